import { formatDate, formatLanguageName } from '../i18n/format.ts';
import { languageOf } from '../i18n/languages.ts';
import type { VersionFile } from '../schemas/version-file.ts';
import { makeElement } from '../search/page/make-element.client.ts';
import { fillMessage } from '../search/page/message.ts';
import { findVersion, type FoundVersion } from '../versions/find-version.ts';
import type { PrintedSettings } from './printed-settings.ts';
import type { PrintedState } from './printed-states.ts';

/** Writes what became of a printout. The words of the states stand in the page already. */
export class PrintedAnswer {
  readonly #page: ParentNode;
  readonly #settings: PrintedSettings;

  constructor(page: ParentNode) {
    this.#page = page;
    const json = page.querySelector('[data-printed-settings]')?.textContent ?? '{}';
    this.#settings = JSON.parse(json) as PrintedSettings;
  }

  /** The answer on a code, by the file that knows it, or of the entry that the address named. */
  on(file: VersionFile | undefined, code: string): HTMLElement {
    const found = file && findVersion(file, code);
    const state = found?.state ?? 'unknown';
    return makeElement(
      'article',
      { class: `printed-answer printed-${state}` },
      ...this.#stateOf(state),
      ...(file ? this.#entry(file) : []),
      ...(found ? this.#version(found) : []),
      ...(file?.review && found ? [this.#review(file.review)] : []),
      ...(file ? this.#links(file) : []),
    );
  }

  #stateOf(state: PrintedState): Node[] {
    const known = this.#page.querySelector(`[data-printed-state="${state}"]`);
    const [arc, name, help] = [
      known?.querySelector('svg')?.cloneNode(true),
      known?.querySelector('dt')?.textContent?.trim() ?? '',
      known?.querySelector('dd')?.textContent ?? '',
    ];
    return [
      makeElement('h2', {}, ...(arc ? [arc] : []), name),
      makeElement('p', { class: 'printed-help' }, help),
    ];
  }

  /** Which entry it is, and where it went. */
  #entry({ titles, entry, fate, now, withdrawn }: VersionFile): Node[] {
    const { language, strings } = this.#settings;
    const title = titles[language];
    if (!now || !title) {
      const date = withdrawn && formatDate(withdrawn, language);
      return [
        makeElement('p', {}, makeElement('code', {}, entry)),
        ...(date ? [makeElement('p', {}, fillMessage(strings.withdrawn, { date }))] : []),
      ];
    }
    const { tag, direction } = languageOf(title.language);
    const marks = title.language === language ? {} : { lang: tag, dir: direction };
    const link = makeElement('a', { href: this.#pageOf(now), ...marks }, title.text);
    const moved = fate === 'moved' || fate === 'elsewhere' ? [strings[fate], ' '] : [];
    return [makeElement('p', { class: 'printed-entry' }, ...moved, link)];
  }

  #pageOf(entry: string): string {
    const { base, language } = this.#settings;
    return `${base}${language}/${entry}/`;
  }

  #version({ version, language, date, since }: FoundVersion): Node[] {
    const { strings, classes, language: own } = this.#settings;
    const said = fillMessage(strings.of, {
      version,
      language: formatLanguageName(language, own),
      date: formatDate(date, own),
    });
    const isLaw = since.some((change) => change.class === 'law');
    const changes = since.map((change) =>
      makeElement(
        'li',
        {},
        makeElement('time', { datetime: change.date }, formatDate(change.date, own)),
        `: ${classes[change.class] ?? change.class}`,
      ),
    );
    return [
      ...(isLaw ? [makeElement('p', { class: 'printed-law' }, strings.law)] : []),
      makeElement('p', { class: 'quiet' }, said),
      ...(changes.length > 0
        ? [makeElement('h3', {}, strings.since), makeElement('ul', {}, ...changes)]
        : []),
    ];
  }

  #review({ last, due }: NonNullable<VersionFile['review']>): Node {
    const { strings, language } = this.#settings;
    const isOverdue = due < new Date().toISOString().slice(0, 10);
    const dates = { last: formatDate(last, language), due: formatDate(due, language) };
    return makeElement(
      'p',
      { class: isOverdue ? 'warning' : 'quiet' },
      fillMessage(isOverdue ? strings.overdue : strings.reviewed, dates),
    );
  }

  #links({ now }: VersionFile): Node[] {
    if (!now) return [];
    const { strings } = this.#settings;
    const page = this.#pageOf(now);
    // The other collections are printed from their own page.
    const hasPrint = now.startsWith('case-studies/');
    return [
      makeElement(
        'p',
        { class: 'printed-links' },
        makeElement('a', { href: page }, strings.now),
        ...(hasPrint ? [makeElement('a', { href: `${page}print/` }, strings.print)] : []),
      ),
    ];
  }
}
