import type { LanguageCode } from '../../i18n/languages.ts';
import type { Entry } from '../../library/entry.ts';

/** How an entry stands in a language: its parts counted by their state, and who made them. */
export function translationItem(entry: Entry, code: LanguageCode) {
  const text = entry.texts.get(code);
  const parts = { source: 0, current: 0, changed: 0, missing: 0 };
  for (const part of entry.source.states.keys()) parts[text?.states.get(part) ?? 'missing'] += 1;
  const note = text?.words.translation;
  return {
    state: wholeState(parts, code === entry.sourceLanguage),
    parts,
    ...(note && { method: note.method }),
    ...(note?.reviewed && { reviewed: note.reviewed.date }),
  };
}

function wholeState(parts: Readonly<Record<string, number>>, isSource: boolean) {
  if (isSource) return 'source';
  if (parts['changed']) return 'changed';
  if (!parts['missing']) return 'current';
  return parts['current'] ? 'partial' : 'missing';
}
