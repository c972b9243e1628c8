import { makeElement } from '../search/page/make-element.client.ts';
import type { Pieces } from '../schemas/practice-file.ts';

/** The attributes of words that are in another language than those around them. */
export function marksOf(marks: {
  readonly lang?: string | undefined;
  readonly dir?: string | undefined;
}): Record<string, string> {
  const { lang, dir } = marks;
  return { ...(lang && { lang }), ...(dir && { dir }) };
}

/** Words in pieces as nodes; a name in another language is kept apart from the rest. */
export function nodesOf(pieces: Pieces): (Node | string)[] {
  return pieces.map((piece) => {
    if (typeof piece === 'string') return piece;
    const { text, lang, dir } = piece;
    return makeElement('bdi', marksOf({ lang: lang === 'zxx' ? undefined : lang, dir }), text);
  });
}
