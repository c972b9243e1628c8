import { languageOf } from '../i18n/languages.ts';
import { articleOf, chapterOf } from './article.ts';
import { datasetOf } from './dataset.ts';
import { glossaryOf, termOf } from './glossary.ts';
import type { Thing } from './json-ld.ts';
import { questionOf } from './question.ts';
import { trailTo } from './trail.ts';
import { licence, publisherName, type Wording } from './wording.ts';

/** What a page is about and where it stands, in the words of schema.org. */
export function graphOf(wording: Wording): Thing[] {
  return [...subjectOf(wording), ...breadcrumbs(wording)];
}

/** What the page itself is, where schema.org has a word for it that helps anybody. */
function subjectOf(wording: Wording): Thing[] {
  const { library } = wording.site;
  const [section = '', id, part] = wording.page.path.split('/').filter(Boolean);
  if (section === '') return [webSite(wording)];
  if (section === 'data') return [datasetOf(wording)];
  if (section === 'glossary') return [id === undefined ? glossaryOf(wording) : termOf(wording, id)];
  const question = section === 'questions' ? library.questions.get(id ?? '') : undefined;
  if (question) return [questionOf(wording, question)];
  const entry = library.byKey.get(`${section}/${id}`);
  if (!entry) return [];
  return part === undefined ? [articleOf(wording, entry)] : chapterOf(wording, entry, part);
}

function webSite({ site, page, url, address, publisher }: Wording): Thing {
  return {
    '@type': 'WebSite',
    '@id': url,
    url,
    name: publisherName,
    description: page.description,
    inLanguage: languageOf(site.code).tag,
    license: licence,
    publisher,
    potentialAction: {
      '@type': 'SearchAction',
      target: {
        '@type': 'EntryPoint',
        urlTemplate: `${address('/search/')}?q={search_term_string}`,
      },
      'query-input': 'required name=search_term_string',
    },
  };
}

function breadcrumbs({ site, page, address }: Wording): Thing[] {
  const trail = trailTo(site, page.path);
  if (trail.length === 0) return [];
  const itemListElement = [...trail, { name: page.title, path: page.path }].map(
    ({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: address(path),
    }),
  );
  return [{ '@type': 'BreadcrumbList', itemListElement }];
}
