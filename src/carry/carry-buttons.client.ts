import { carryEvent, carryKey, toggled } from './carry-list.ts';
import { readList, writeList } from './stored-list.client.ts';

/*
 * Every button `[data-carry="collection/id"]` puts an entry on the list of this browser or takes it
 * off; `data-served` tells the loader that it does. A page that adds such buttons later dispatches
 * `silta-list-change` on the document. The link to the list, in the header, tells how many entries
 * are on it.
 */
const link = document.querySelector<HTMLAnchorElement>('.site-header nav a[href$="/list/"]');
const label = link?.textContent?.trim() ?? '';
const { lang } = document.documentElement;
// Browsers would write Arabic pages with the digits of Europe.
const numbers = new Intl.NumberFormat(lang === 'ar' ? 'ar-u-nu-arab' : lang);

function show(): void {
  const list = readList();
  for (const button of document.querySelectorAll<HTMLElement>('[data-carry]')) {
    const isOn = list.includes(button.dataset['carry'] ?? '');
    button.setAttribute('aria-pressed', String(isOn));
    button.dataset['served'] = '';
  }
  if (link)
    link.textContent = list.length > 0 ? `${label} (${numbers.format(list.length)})` : label;
}

document.addEventListener('click', (event) => {
  const button = (event.target as Element).closest<HTMLElement>('[data-carry]');
  if (!button) return;
  const list = readList();
  const next = toggled(list, button.dataset['carry'] ?? '');
  if (next.length === list.length && link) location.assign(`${link.href}?full`);
  else writeList(next);
});
document.addEventListener(carryEvent, show);
addEventListener('storage', ({ key }) => key === carryKey && show());
addEventListener('pageshow', show);
show();
