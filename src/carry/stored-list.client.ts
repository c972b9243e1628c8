import { carryEvent, carryKey, parseList } from './carry-list.ts';

/** The list where the browser keeps nothing: it lasts until the page is left. */
let unkept: readonly string[] = [];

/** The list of this browser. */
export function readList(): string[] {
  try {
    return parseList(localStorage.getItem(carryKey));
  } catch {
    return [...unkept];
  }
}

/** Keeps the list in this browser and tells the page of it. */
export function writeList(list: readonly string[]): void {
  try {
    localStorage.setItem(carryKey, JSON.stringify(list));
  } catch {
    unkept = list;
  }
  document.dispatchEvent(new Event(carryEvent));
}
