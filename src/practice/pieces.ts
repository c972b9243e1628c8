import type { Pieces } from '../schemas/practice-file.ts';

/** Words in pieces as one plain string. */
export function textOfPieces(pieces: Pieces): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
}

/** An address within words: it reads from its own beginning, whatever stands around it. */
export function addressPiece(address: string): Pieces[number] {
  return { text: address, lang: 'zxx', dir: 'ltr' };
}
