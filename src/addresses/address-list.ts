import { languageCodes } from '../i18n/languages.ts';
import { placeOf } from './address-place.ts';

/**
 * The list of addresses is kept short by what repeats: `<lang>` stands for each of the languages
 * that its head names, and `<id>` for each of the ids below, which all have all of the addresses
 * above them. The same addresses always give the same text, so that a change is a small difference.
 */
const intro = `# Every address ever published, from the root of the site. Nothing is ever removed.
# Written by: npm run addresses -- record. <lang> is each language, <id> each of the ids below it.`;

/** Addresses as the text of the list. */
export function formatAddresses(addresses: Iterable<string>): string {
  const patterns = withLanguages(new Set(addresses));
  const { single, blocks } = withIds(patterns);
  const parts = [
    `${intro}\nlanguages: ${languageCodes.join(' ')}`,
    single.join('\n'),
    ...blocks.map(({ patterns: all, ids }) => [...all, ...ids.map((id) => `  ${id}`)].join('\n')),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** The addresses that the text of a list stands for. @throws Error with the line that is wrong. */
export function parseAddresses(text: string): Set<string> {
  const addresses = new Set<string>();
  let languages: readonly string[] | undefined;
  let patterns: string[] = [];
  let hasIds = false;
  const put = (pattern: string) => {
    if (!pattern.includes('<lang>')) addresses.add(pattern);
    else for (const code of languages ?? []) addresses.add(pattern.replace('<lang>', code));
  };
  for (const [index, line] of text.split('\n').entries()) {
    const fail = (what: string) => new Error(`addresses.txt:${index + 1}  ${what}: ${line}`);
    if (line.startsWith('#')) continue;
    if (line.startsWith('languages: ')) languages = line.slice('languages: '.length).split(' ');
    else if (line.trim() === '') {
      if (patterns.some((pattern) => pattern.includes('<id>')) && !hasIds)
        throw fail('no id above');
      [patterns, hasIds] = [[], false];
    } else if (line.startsWith('  ')) {
      if (patterns.length === 0) throw fail('an id without addresses above it');
      hasIds = true;
      for (const pattern of patterns) put(pattern.replaceAll('<id>', line.trim()));
    } else {
      if (!/^\S*$/.test(line)) throw fail('no address');
      if (line.includes('<lang>') && !languages) throw fail('no languages are named above');
      if (line.includes('<id>')) patterns.push(line);
      else put(line);
    }
  }
  return addresses;
}

/** Addresses that exist in every language, as one pattern; the others as they are. */
function withLanguages(addresses: ReadonlySet<string>): string[] {
  const codes = languageCodes as readonly string[];
  const patterns = new Set<string>();
  for (const address of addresses) {
    const segments = address.split('/');
    const index = segments.findIndex((segment) => codes.includes(segment));
    if (index < 0) {
      patterns.add(address);
      continue;
    }
    const inLanguage = (code: string) => segments.with(index, code).join('/');
    const isEverywhere = codes.every((code) => addresses.has(inLanguage(code)));
    patterns.add(isEverywhere ? inLanguage('<lang>') : address);
  }
  return [...patterns].sort();
}

/** Patterns of the same ids together, with the ids that have all of them. */
function withIds(patterns: readonly string[]) {
  const single: string[] = [];
  const byId = new Map<string, string[]>();
  for (const pattern of patterns) {
    const place = placeOf(pattern);
    if (!place) {
      single.push(pattern);
      continue;
    }
    const own = byId.get(place.key);
    if (own) own.push(place.pattern);
    else byId.set(place.key, [place.pattern]);
  }
  const blocks = new Map<string, Block>();
  for (const [key, own] of [...byId].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const id = key.slice(key.indexOf('/') + 1);
    own.sort();
    const name = own.join('\n');
    const block = blocks.get(name);
    if (block) block.ids.push(id);
    else blocks.set(name, { patterns: own, ids: [id] });
  }
  const all = [...blocks.values()];
  // A block of a single line is shorter as what it stands for.
  const isLine = ({ patterns: own, ids }: Block) => own.length === 1 && ids.length === 1;
  const lines = all.filter(isLine).map(({ patterns: [own = ''], ids: [id = ''] }) => {
    return own.replaceAll('<id>', id);
  });
  return { single: [...single, ...lines].sort(), blocks: all.filter((block) => !isLine(block)) };
}

/** Addresses that some ids all have. */
interface Block {
  readonly patterns: readonly string[];
  readonly ids: string[];
}
