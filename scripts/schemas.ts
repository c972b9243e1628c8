import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContent } from '../src/library/content.ts';
import { knownIdsText, schemaFolder, schemaTexts } from '../src/library/scaffold/schema-files.ts';
import { knownIdsFile } from '../src/schemas/json-schema.ts';
import { contentFolderOrExit } from './content-folder-or-exit.ts';

/**
 * `npm run schemas`: writes the JSON Schemas with which editors complete and check what is written
 * in `content/`, and the ids that exist there.
 */
const texts = await schemaTexts();
texts.set(knownIdsFile, await knownIdsText(readContent(contentFolderOrExit())));

mkdirSync(schemaFolder, { recursive: true });
for (const name of readdirSync(schemaFolder)) {
  if (!texts.has(name)) rmSync(join(schemaFolder, name));
}
for (const [name, text] of texts) writeFileSync(join(schemaFolder, name), text);
console.log(`${texts.size} schemas written to .vscode/schemas/.`);
