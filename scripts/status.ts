import { parseArgs } from 'node:util';
import { loadLibrary } from '../src/library/library.ts';
import { reportStatus } from '../src/library/status-report.ts';
import { statusOf } from '../src/library/status.ts';
import { today } from '../src/library/today.ts';
import { contentFolderOrExit } from './content-folder-or-exit.ts';

/**
 * `npm run status [-- --format json] [--today YYYY-MM-DD]`: what is overdue, dead, untranslated and
 * missing, as on the page of that name; as JSON for machines.
 */
const folder = contentFolderOrExit();

try {
  const { format, day } = settings();
  const status = statusOf(loadLibrary(folder), day);
  console.log(
    format === 'json' ? JSON.stringify(status, undefined, 2) : reportStatus(status).join('\n'),
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode ??= 1;
}

/** @throws Error with how it is used; the exit code is then 2. */
function settings() {
  try {
    const options = {
      format: { type: 'string', default: 'text' },
      today: { type: 'string' },
    } as const;
    const { values } = parseArgs({ options });
    if (!['text', 'json'].includes(values.format))
      throw new Error(`"${values.format}" is no format`);
    return { format: values.format, day: today(values.today) };
  } catch (error) {
    process.exitCode = 2;
    const usage = 'usage: npm run status [-- --format text|json] [--today YYYY-MM-DD]';
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}
