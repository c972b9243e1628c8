import { siteIn } from '../../components/site.ts';
import { languageCodes, languageOf, type LanguageCode } from '../../i18n/languages.ts';
import { dataFolder, dataUrl, dataVersion, licence, type DataFile, type Url } from './data-file.ts';
import { wholeLibrary } from './citation-files.ts';
import type { Digest } from './digest.ts';
import { listTitle } from './list-title.ts';
import {
  about,
  named,
  thing,
  typed,
  words,
  type Name,
  type RdfValue,
  type Statement,
} from './rdf.ts';

/** A file of data, with its size and its hash. */
export type WholeFile = DataFile & Digest;

/** The days and places that the data speak of. */
export interface Coverage {
  /** The day of the first publication, and of the last change (ISO 8601). */
  readonly issued: string;
  readonly modified: string;
  /** The first and last year that the practices name. */
  readonly years: readonly [string, string] | undefined;
  readonly countries: readonly Country[];
}

/** A country of the entries, with its name in each language. */
export interface Country {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly names: Readonly<Record<LanguageCode, string>>;
}

/** All data as a catalogue that data portals read (DCAT-AP 3). */
export function catalog(files: readonly WholeFile[], coverage: Coverage, url: Url): Statement[] {
  const at = (part: string) => `${dataUrl(url, 'catalog.ttl')}#${part}`;
  const datasets = [...new Set(files.map(({ dataset }) => dataset))];
  const shared: (readonly [Name, RdfValue | readonly RdfValue[]])[] = [
    ['dcterms:publisher', thing(at('silta'))],
    ['dcterms:license', thing(licence.url)],
    ['dcterms:issued', typed(coverage.issued, 'xsd:date')],
    ['dcterms:modified', typed(coverage.modified, 'xsd:date')],
    ['dcterms:language', languageCodes.map(languageThing)],
    ['dcterms:spatial', coverage.countries.map(({ code }) => thing(at(`country-${code}`)))],
  ];
  return [
    ...about(at('catalog'), [
      ['rdf:type', named('dcat:Catalog')],
      ['dcterms:title', inEvery((code) => `${siteIn(code).t('site.name')}: ${titleOf(code, '')}`)],
      ['dcterms:description', inEvery((code) => siteIn(code).t('data.lead'))],
      ...shared,
      ['foaf:homepage', thing(url(''))],
      ['dcat:themeTaxonomy', thing(`${dataUrl(url, 'thesaurus.ttl')}#themes`)],
      ['dcat:dataset', datasets.map((name) => thing(at(`dataset-${name}`)))],
    ]),
    ...about(at('silta'), [
      ['rdf:type', [named('foaf:Agent'), named('foaf:Organization')]],
      ['foaf:name', words('Silta', 'en')],
      ['foaf:homepage', thing(url(''))],
    ]),
    ...about(at('contact'), [
      ['rdf:type', named('vcard:Organization')],
      ['vcard:fn', words('Silta', 'en')],
      ['vcard:hasURL', thing(url('en/about/'))],
    ]),
    ...periodStatements(at('period'), coverage),
    ...coverage.countries.flatMap(({ code, names }) =>
      about(at(`country-${code}`), [
        ['rdf:type', named('dcterms:Location')],
        ['dcterms:identifier', typed(code, 'xsd:string')],
        ['skos:prefLabel', inEvery((language) => names[language])],
      ]),
    ),
    ...datasets.flatMap((name) => {
      const forms = files.filter(({ dataset }) => dataset === name);
      return [
        ...about(at(`dataset-${name}`), [
          ['rdf:type', named('dcat:Dataset')],
          ['dcterms:identifier', typed(name, 'xsd:string')],
          ['dcterms:title', inEvery((code) => titleOf(code, name))],
          ['dcterms:description', inEvery((code) => descriptionOf(code, name))],
          ...shared,
          ...(coverage.years ? [['dcterms:temporal', thing(at('period'))] as const] : []),
          ['dcterms:accrualPeriodicity', thing(`${frequencies}IRREG`)],
          ['dcterms:accessRights', thing(`${euAuthority}access-right/PUBLIC`)],
          ['dcat:theme', thing(`${euAuthority}data-theme/SOCI`)],
          ['dcat:contactPoint', thing(at('contact'))],
          ['dcat:landingPage', languageCodes.map((code) => thing(url(`${code}/data/`)))],
          ['dcat:version', typed(dataVersion, 'xsd:string')],
          ['dcat:distribution', forms.map(({ path }) => thing(at(idOf(path))))],
        ]),
        ...forms.flatMap((file) => distribution(file, coverage, url, at)),
      ];
    }),
  ];
}

const euAuthority = 'http://publications.europa.eu/resource/authority/';
const frequencies = `${euAuthority}frequency/`;

function distribution(
  file: WholeFile,
  { issued, modified }: Coverage,
  url: Url,
  at: (part: string) => string,
): Statement[] {
  const { path, mediaType, language, schema, bytes, sha256 } = file;
  const id = at(idOf(path));
  const checksum = at(`sha256-${idOf(path)}`);
  return [
    ...about(id, [
      ['rdf:type', named('dcat:Distribution')],
      ['dcterms:title', words(`${dataFolder}/${path}`, 'en')],
      ['dcat:accessURL', thing(dataUrl(url, path))],
      ['dcat:downloadURL', thing(dataUrl(url, path))],
      ['dcat:mediaType', thing(`https://www.iana.org/assignments/media-types/${mediaType}`)],
      ['dcat:byteSize', typed(String(bytes), 'xsd:nonNegativeInteger')],
      ['spdx:checksum', thing(checksum)],
      ['dcterms:license', thing(licence.url)],
      ['dcterms:language', (language ? [language] : languageCodes).map(languageThing)],
      ['dcterms:issued', typed(issued, 'xsd:date')],
      ['dcterms:modified', typed(modified, 'xsd:date')],
      ...(schema === undefined
        ? []
        : [['dcterms:conformsTo', thing(dataUrl(url, schema))] as const]),
    ]),
    ...about(checksum, [
      ['rdf:type', named('spdx:Checksum')],
      ['spdx:algorithm', named('spdx:checksumAlgorithm_sha256')],
      ['spdx:checksumValue', typed(sha256, 'xsd:hexBinary')],
    ]),
  ];
}

function periodStatements(id: string, { years }: Coverage): Statement[] {
  if (!years) return [];
  return about(id, [
    ['rdf:type', named('dcterms:PeriodOfTime')],
    ['dcat:startDate', typed(years[0], 'xsd:gYear')],
    ['dcat:endDate', typed(years[1], 'xsd:gYear')],
  ]);
}

function idOf(path: string): string {
  return path.replaceAll('/', '-');
}

function titleOf(code: LanguageCode, name: string): string {
  const site = siteIn(code);
  if (name === '') return site.t('data.title');
  if (name === wholeLibrary) return site.t('data.library');
  if (name === 'schemas') return site.t('data.fields');
  return name === 'thesaurus' ? site.t('data.thesaurus') : listTitle(site, name);
}

/** A dataset is described by what the site says of that part of it, or of all data. */
function descriptionOf(code: LanguageCode, name: string): string {
  const { t } = siteIn(code);
  const leads: Readonly<Record<string, string>> = {
    ...{ guidance: 'collection.guidance-lead', handbooks: 'collection.handbooks-lead' },
    ...{ frameworks: 'collection.frameworks-lead', 'case-studies': 'collection.case-studies-lead' },
    ...{ sources: 'sources.lead', glossary: 'glossary.lead', questions: 'questions.lead' },
    ...{ start: 'start.lead', thesaurus: 'data.thesaurus-help', schemas: 'data.fields-json' },
    [wholeLibrary]: 'data.citations-lead',
  };
  const lead = leads[name];
  return lead ? t(lead) : `${titleOf(code, name)}. ${t('data.lead')}`;
}

function inEvery(say: (code: LanguageCode) => string): RdfValue[] {
  return languageCodes.map((code) => words(say(code), languageOf(code).tag));
}

/** Languages go by the list of the Publications Office, as DCAT-AP asks. */
function languageThing(code: LanguageCode): RdfValue {
  const codes: Readonly<Record<LanguageCode, string>> = {
    ...{ en: 'ENG', lt: 'LIT', lv: 'LAV', et: 'EST' },
    ...{ fi: 'FIN', ar: 'ARA', sr: 'SRP' },
  };
  return thing(`${euAuthority}language/${codes[code]}`);
}
