import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { markupRules } from './html-validate.ts';
import type { Problem } from './problem.ts';

/** Runs html-validate over pages on a thread of its own: it takes as long as all else together. */
const { folder, paths } = workerData as { folder: string; paths: string[] };
const validator = new HtmlValidate(new StaticConfigLoader(markupRules));

const problems: Problem[] = paths.flatMap((path) =>
  validator
    .validateStringSync(readFileSync(join(folder, path), 'utf8'), path)
    .results.flatMap(({ messages }) => messages)
    .map(({ ruleId, message, line, column }) => ({
      path,
      rule: `html/${ruleId}`,
      what: `${message} (${line}:${column})`,
    })),
);
parentPort?.postMessage(problems);
