import type { Site } from '../../components/site.ts';
import { formatDate, formatLanguageName, formatNumber } from '../../i18n/format.ts';
import type { Source } from '../../schemas/source.ts';
import type { TakeAway } from '../take-away/document.ts';
import { xmlText } from '../xml/xml.ts';
import { blocksMarkup, marksOf, partMarkup, type Setting } from './markup.ts';

/** Where the links of a text lead to, and what its ids and headings are. */
export type Place = Pick<Setting, 'isXml' | 'depth' | 'id' | 'href' | 'picture'>;

/** A text whole, under its title: what a reader needs of its page, and nothing to press. */
export function textMarkup(site: Site, text: TakeAway, place: Place): string {
  const { code } = site;
  const numbers = new Map(text.sources.map(({ number, source }) => [source.id, number]));
  const notes = [...text.notes.keys()];
  const setting: Setting = {
    ...place,
    code,
    number: (source) => formatNumber(numbers.get(source) ?? 0, code),
    note: (id) => `${site.t('entry.note')} ${formatNumber(notes.indexOf(id) + 1, code)}`,
  };
  const title = `h${place.depth - 1}`;
  const blocks = [
    `<p class="kind">${xmlText(site.t(`type.${text.kind === 'chapters' ? 'handbooks' : text.kind}`))}</p>`,
    `<${title} id="${xmlText(place.id('title'))}"${marksOf(text.titleLanguage, setting)}>${xmlText(text.title)}</${title}>`,
    text.name === undefined ? '' : `<p class="quiet"><bdi>${xmlText(text.name)}</bdi></p>`,
    ...text.notices.map((notice) => `<p class="notice">${xmlText(notice)}</p>`),
    blocksMarkup(text.opening, setting),
    ...text.parts.map((part) => partMarkup(part, setting)),
    blocksMarkup(text.closing, setting),
    notesMarkup(text, setting),
    references(site, text, setting),
  ];
  return blocks.filter((block) => block !== '').join('\n');
}

function notesMarkup(text: TakeAway, setting: Setting): string {
  const items = [...text.notes].map(
    ([id, { language, blocks }]) =>
      `<li id="${xmlText(setting.id(id))}"${marksOf(language, setting)}>${blocksMarkup(blocks, setting)}</li>`,
  );
  return items.length === 0 ? '' : `<ol class="notes-below">${items.join('\n')}</ol>`;
}

function references(site: Site, text: TakeAway, setting: Setting): string {
  if (text.sources.length === 0) return '';
  const name = `h${setting.depth}`;
  const id = xmlText(setting.id('references'));
  const items = text.sources.map(
    ({ number, source }) =>
      `<li id="${xmlText(setting.id(`reference-${source.id}`))}" value="${number}">${reference(site, source, setting)}</li>`,
  );
  const heading = `<${name} id="${id}">${xmlText(site.t('entry.references'))}</${name}>`;
  return `<div class="references">${heading}<ol>${items.join('\n')}</ol></div>`;
}

function reference({ t, code }: Site, source: Source, { isXml }: Setting): string {
  const tag = xmlText(source.titleLanguage ?? source.language);
  const language = `${isXml ? ` xml:lang="${tag}"` : ''} lang="${tag}" dir="auto"`;
  const title =
    source.url === 'unknown'
      ? `<cite${language}>${xmlText(source.title)}</cite>`
      : `<a${language} href="${xmlText(webAddress(source.url))}">${xmlText(source.title)}</a>`;
  const date = source.date === 'unknown' ? t('source.undated') : formatDate(source.date, code);
  const read = t(`source.read-${source.part}`, { date: formatDate(source.read, code) });
  const copy =
    source.archived === 'unknown'
      ? ''
      : ` <a href="${xmlText(webAddress(source.archived))}">${xmlText(t('source.archived'))}</a>`;
  const said = xmlText(`${formatLanguageName(source.language, code)} · ${read}`);
  return `${title}, <bdi>${xmlText(source.publisher)}</bdi> (${xmlText(date)}) <span class="quiet">${said}${copy}</span>`;
}

/** An address in the one form that every reader takes, with what is not allowed in it escaped. */
export function webAddress(url: string): string {
  return URL.canParse(url) ? new URL(url).href : url;
}
