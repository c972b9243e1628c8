import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { readContent } from '../src/library/content.ts';
import { formKinds } from '../src/library/forms/form.ts';
import { formOf } from '../src/library/forms/forms.ts';
import { issueTemplate } from '../src/library/forms/issue-template.ts';
import { contentFolderOrExit } from './content-folder-or-exit.ts';

/**
 * `node scripts/forms.ts [folder]` writes the issue forms from the schemas and the controlled lists
 * into `.github/ISSUE_TEMPLATE/` or the folder; `--check` writes nothing, and names with exit code 1
 * each form that is not as it would be written.
 */
const paths = process.argv.slice(2).filter((word) => word !== '--check');
const isCheck = process.argv.includes('--check');
const folder = resolve(paths[0] ?? join(import.meta.dirname, '../.github/ISSUE_TEMPLATE'));
const content = readContent(contentFolderOrExit());

for (const kind of formKinds) {
  const form = formOf(kind, content);
  const path = join(folder, form.file);
  const options = await resolveConfig(join(import.meta.dirname, form.file));
  const text = await format(issueTemplate(form), { ...options, parser: 'yaml', plugins: [] });
  if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
  if (isCheck) {
    console.log(`${form.file} is not what the schemas and lists ask for → node scripts/forms.ts`);
    process.exitCode = 1;
  } else {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, text);
    console.log(`${form.file} written.`);
  }
}
