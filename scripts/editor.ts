import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, type Plugin } from 'vite';
import { editorPolicy, policyText } from '../src/delivery/policy.ts';
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
  plugins: [policyPlugin()],
  build: { outDir: output, emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 4000 },
});
writeFileSync(join(output, 'config.json'), JSON.stringify(editorConfig(content, backend)));
console.log(`The browser editor is in ${output}.`);

/** Puts the policy of the editor where its page leaves room for it: before all that loads. */
function policyPlugin(): Plugin {
  const room = '<!-- its policy -->';
  const meta = `<meta http-equiv="content-security-policy" content="${policyText(editorPolicy, 'page')}" />`;
  return {
    name: 'silta-editor-policy',
    transformIndexHtml(html) {
      if (!html.includes(room)) throw new Error(`src/editor/index.html has no ${room}`);
      return html.replace(room, meta);
    },
  };
}
