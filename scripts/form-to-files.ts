import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { findMistakes } from '../src/library/check.ts';
import { readContent, type Content } from '../src/library/content.ts';
import { readAnswers } from '../src/library/forms/answers.ts';
import { correctionPlaces } from '../src/library/forms/correction-place.ts';
import type { Draft } from '../src/library/forms/draft.ts';
import { isFormKind, type FormKind } from '../src/library/forms/form.ts';
import { formOf } from '../src/library/forms/forms.ts';
import { addressFrom } from '../src/library/forms/plain-values.ts';
import { practiceFiles } from '../src/library/forms/practice-files.ts';
import { correctionReport, draftReport } from '../src/library/forms/report.ts';
import { translationFiles } from '../src/library/forms/translation-files.ts';
import { daySchema } from '../src/schemas/scalar.ts';
import { contentFolderOrExit } from './content-folder-or-exit.ts';

/**
 * `node scripts/form-to-files.ts KIND FILE [--issue ADDRESS] [--day YYYY-MM-DD]` turns the text of a
 * filled form (practice, correction or translation) into files of the content folder, and prints
 * what became of it as Markdown. Nothing is written unless all of it passes the check. Exit code 1
 * where the sender or an editor must mend something, 2 where the command itself is wrong.
 */
const usage = 'usage: node scripts/form-to-files.ts KIND FILE [--issue ADDRESS] [--day YYYY-MM-DD]';
const folder = contentFolderOrExit();

try {
  run();
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  process.exitCode = 2;
}

function run(): void {
  const today = new Date().toISOString().slice(0, 10);
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { issue: { type: 'string' }, day: { type: 'string', default: today } },
  });
  const [kind = '', file = ''] = positionals;
  if (!isFormKind(kind)) throw new Error(`"${kind}" is not practice, correction or translation`);
  if (!daySchema.safeParse(values.day).success) throw new Error(`"${values.day}" is not a day`);
  const issue = values.issue === undefined ? undefined : addressFrom(values.issue);
  const content = readContent(folder);
  const report = fileAway(kind, readFileSync(file, 'utf8'), content, values.day, issue);
  console.log(report.trimEnd());
}

function fileAway(
  kind: FormKind,
  body: string,
  content: Content,
  day: string,
  issue: string | undefined,
): string {
  const form = formOf(kind, content);
  const answers = readAnswers(form, body);
  if (kind === 'correction') {
    const found = correctionPlaces(answers, content);
    if (found.problems.length > 0) process.exitCode = 1;
    return correctionReport(found);
  }
  const make = kind === 'practice' ? practiceFiles : translationFiles;
  const draft = make(form, answers, { content, day, issue });
  const findings = draft.problems.length > 0 ? [] : findingsWith(draft);
  if (draft.problems.length + findings.length > 0) process.exitCode = 1;
  else write(draft, folder);
  return draftReport(draft, findings);
}

/** What the check finds in a copy of the content with the new files in it. */
function findingsWith(draft: Draft) {
  const place = mkdtempSync(join(tmpdir(), 'silta-form-'));
  try {
    const copy = join(place, basename(folder));
    cpSync(folder, copy, { recursive: true });
    write(draft, copy);
    return findMistakes(readContent(copy));
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

function write(draft: Draft, into: string): void {
  for (const [path, text] of draft.files) {
    mkdirSync(dirname(join(into, path)), { recursive: true });
    // Never over what is there: a form adds.
    writeFileSync(join(into, path), text, { flag: 'wx' });
  }
  if (!draft.published) return;
  const ids = join(into, 'ids.yaml');
  const newLine = readFileSync(ids, 'utf8').endsWith('\n') ? '' : '\n';
  const { id, since } = draft.published;
  appendFileSync(ids, `${newLine}- id: ${id}\n  since: ${since}\n`);
}
