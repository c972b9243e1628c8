import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { readBackend } from '../src/library/editor/backend.ts';
import { editorConfig } from '../src/library/editor/config.ts';
import { readContent } from '../src/library/content.ts';
import { contentFolderOrExit } from './content-folder-or-exit.ts';

/**
 * `npm run editor [-- FOLDER]`: bundles the browser editor into `<output>/admin/`, with its
 * configuration made from the schemas. `SILTA_EDITOR` names the back end.
 */
const output = resolve(process.argv[2] ?? process.env['SILTA_OUTPUT'] ?? 'dist', 'admin');
const content = readContent(contentFolderOrExit());
const { SILTA_EDITOR: setting = '', SILTA_EDITOR_SIGN_IN: signIn } = process.env;
const backend = readBackend(setting, signIn);

await build({
  root: resolve(import.meta.dirname, '../src/editor'),
  configFile: false,
  // Relative addresses: the site may lie below a path.
  base: './',
  logLevel: 'error',
  build: { outDir: output, emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 4000 },
});
writeFileSync(join(output, 'config.json'), JSON.stringify(editorConfig(content, backend)));
console.log(`The browser editor is in ${output}.`);
