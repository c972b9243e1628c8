import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { languages } from '../../i18n/languages.ts';

/** What the peer is made of, by exact version: none of it is a dependency of this project. */
export const starlightVersions = {
  '@astrojs/starlight': '0.42.4',
  astro: '7.3.5',
} as const;

/** A text of the peer: its address is `/<language>/<path>/`. */
export interface StarlightText {
  readonly language: string;
  /** Without slashes at its ends, such as `guidance/latvia`. */
  readonly path: string;
  readonly title: string;
  readonly description?: string;
  /** The body, without front matter and without a heading of the first level. */
  readonly markdown: string;
}

/** What a project may be told beside its texts. */
export interface StarlightOptions {
  /** How the texts are written: as MDX, as in this library, or as plain Markdown. */
  readonly extension?: 'md' | 'mdx';
}

/**
 * Writes a Starlight site of these texts into a folder, as its guide sets one up: the languages of
 * this site as locales, search on. Its sidebar is the lean one, a link for each collection of which
 * there is an English text: a sidebar of all texts would stand in every page.
 */
export function writeStarlight(
  folder: string,
  texts: readonly StarlightText[],
  { extension = 'mdx' }: StarlightOptions = {},
): void {
  const files: Record<string, string> = {
    'package.json': json({
      name: 'starlight-peer',
      private: true,
      type: 'module',
      dependencies: starlightVersions,
    }),
    'astro.config.mjs': configOf(texts),
    'src/content.config.ts': contentConfig,
  };
  for (const { language, path, title, description, markdown } of texts) {
    const front = json({ title, ...(description !== undefined && { description }) });
    files[`src/content/docs/${language}/${path}.${extension}`] =
      `---\n${front}---\n\n${markdown.trim()}\n`;
  }
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/**
 * Installs what such a project is made of.
 * @throws Error with what npm said where it could not.
 */
export function installStarlight(folder: string): void {
  run(folder, 'npm', ['install', '--no-audit', '--no-fund', '--no-package-lock']);
}

/**
 * Builds such a project, into its folder `dist`, with the Node that this runs on.
 * @throws Error with what it said where it could not.
 */
export function buildStarlight(folder: string): void {
  run(folder, process.execPath, ['node_modules/astro/bin/astro.mjs', 'build']);
}

function run(folder: string, command: string, parameters: readonly string[]): void {
  const { status, stdout, stderr, error } = spawnSync(command, parameters, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production', CI: '1' },
  });
  if (status === 0) return;
  throw new Error(
    [`${command} ${parameters.join(' ')} failed in ${folder}`, stdout, stderr]
      .concat(error ? String(error) : [])
      .join('\n'),
  );
}

function configOf(texts: readonly StarlightText[]): string {
  const locales = Object.fromEntries(
    languages.map(({ code, tag, name, direction }) => [
      code,
      { label: name, lang: tag, dir: direction },
    ]),
  );
  const starlight = {
    title: 'Knowledge base',
    defaultLocale: 'en',
    locales,
    sidebar: links(texts),
  };
  return `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';

export default defineConfig({
  site: 'https://example.org',
  integrations: [starlight(${json(starlight).trim()})],
});
`;
}

/** The first English text of each collection. */
function links(texts: readonly StarlightText[]): { label: string; link: string }[] {
  const first = new Map<string, string>();
  for (const { language, path } of texts) {
    const [collection = path] = path.split('/');
    if (language === 'en' && !first.has(collection)) first.set(collection, path);
  }
  return [...first].map(([label, path]) => ({ label, link: `/${path}/` }));
}

const contentConfig = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';

export const collections = {
  docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }),
};
`;

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
