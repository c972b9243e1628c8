import type { APIRoute } from 'astro';
import { inEveryLanguage } from '../../../components/every-language.ts';
import { siteIn } from '../../../components/site.ts';
import { makeExplorerFile } from '../../../explorer/make-explorer-file.ts';
import type { LanguageCode } from '../../../i18n/languages.ts';
import { collections, type Collection } from '../../../schemas/list.ts';

/** `/<lang>/<collection>/explorer.json`: the data behind the facets, the table and the map of a list. */
export function getStaticPaths() {
  return inEveryLanguage(
    collections.map((section) => ({ params: { section: section as string }, props: {} })),
  );
}

export const GET: APIRoute = ({ params }) => {
  const site = siteIn(params['lang'] as LanguageCode);
  return Response.json(makeExplorerFile(site, params['section'] as Collection));
};
