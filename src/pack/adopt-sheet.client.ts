import { makeElement } from '../search/page/make-element.client.ts';
import type { Say } from '../practice/page-words.ts';
import type { PracticeFile } from '../schemas/practice-file.ts';
import { checkFit, isTyped } from '../situation/fit.ts';
import { isKnown, type Situation } from '../situation/situation.ts';

/**
 * The sheet of a practice from its own page, made part of this one: its headings a level lower.
 * @throws Error when the page cannot be had or has no sheet
 */
export async function adoptSheet({ links }: PracticeFile): Promise<HTMLElement> {
  const page = await loadPage(links.print);
  const found = page.querySelector<HTMLElement>('.sheet');
  if (!found) throw new Error(`${links.print} has no sheet`);
  const sheet = document.adoptNode(found);
  for (const heading of sheet.querySelectorAll('h2')) lower(heading, 'h3');
  for (const heading of sheet.querySelectorAll('h1'))
    lower(heading, 'h2').className = 'sheet-title';
  return sheet;
}

/** A page as a document that no script runs in. The browser reads it: no text is made markup here. */
function loadPage(address: string): Promise<Document> {
  return new Promise((done, fail) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.responseType = 'document';
    request.onload = () => {
      if (request.status === 200 && request.responseXML) done(request.responseXML);
      else fail(new Error(`${address} answered ${request.status}`));
    };
    request.onerror = () => fail(new Error(`${address} could not be loaded`));
    request.send();
  });
}

function lower(heading: Element, name: 'h2' | 'h3'): HTMLElement {
  const lowered = makeElement(name);
  for (const { name: attribute, value } of heading.attributes)
    lowered.setAttribute(attribute, value);
  lowered.append(...heading.childNodes);
  heading.replaceWith(lowered);
  return lowered;
}

/** Says with each condition that can be checked whether it fits the reader's municipality. */
export function markFit(
  sheet: HTMLElement,
  { conditions }: PracticeFile,
  situation: Situation,
  say: Say,
): void {
  if (!isKnown(situation)) return;
  conditions.forEach((condition, index) => {
    if (!isTyped(condition)) return;
    const verdict = checkFit(condition, situation);
    const line = sheet.querySelector(`[data-line="needs-${index + 1}"]`);
    line?.append(' ', makeElement('b', { class: 'sheet-verdict' }, say(`fit.${verdict}`)));
  });
}
