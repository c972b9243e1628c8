import { evidenceLabel } from '../components/facet-label.ts';
import { plainWords } from '../components/figure.ts';
import { foreignMarks } from '../components/foreign.ts';
import { siteIn, type Site } from '../components/site.ts';
import { formatDate } from '../i18n/format.ts';
import type { LanguageCode } from '../i18n/languages.ts';
import { textIn, type CaseStudy } from '../library/entry.ts';
import { claimOf } from '../library/lookup.ts';
import type { CaseStudyText } from '../schemas/case-study.ts';
import type { Source } from '../schemas/source.ts';
import type { Passage, Pieces, PracticeCondition, PracticeFile } from '../schemas/practice-file.ts';
import { versionOf } from '../versions/version-of.ts';
import { practiceFacts } from './practice-facts.ts';
import { standardSection } from './standard-section.ts';

/**
 * What a case study says of itself to a reader of one language.
 * @param origin the address of the site, such as `https://example.org`
 */
export function practiceFile(site: Site, entry: CaseStudy, origin: URL): PracticeFile {
  const { code } = site;
  const { record, id, key } = entry;
  const { words, language } = textIn(entry, code);
  const fill = (text: string) => plainWords(siteIn(language), entry, text);
  const version = versionOf(entry, code);
  const page = site.href(`/${key}/`);
  const last = record.changes.at(-1);
  return {
    id,
    key,
    language: code,
    version,
    updated: last?.date ?? record.published,
    title: words.title,
    ...(words.name !== undefined && { name: words.name }),
    ...foreignMarks(language, code),
    isUnreviewed: words.translation?.method === 'machine' && !words.translation.reviewed,
    summary: {
      what: fill(words.what),
      problem: fill(words.problem),
      result: fill(words.result),
      caution: fill(words.caution),
    },
    facts: practiceFacts(site, entry),
    conditions: conditionsOf(site, entry, words, fill),
    avoidIf: words.avoidIf.map(fill),
    setbacks: passage(site, entry, 'what-did-not-work'),
    evidence: evidenceOf(site, entry),
    review: { ...record.review, by: site.label('role', record.review.by) },
    population:
      typeof record.population === 'string'
        ? record.population
        : { value: record.population.value, year: record.population.year },
    countries: countriesOf(site, record.places),
    roles: record.municipalityRole,
    housingMarket: record.housingMarket ?? 'unknown',
    contact: {
      organisation: [named(site, record.contact.organisation)],
      ...(record.contact.url !== 'unknown' && { url: record.contact.url }),
    },
    questions: passage(site, entry, 'questions-for-the-owner'),
    sources: entry.references.map((source, index) => ({
      number: index + 1,
      ...sourceLine(site, source),
    })),
    links: {
      page: new URL(page, origin).href,
      print: `${page}print/`,
      letter: `${page}letter/`,
      printed: printedAddress(site, key, version, origin),
    },
  };
}

/** Where a printed sheet says whether it is still good. */
export function printedAddress(site: Site, key: string, version: string, origin: URL): string {
  return new URL(`${site.href('/printed/')}?e=${key}&v=${version}`, origin).href;
}

function conditionsOf(
  site: Site,
  entry: CaseStudy,
  words: CaseStudyText,
  fill: (text: string) => string,
): PracticeCondition[] {
  return entry.record.conditions.map(({ id, kind, basis, source, min, max, anyOf }) => {
    const title = source && site.library.sources.get(source)?.title;
    return {
      id,
      kind,
      label: site.label('condition-kind', kind),
      sentence: fill(words.conditions[id] ?? ''),
      basis,
      basisLabel: site.t(`basis.${basis}`),
      ...(title && { source: title }),
      ...(min !== undefined && { min }),
      ...(max !== undefined && { max }),
      ...(anyOf && { anyOf }),
    };
  });
}

function passage(site: Site, entry: CaseStudy, id: string): Passage {
  const { language, paragraphs } = standardSection(site, entry, id);
  return { ...foreignMarks(language, site.code), paragraphs };
}

function evidenceOf(site: Site, entry: CaseStudy): PracticeFile['evidence'] {
  const { level, claims } = entry.evidence;
  const why = site.library.evidenceLevels.find((item) => item.id === level)?.why;
  const measures = claims.map((claim) => site.label('measure', claimOf(entry, claim).measure));
  return {
    level,
    label: evidenceLabel(site, level),
    why: String(why?.[site.code] ?? ''),
    restsOn: [...new Set(measures)],
  };
}

function countriesOf(site: Site, places: readonly string[]): string[] {
  const codes = places.flatMap((id) => site.library.places.get(id)?.country ?? []);
  return [...new Set(codes)].filter((code) => code !== 'not-applicable');
}

function named(site: Site, id: string): Pieces[number] {
  const { name, language } = site.organisation(id);
  const { lang, dir } = foreignMarks(language as LanguageCode, site.code);
  return lang && dir ? { text: name, lang, dir } : name;
}

function sourceLine(site: Site, source: Source) {
  return {
    title: source.title,
    lang: source.titleLanguage ?? source.language,
    publisher: source.publisher,
    date: source.date === 'unknown' ? site.t('source.undated') : formatDate(source.date, site.code),
    ...(source.url !== 'unknown' && { url: source.url }),
  };
}
