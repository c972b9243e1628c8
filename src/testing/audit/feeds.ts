import { languageOf, isLanguageCode } from '../../i18n/languages.ts';
import { targetOf } from '../output/built-site.ts';
import type { Problem } from '../output/problem.ts';
import type { AuditedSite } from './audited-site.ts';
import { noneFound, type Examination } from './examination.ts';
import { childrenOf, readXml, textIn } from './xml-elements.ts';
import { validateFiles } from './xml-validity.ts';

/** Every Atom feed against the schema of Atom, and what it names against the site. */
export const feeds: Examination = {
  name: 'feeds',
  about: 'every Atom feed against its schema; what it names is there',
  examine: async (site) => {
    const files = site.files
      .filter((path) => path.endsWith('.xml') && !/sitemap/.test(path))
      .map((path) => ({ path, text: site.read(path) }))
      .filter(({ text }) => text.includes('http://www.w3.org/2005/Atom'));
    return {
      looked: `${files.length} feeds`,
      faults:
        files.length === 0
          ? noneFound('feed.xml', 'feed')
          : [
              ...(await validateFiles('atom.rng', files)),
              ...files.flatMap(({ path, text }) => checkFeed(site, path, text)),
            ],
    };
  },
};

/** What a schema cannot see in a feed. */
export function checkFeed(
  site: Pick<AuditedSite, 'address' | 'has'>,
  path: string,
  text: string,
): Problem[] {
  const problems: Problem[] = [];
  const tell = (what: string) => problems.push({ path, rule: 'feed', what });
  const feed = readXml(text);
  const [code = ''] = path.split('/');
  const language = feed?.attributes['xml:lang'];
  if (isLanguageCode(code) && language !== languageOf(code).tag)
    tell(`is in ${language ?? 'no language'} instead of ${languageOf(code).tag}`);
  const own = new URL(`${site.address.base}${path}`, site.address.origin).href;
  const self = childrenOf(feed, 'link').find(({ attributes }) => attributes['rel'] === 'self');
  if (self?.attributes['href'] !== own) tell(`calls itself ${self?.attributes['href']}`);
  const entries = childrenOf(feed, 'entry');
  const days = entries.map((entry) => textIn(entry, 'updated'));
  if (days.some((day, index) => index > 0 && day > (days[index - 1] ?? '')))
    tell('has entries that are not in the order of their days');
  if (days.length > 0 && textIn(feed, 'updated') < (days.toSorted().at(-1) ?? ''))
    tell('is older than its youngest entry');
  const ids = new Set<string>();
  for (const entry of entries) {
    const id = textIn(entry, 'id');
    if (ids.has(id)) tell(`has the entry ${id} twice`);
    ids.add(id);
  }
  for (const element of [feed, ...entries]) {
    for (const { attributes } of childrenOf(element, 'link')) {
      const target = targetOf(site.address, path, attributes['href'] ?? '');
      if (target.kind === 'file' && !site.has(target.path))
        tell(`${attributes['href']} leads to no file`);
    }
  }
  return problems;
}
