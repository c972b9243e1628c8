import type { Wording } from './wording.ts';
import type { Thing } from './json-ld.ts';

/** The glossary as a set of defined terms. */
export function glossaryOf({ site, page, url }: Wording): Thing {
  return {
    '@type': 'DefinedTermSet',
    '@id': url,
    name: site.t('nav.glossary'),
    description: page.description,
  };
}

/** A term of the glossary in the language of the page. */
export function termOf({ site, url, address }: Wording, id: string): Thing {
  const wording = site.library.terms.get(id)?.terms[site.code];
  return {
    '@type': 'DefinedTerm',
    '@id': url,
    name: wording?.preferred ?? id,
    alternateName: wording?.alternative,
    description: wording?.definition,
    termCode: id,
    inDefinedTermSet: {
      '@type': 'DefinedTermSet',
      '@id': address('/glossary/'),
      name: site.t('nav.glossary'),
    },
  };
}
