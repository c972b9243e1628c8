import { languageCodes } from '../../i18n/languages.ts';
import { attributeOf, isComponent, startOf, walk, type Node } from '../../markdown/tree.ts';
import type { Content, ContentText } from '../content.ts';
import type { Finding } from '../finding.ts';
import { meant } from '../suggestion.ts';

/** Every link within the site leads to a page and a section; every picture is there. */
export function checkLinks(content: Content): Finding[] {
  const addresses = addressesOf(content);
  return [...content.texts].flatMap(([key, texts]) =>
    [...texts.values()].flatMap((text) =>
      [...walk(text.tree)].flatMap((node) => [
        ...inLink(node, text, key, addresses),
        ...inPicture(node, text, key, content),
        ...inComponent(node, text, content),
      ]),
    ),
  );
}

/** Every address that a text may link to, without its language, with the anchors of the page. */
function addressesOf(content: Content): Map<string, ReadonlySet<string>> {
  const none: ReadonlySet<string> = new Set();
  const addresses = new Map<string, ReadonlySet<string>>(
    ['/', '/search/', '/sources/', '/status/', '/glossary/', '/guidance/', '/handbooks/'].map(
      (address) => [address, none],
    ),
  );
  addresses.set('/frameworks/', none).set('/case-studies/', none);
  for (const id of content.terms.keys()) addresses.set(`/glossary/${id}/`, none);
  for (const [kind, folder] of [
    ['theme', 'themes'],
    ['audience', 'audiences'],
  ] as const) {
    for (const item of content.vocabularies.get(kind)?.value ?? []) {
      addresses.set(`/${folder}/${item.id}/`, none);
    }
  }
  for (const id of content.places.keys()) addresses.set(`/places/${id}/`, none);
  for (const [key, texts] of content.texts) {
    const record = content.records.get(key.split('/').slice(0, 2).join('/'))?.value;
    const source = String(record?.['sourceLanguage'] ?? 'en');
    const text = texts.get(source) ?? [...texts.values()][0];
    addresses.set(addressOf(key), new Set(text?.sections.flatMap((s) => [s.slug, ...s.inner])));
  }
  return addresses;
}

/** The address of a text by its key: pages live under /about/, everything else under its key. */
export function addressOf(key: string): string {
  if (key === 'pages/about') return '/about/';
  return key.startsWith('pages/') ? `/about/${key.slice('pages/'.length)}/` : `/${key}/`;
}

function inLink(
  node: Node,
  text: ContentText,
  key: string,
  addresses: ReadonlyMap<string, ReadonlySet<string>>,
): Finding[] {
  const url = node.type === 'link' ? (node.url ?? '') : '';
  if (!/^(#|\/(?!\/))/.test(url)) return [];
  const place = { file: text.file, ...startOf(node) };
  const [path = '', anchor] = url.split('#');
  const address = path === '' ? addressOf(key) : path;
  const anchors = addresses.get(address);
  if (!anchors) {
    const bare = address.replace(new RegExp(`^/(${languageCodes.join('|')})/`), '/');
    const fix =
      bare !== address && addresses.has(bare)
        ? `write ${bare}: the language is added for the reader`
        : meant(address, [...addresses.keys()]);
    return [{ ...place, rule: 'broken-link', problem: `${address} has no page`, fix }];
  }
  if (anchor === undefined || anchors.has(anchor)) return [];
  const problem = `${address} has no section "#${anchor}"`;
  return [{ ...place, rule: 'broken-anchor', problem, fix: meant(anchor, [...anchors]) }];
}

function inPicture(node: Node, text: ContentText, key: string, content: Content): Finding[] {
  if (node.type !== 'image' || !node.url?.startsWith('./')) return [];
  if (content.pictures.has(`${key}/${node.url.slice(2)}`)) return [];
  const problem = `the picture "${node.url}" is not there`;
  return [{ file: text.file, ...startOf(node), rule: 'missing-image', problem }];
}

const kinds = { Term: 'term', Entry: 'entry' } as const;

function inComponent(node: Node, text: ContentText, content: Content): Finding[] {
  const kind = isComponent(node) ? kinds[node.name as keyof typeof kinds] : undefined;
  const id = attributeOf(node, 'id');
  if (!kind || id === undefined) return [];
  const known = kind === 'term' ? content.terms : content.records;
  if (known.has(id)) return [];
  const problem = `"${id}" is not a known ${kind === 'term' ? 'glossary term' : 'entry'}`;
  const fix = meant(id, [...known.keys()]);
  return [{ file: text.file, ...startOf(node), rule: `unknown-${kind}`, problem, fix }];
}
