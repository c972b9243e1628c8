import type { Translate } from '../i18n/translate.ts';
import { makeElement } from '../search/page/make-element.client.ts';
import {
  isKnown,
  readSituation,
  situationParameters,
  wholeNumber,
  type Situation,
} from './situation.ts';
import { storedSituation, storeSituation } from './stored-situation.client.ts';

export interface SituationChoices {
  readonly countries: readonly (readonly [id: string, label: string])[];
  readonly roles: readonly (readonly [id: string, label: string])[];
}

/** The form in which a reader says what their place is like; every field may stay empty. */
export class SituationForm {
  readonly element: HTMLFormElement;
  readonly #remember: HTMLInputElement;
  readonly #t: Translate;

  constructor(t: Translate, choices: SituationChoices, apply: (situation: Situation) => void) {
    this.#t = t;
    const markets = ['tight', 'loose'].map((id) => [id, t(`situation.${id}`)] as const);
    this.#remember = makeElement('input', { type: 'checkbox', id: 'situation-remember' });
    const forget = makeElement('button', { type: 'button' }, t('situation.forget'));
    this.element = makeElement(
      'form',
      { class: 'situation-form' },
      makeElement('p', { class: 'quiet' }, t('situation.lead')),
      this.#choice('country', t('situation.country'), choices.countries),
      this.#number('population', t('situation.inhabitants'), 20_000),
      this.#choice('role', t('situation.role'), choices.roles),
      this.#choice('housingMarket', t('situation.market'), markets),
      this.#number('budget', t('situation.budget'), 50_000),
      makeElement(
        'p',
        { class: 'situation-remember' },
        this.#remember,
        makeElement('label', { for: 'situation-remember' }, t('situation.remember')),
      ),
      makeElement(
        'p',
        { class: 'situation-buttons' },
        makeElement('button', { type: 'submit' }, t('situation.apply')),
        forget,
      ),
    );
    this.element.noValidate = true;
    this.element.addEventListener('submit', (event) => {
      event.preventDefault();
      const situation = this.#read();
      if (!situation) return;
      storeSituation(this.#remember.checked ? situation : {});
      apply(situation);
    });
    forget.addEventListener('click', () => {
      this.show({});
      storeSituation({});
      apply({});
    });
  }

  /** Writes a situation into the fields. */
  show(situation: Situation): void {
    for (const [part, name] of Object.entries(situationParameters)) {
      const field = this.#field(name);
      const value = situation[part as keyof Situation];
      if (field) field.value = value === undefined ? '' : String(value);
    }
    this.#remember.checked = isKnown(storedSituation());
    this.#check();
  }

  /** What the fields say, or undefined with the focus on the first that cannot be read. */
  #read(): Situation | undefined {
    const wrong = this.#check();
    if (wrong) {
      wrong.focus();
      return undefined;
    }
    const said = [...new FormData(this.element)].filter(([, value]) => value !== '');
    return readSituation(new URLSearchParams(said as [string, string][]));
  }

  /** Marks the fields that hold no number, and gives the first of them. */
  #check(): HTMLInputElement | undefined {
    const fields = [...this.element.querySelectorAll<HTMLInputElement>('input[inputmode]')];
    for (const field of fields) {
      const isWrong = field.value !== '' && wholeNumber(field.value) === undefined;
      field.setAttribute('aria-invalid', String(isWrong));
      const message = field.parentElement?.querySelector<HTMLElement>('[data-message]');
      if (message) message.hidden = !isWrong;
    }
    return fields.find((field) => field.getAttribute('aria-invalid') === 'true');
  }

  #field(name: string) {
    return this.element.querySelector<HTMLInputElement | HTMLSelectElement>(`[name="${name}"]`);
  }

  #choice(part: keyof Situation, label: string, options: SituationChoices['countries']) {
    const name = situationParameters[part];
    const select = makeElement(
      'select',
      { name, id: `situation-${name}` },
      makeElement('option', { value: '' }, this.#t('situation.not-said')),
      ...options.map(([value, text]) => makeElement('option', { value }, text)),
    );
    return makeElement('p', {}, makeElement('label', { for: select.id }, label), select);
  }

  #number(part: keyof Situation, label: string, example: number) {
    const name = situationParameters[part];
    const id = `situation-${name}`;
    return makeElement(
      'p',
      {},
      makeElement('label', { for: id }, label),
      makeElement('input', {
        ...{ name, id, inputmode: 'numeric', autocomplete: 'off' },
        'aria-describedby': `${id}-message`,
      }),
      makeElement(
        'span',
        { id: `${id}-message`, class: 'warning', 'data-message': '', hidden: '' },
        this.#t('situation.whole-number', { example }),
      ),
    );
  }
}
