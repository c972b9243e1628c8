import type { APIRoute } from 'astro';
import { inEveryLanguage } from '../../components/every-language.ts';
import { siteIn } from '../../components/site.ts';
import { countriesOf } from '../../explorer/make-explorer-file.ts';
import type { LanguageCode } from '../../i18n/languages.ts';
import { fitWords, type FitFile } from '../../situation/fit-file.ts';

/** `/<lang>/situation.json`: the words of the fit check. */
export function getStaticPaths() {
  return inEveryLanguage([{ params: {}, props: {} }]);
}

export const GET: APIRoute = ({ params }) => {
  const site = siteIn(params['lang'] as LanguageCode);
  const { library, code, href, t } = site;
  const strings = library.interfaces.get(code) ?? {};
  const roles = library.vocabularies.get('municipality-role') ?? [];
  const file: FitFile = {
    language: code,
    words: Object.fromEntries(
      fitWords.map((key) => [key, strings[key] ?? t(key)]),
    ) as unknown as FitFile['words'],
    countries: Object.fromEntries(countriesOf(site)),
    roles: Object.fromEntries(roles.map(({ id }) => [id, site.label('municipality-role', id)])),
    list: href('/case-studies/'),
  };
  return Response.json(file);
};
