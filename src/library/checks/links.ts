import { languageCodes } from '../../i18n/languages.ts';
import { attributeOf, isComponent, startOf, walk, type Node } from '../../markdown/tree.ts';
import type { Content, ContentText } from '../content.ts';
import type { Finding } from '../finding.ts';
import { addressesOf, addressOf, type Anchors } from './addresses.ts';
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

function inLink(
  node: Node,
  text: ContentText,
  key: string,
  addresses: ReadonlyMap<string, Anchors>,
): Finding[] {
  const url = node.type === 'link' || node.type === 'definition' ? (node.url ?? '') : '';
  if (!/^(#|\/(?!\/))/.test(url)) return [];
  const place = { file: text.file, ...startOf(node) };
  const [beforeAnchor = '', anchor] = decoded(url).split('#');
  const path = beforeAnchor.split('?')[0] ?? '';
  const address = path === '' ? addressOf(key) : path;
  if (!addresses.has(address)) {
    const bare = address.replace(new RegExp(`^/(${languageCodes.join('|')})/`), '/');
    const fix =
      bare !== address && addresses.has(bare)
        ? `write ${bare}: the language is added for the reader`
        : meant(address, [...addresses.keys()]);
    const problem = `${address} has no page`;
    return [{ ...place, rule: 'broken-link', problem, fix, id: address }];
  }
  const anchors = addresses.get(address);
  if (anchor === undefined || !anchors || anchors.has(anchor)) return [];
  const problem = `${address} has no section "#${anchor}"`;
  const fix = meant(anchor, [...anchors]);
  return [{ ...place, rule: 'broken-anchor', problem, fix, id: `${address}#${anchor}` }];
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
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
  return [{ file: text.file, ...startOf(node), rule: `unknown-${kind}`, problem, fix, id }];
}
