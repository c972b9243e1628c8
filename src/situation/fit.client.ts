import { sitePrefix } from './site-prefix.ts';
import { languageOf } from '../i18n/languages.ts';
import { translator, type Translate } from '../i18n/translate.ts';
import { makeElement } from '../search/page/make-element.client.ts';
import { checkFit, decidingPart, type FitCondition } from './fit.ts';
import type { FitFile } from './fit-file.ts';
import { isKnown, writeSituation, type Situation } from './situation.ts';
import { currentSituation } from './stored-situation.client.ts';

/** Adds to each condition that can be checked what it says of the reader's place. */
async function showFit(section: HTMLElement): Promise<void> {
  const situation = currentSituation(new URLSearchParams(location.search));
  if (!isKnown(situation)) return;
  const response = await fetch(`${sitePrefix(location.pathname)}situation.json`);
  if (!response.ok) throw new Error(`the check answered ${response.status}`);
  const file = (await response.json()) as FitFile;
  const words = new FitWords(file);
  for (const item of section.querySelectorAll<HTMLElement>('[data-condition]')) {
    const condition = conditionOf(item);
    const verdict = checkFit(condition, situation);
    item.append(
      makeElement(
        'p',
        { class: 'fit-verdict', 'data-verdict': verdict },
        makeElement(
          'strong',
          { class: verdict === 'does-not-fit' ? 'badge warning' : 'badge' },
          words.t(`fit.${verdict}`),
        ),
        ` ${words.needed(condition)}; ${words.yours(condition, situation)}`,
      ),
    );
  }
  const parameters = new URLSearchParams();
  writeSituation(situation, parameters);
  section
    .querySelector('h2')
    ?.after(
      makeElement(
        'p',
        { class: 'quiet', 'data-fit-for': '' },
        `${words.t('fit.for', { situation: words.all(situation) })} ${words.t('fit.by-hand')} `,
        makeElement('a', { href: `${file.list}?${parameters}#situation` }, words.t('fit.change')),
      ),
    );
}

function conditionOf({ dataset }: HTMLElement): FitCondition {
  const number = (text: string | undefined) => (text === undefined ? undefined : Number(text));
  return {
    kind: dataset['condition'] ?? '',
    min: number(dataset['min']),
    max: number(dataset['max']),
    anyOf: dataset['any']?.split(' '),
  };
}

/** The check in words: what is needed, and what the reader said. */
class FitWords {
  readonly t: Translate;
  readonly #file: FitFile;
  readonly #locale: string;

  constructor(file: FitFile) {
    this.#file = file;
    this.#locale = languageOf(file.language).locale;
    this.t = translator(file.words, file.language);
  }

  needed({ kind, min, max, anyOf }: FitCondition): string {
    const number = (value: number) =>
      kind === 'budget' ? this.#money(value) : this.#number(value);
    if (anyOf) return this.t('fit.one-of', { values: this.#either(anyOf) });
    if (min === undefined) return this.t('fit.at-most', { max: number(max ?? 0) });
    if (max === undefined) return this.t('fit.at-least', { min: number(min) });
    return this.t('fit.between', { min: number(min), max: number(max) });
  }

  yours(condition: FitCondition, situation: Situation): string {
    const part = decidingPart(condition);
    const value = part && this.#said(situation)[part];
    return this.t('fit.yours', { value: value ?? this.t('situation.not-said') });
  }

  all(situation: Situation): string {
    const said = Object.values(this.#said(situation)).filter((words) => words !== undefined);
    return new Intl.ListFormat(this.#locale, { type: 'unit' }).format(said);
  }

  #said({ country, population, role, housingMarket, budget }: Situation) {
    return {
      country: country && (this.#file.countries[country] ?? country),
      population:
        population === undefined
          ? undefined
          : `${this.t('situation.inhabitants')}: ${this.#number(population)}`,
      role: role && this.#value(role),
      housingMarket: housingMarket && this.#value(housingMarket),
      budget:
        budget === undefined ? undefined : `${this.t('situation.budget')}: ${this.#number(budget)}`,
    };
  }

  #either(values: readonly string[]): string {
    return new Intl.ListFormat(this.#locale, { type: 'disjunction' }).format(
      values.map((value) => this.#value(value)),
    );
  }

  #value(id: string): string {
    if (id === 'tight' || id === 'loose') return this.t(`situation.${id}`);
    const role = this.#file.roles[id] ?? id;
    // A label of a list in the middle of a sentence.
    return role.charAt(0).toLocaleLowerCase(this.#locale) + role.slice(1);
  }

  #number(value: number): string {
    return new Intl.NumberFormat(this.#locale).format(value);
  }

  #money(value: number): string {
    return new Intl.NumberFormat(this.#locale, {
      ...{ style: 'currency', currency: 'EUR', maximumFractionDigits: 0 },
    }).format(value);
  }
}

const fit = document.querySelector<HTMLElement>('.fit');
if (fit) void showFit(fit);
