import type { APIRoute } from 'astro';
import {
  citationFile,
  citationFormats,
  type CitationFormat,
} from '../../../../components/citation.ts';
import { inEveryLanguage } from '../../../../components/every-language.ts';
import { pageAddress } from '../../../../i18n/address.ts';
import type { LanguageCode } from '../../../../i18n/languages.ts';
import { currentLibrary } from '../../../../library/current.ts';

/** The citation of an entry as a file for reference managers. */
export function getStaticPaths() {
  return inEveryLanguage(
    currentLibrary().entries.flatMap(({ collection, id, key }) =>
      Object.keys(citationFormats).map((format) => ({
        params: { section: collection as string, id, format },
        props: { key },
      })),
    ),
  );
}

export const GET: APIRoute = ({ params, props, site }) => {
  const language = props['lang'] as LanguageCode;
  const format = params['format'] as CitationFormat;
  const entry = currentLibrary().byKey.get(String(props['key']));
  if (!entry) throw new Error(`there is no entry ${String(props['key'])}`);
  const url = new URL(pageAddress(language, `/${entry.key}/`), site).href;
  return new Response(citationFile(entry, language, url, format), {
    headers: { 'Content-Type': `${citationFormats[format]}; charset=utf-8` },
  });
};
