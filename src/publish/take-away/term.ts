import type { Site } from '../../components/site.ts';
import { formatList } from '../../i18n/format.ts';
import { languages } from '../../i18n/languages.ts';
import { titleIn } from '../../library/entry.ts';
import { usesOfTerm } from '../../library/uses.ts';
import type { Wording } from '../../schemas/glossary-term.ts';
import { canonicalWords, digest } from '../../versions/digest.ts';
import type { Block, Inline, TakeAway } from './document.ts';
import { headingOf } from './heading.ts';
import { inLanguage, plain } from './inline.ts';

/** A term of the glossary as it is taken away by a reader of one language. */
export function takeAwayTerm(site: Site, id: string): TakeAway {
  const { t, code, library } = site;
  const term = library.terms.get(id);
  const own = term?.terms[code];
  if (!term || !own) throw new RangeError(`there is no term "${id}"`);
  const sources = term.sources.flatMap((source) => library.sources.get(source) ?? []);
  const read = sources.map((source) => source.read).sort();
  return {
    kind: 'glossary',
    path: `/glossary/${id}/`,
    code,
    title: own.preferred,
    titleLanguage: code,
    textLanguage: code,
    sourceLanguage:
      languages.find((each) => term.terms[each.code]?.method === 'source')?.code ?? 'en',
    translation: { method: own.method, isBehind: false },
    notices: own.method === 'machine' ? [t('translation.machine')] : [],
    modified: read.at(-1) ?? '',
    edition: digest(canonicalWords(term), 9),
    opening: [
      { type: 'paragraph', children: plain(own.definition) },
      ...(own.alternative
        ? [paragraph(plain(`${t('glossary.also')} ${own.alternative.join(' · ')}`))]
        : []),
      headingOf('languages', t('glossary.languages')),
      inAllLanguages(site, term.terms),
      ...neighbours(site, id),
      ...uses(site, id),
    ],
    parts: [],
    closing: [],
    sources: sources.map((source, index) => ({ source, number: index + 1 })),
    notes: new Map(),
  };
}

function paragraph(children: readonly Inline[]): Block {
  return { type: 'paragraph', children };
}

function inAllLanguages(
  { t, code }: Site,
  terms: Readonly<Record<string, Wording | undefined>>,
): Block {
  const head = ['nav.language', 'glossary.term', 'glossary.alternative', 'glossary.origin'];
  return {
    type: 'table',
    align: [],
    rows: [
      head.map((key) => plain(t(key))),
      ...languages.map((language) => {
        const wording = terms[language.code];
        const others = formatList(wording?.alternative ?? [], language.code);
        return [
          inLanguage(plain(language.name), language.code, code),
          inLanguage(plain(wording?.preferred ?? ''), language.code, code),
          others === '' ? [] : inLanguage(plain(others), language.code, code),
          plain(t(`origin.${wording?.origin ?? 'own'}`)),
        ];
      }),
    ],
  };
}

function neighbours({ t, code, library }: Site, id: string): Block[] {
  const term = library.terms.get(id);
  return (['broader', 'narrower', 'related'] as const).flatMap((relation) =>
    links(
      relation,
      t(`glossary.${relation}`),
      (term?.[relation] ?? []).map((other) => ({
        to: `/glossary/${other}/`,
        words: plain(library.terms.get(other)?.terms[code]?.preferred ?? other),
      })),
    ),
  );
}

function uses({ t, code, library }: Site, id: string): Block[] {
  return links(
    'used-in',
    t('glossary.used-in'),
    usesOfTerm(library, id).map((entry) => {
      const { title, language } = titleIn(entry, code);
      return { to: `/${entry.key}/`, words: inLanguage(plain(title), language, code) };
    }),
  );
}

/** A list of links under a heading; nothing where there are none. */
function links(
  id: string,
  heading: string,
  items: readonly { readonly to: string; readonly words: readonly Inline[] }[],
): Block[] {
  if (items.length === 0) return [];
  return [
    headingOf(id, heading),
    {
      type: 'list',
      isLoose: false,
      items: items.map(({ to, words }) => [paragraph([{ type: 'link', to, children: words }])]),
    },
  ];
}
