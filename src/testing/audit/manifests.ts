import { Ajv2020 } from 'ajv/dist/2020.js';
import { isLanguageCode, languageCodes, languageOf } from '../../i18n/languages.ts';
import { targetOf } from '../output/built-site.ts';
import type { Problem } from '../output/problem.ts';
import type { AuditedSite } from './audited-site.ts';
import { noneFound, type Examination } from './examination.ts';
import { pngSize } from './png-size.ts';

const words = { type: 'string', minLength: 1 } as const;

/** What a manifest must say so that browsers offer to install the site. */
const schema = {
  type: 'object',
  required: [
    ...['id', 'name', 'short_name', 'lang', 'dir', 'start_url', 'scope', 'display', 'icons'],
    ...['theme_color', 'background_color'],
  ],
  properties: {
    id: words,
    name: words,
    short_name: { ...words, maxLength: 30 },
    description: words,
    lang: { type: 'string', pattern: '^[a-z]{2}(-[A-Za-z0-9]+)*$' },
    dir: { enum: ['ltr', 'rtl', 'auto'] },
    start_url: words,
    scope: words,
    display: { enum: ['standalone', 'minimal-ui', 'browser', 'fullscreen'] },
    theme_color: { type: 'string', pattern: '^#[0-9a-fA-F]{6}$' },
    background_color: { type: 'string', pattern: '^#[0-9a-fA-F]{6}$' },
    icons: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['src', 'sizes', 'type'],
        properties: { src: words, sizes: { type: 'string', pattern: '^(any|\\d+x\\d+)$' } },
      },
    },
    shortcuts: {
      type: 'array',
      items: { type: 'object', required: ['name', 'url'], properties: { name: words, url: words } },
    },
  },
};

const isManifest = new Ajv2020({ allErrors: true }).compile<Manifest>(schema);

interface Manifest {
  readonly lang: string;
  readonly dir: string;
  readonly start_url: string;
  readonly scope: string;
  readonly icons: readonly {
    readonly src: string;
    readonly sizes: string;
    readonly type: string;
    readonly purpose?: string;
  }[];
  readonly shortcuts?: readonly { readonly url: string }[];
}

/** The manifests by which the site can be installed, one a language. */
export const manifests: Examination = {
  name: 'manifests',
  about: 'the manifest of every language: whole, in that language, its icons as large as it says',
  examine: async (site) => {
    const files = site.files.filter((path) => path.endsWith('.webmanifest'));
    const missing = languageCodes.filter(
      (code) => !files.some((path) => path.startsWith(`${code}/`)),
    );
    return {
      looked: `${files.length} manifests`,
      faults: [
        ...missing.flatMap((code) => noneFound(`${code}/manifest.webmanifest`, 'manifest')),
        ...files.flatMap((path) => checkManifest(site, path)),
      ],
    };
  },
};

function checkManifest(site: AuditedSite, path: string): Problem[] {
  const tell = (what: string): Problem => ({ path, rule: 'manifest', what });
  let manifest: unknown;
  try {
    manifest = JSON.parse(site.read(path));
  } catch (error) {
    return [tell(String(error))];
  }
  if (!isManifest(manifest))
    return (isManifest.errors ?? []).map(({ instancePath, message }) =>
      tell(`${instancePath || 'it'} ${message}`),
    );
  const problems: Problem[] = [];
  const [code = ''] = path.split('/');
  if (isLanguageCode(code)) {
    const { tag, direction } = languageOf(code);
    if (manifest.lang !== tag) problems.push(tell(`is in ${manifest.lang} instead of ${tag}`));
    if (manifest.dir !== direction) problems.push(tell(`runs ${manifest.dir}`));
  }
  const fileOf = (address: string): string | undefined => {
    // What a manifest names is read from where the manifest is.
    const target = targetOf(site.address, path, address);
    if (target.kind === 'file' && site.has(target.path)) return target.path;
    problems.push(tell(`${address} leads to no file`));
    return undefined;
  };
  for (const address of [manifest.start_url, ...(manifest.shortcuts ?? []).map(({ url }) => url)])
    fileOf(address.replace(/[?#].*/, ''));
  for (const { src, sizes, type } of manifest.icons) {
    const icon = fileOf(src);
    if (icon === undefined || type !== 'image/png') continue;
    const size = pngSize(site.readBytes(icon));
    if (size !== sizes) problems.push(tell(`${src} is ${size} instead of ${sizes}`));
  }
  for (const size of ['192x192', '512x512']) {
    if (!manifest.icons.some(({ sizes }) => sizes === size))
      problems.push(tell(`has no icon of ${size}`));
  }
  if (!manifest.icons.some(({ purpose = '' }) => purpose.includes('maskable')))
    problems.push(tell('has no icon that may be cut to a shape (maskable)'));
  return problems;
}
