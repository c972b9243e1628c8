import type { APIRoute } from 'astro';
import { inEveryLanguage } from '../../../../components/every-language.ts';
import { siteIn } from '../../../../components/site.ts';
import type { LanguageCode } from '../../../../i18n/languages.ts';
import { practiceFile } from '../../../../practice/practice-file.ts';
import { caseStudies, caseStudyOf } from '../../../../practice/case-studies.ts';
import { practiceFileSchema } from '../../../../schemas/practice-file.ts';

/** What a case study says of itself, as a file: comparison, pack and letter are made of it. */
export function getStaticPaths() {
  return inEveryLanguage(
    caseStudies().map(({ id }) => ({
      params: { section: 'case-studies', id },
      props: { id },
    })),
  );
}

export const GET: APIRoute = ({ props, site: origin }) => {
  const site = siteIn(props['lang'] as LanguageCode);
  if (!origin) throw new Error('the site has no address');
  const file = practiceFile(site, caseStudyOf(String(props['id'])), origin);
  return new Response(`${JSON.stringify(practiceFileSchema.parse(file))}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
