import type { APIRoute } from 'astro';
import { makeListFile } from '../../../carry/make-list-file.ts';
import { inEveryLanguage } from '../../../components/every-language.ts';
import { siteIn } from '../../../components/site.ts';
import type { LanguageCode } from '../../../i18n/languages.ts';

/** Every entry that can stand on a list, for the page of the list. */
export function getStaticPaths() {
  return inEveryLanguage([{ params: {}, props: {} }]);
}

export const GET: APIRoute = ({ props, site: origin }) => {
  if (!origin) throw new Error('the site has no address');
  const file = makeListFile(siteIn(props['lang'] as LanguageCode), origin);
  return new Response(`${JSON.stringify(file)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
