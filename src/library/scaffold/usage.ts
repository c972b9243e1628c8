import type { Ask } from './ask.ts';
import { kinds } from './kinds.ts';

/** How `npm run new` is used, with all that it makes. */
export function usage(): string {
  const width = Math.max(...kinds.map(({ name }) => name.length));
  return [
    'usage: npm run new -- KIND ID [--option answer …]',
    '       npm run new -- translation COLLECTION/ID LANGUAGE [--option answer …]',
    '       npm run new -- KIND --help',
    ...kinds.map(({ name, help }) => `  ${name.padEnd(width)}  ${help}`),
  ].join('\n');
}

/** The options that answer some questions, each with its help and what stands without it. */
export function optionHelp(asks: readonly Ask[]): string {
  return asks.map((ask) => `--${ask.flag}\n    ${ask.help}${withoutAnswer(ask)}`).join('\n');
}

function withoutAnswer({ fallback }: Ask): string {
  if (!fallback) return '';
  return fallback.length === 0 ? ' (may be left out)' : ` (else: ${fallback.join(', ')})`;
}
