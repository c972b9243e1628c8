import { formatLanguageName } from '../i18n/format.ts';
import { isLanguageCode, languageOf } from '../i18n/languages.ts';
import { sayer } from '../practice/page-words.ts';
import { readPageWords } from '../practice/read-page-words.client.ts';
import { makeElement } from '../search/page/make-element.client.ts';
import { readKept, startedLanguages } from './kept-language.ts';
import { pageItems } from './page-list.client.ts';
import { visitedPages } from './visited-pages.client.ts';

const most = 20;

/**
 * `<silta-missing>`: stands in the place of a page that is not on the device, and says what is. With a
 * connection again, the page itself comes.
 */
class SiltaMissing extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => location.reload());
    if (!location.pathname.endsWith('/offline/missing/'))
      addEventListener('online', () => location.reload());
    void this.#list();
  }

  async #list(): Promise<void> {
    const words = readPageWords(this);
    const say = sayer(words);
    const site = new URL(this.dataset['base'] ?? '/', location.href).href;
    const shelf = { caches, site };
    const page = languageOf(this.dataset['language'] ?? 'en').code;
    const whole = [];
    for (const code of await startedLanguages(shelf)) {
      if (!isLanguageCode(code) || !(await readKept(shelf, code))) continue;
      const language = formatLanguageName(languageOf(code).tag, page);
      const link = makeElement(
        'a',
        { href: `${site}${code}/`, hreflang: languageOf(code).tag },
        say('offline.missing-whole', { language }),
      );
      whole.push(makeElement('li', {}, makeElement('strong', {}, link)));
    }
    const visited = pageItems((await visitedPages(shelf)).slice(0, most));
    this.querySelector('ul')?.replaceChildren(...whole, ...visited);
    const none = this.querySelector<HTMLElement>('[data-missing-none]');
    if (none) none.hidden = whole.length + visited.length > 0;
  }
}

customElements.define('silta-missing', SiltaMissing);
