import { noticeMonths, type Duty } from './status-reviews.ts';
import type { FailingSource } from './status-sources.ts';
import type { TextParts } from './status-translations.ts';
import type { Status } from './status.ts';

/** The state of the library in lines for the terminal: what to do first, then what there is. */
export function reportStatus(status: Status): string[] {
  const { reviews, sources, translations, gaps, counts, support } = status;
  const parts = (which: 'changed' | 'missing') =>
    translations.flatMap((each) =>
      each[which].map(({ text, parts: names }) => `${each.language}  ${text}  ${names.join(', ')}`),
    );
  return [
    `State of the library on ${status.day}`,
    ...list('Overdue', reviews.overdue.map(dutyLine)),
    ...list(`Due within ${noticeMonths} months`, reviews.due.map(dutyLine)),
    ...list(
      'Never checked',
      reviews.neverChecked.map(({ entry, field, role }) => `${entry}  ${field}  ${role}`),
    ),
    `Later: ${reviews.later.count}${reviews.later.next ? `, the first on ${reviews.later.next}` : ''}`,
    ...list('Dead sources', sources.dead.map(sourceLine)),
    ...list('Sources that could not be reached', sources.unreachable.map(sourceLine)),
    ...list(
      'Sources that moved for good',
      sources.moved.map(({ id, location }) => `${id}  → ${location}`),
    ),
    ...list('Sources without an address', sources.withoutAddress),
    ...list('Sources without a date', sources.undated),
    ...list('Sources that nothing cites', sources.uncited),
    '',
    `Sources: ${sources.all}, with an archived copy: ${sources.archived.length}, not visited yet: ${sources.unchecked.length}`,
    `Last check of addresses: ${sources.lastCheck ?? 'none yet'}`,
    ...list('Translations that their source has left behind', parts('changed')),
    ...list('Untranslated', untranslated(status)),
    '',
    'language  source  current  changed  missing  by machine, not reviewed',
    ...translations.map(({ language, states, machine }) =>
      [
        language.padEnd(8),
        String(states.source).padStart(6),
        String(states.current).padStart(7),
        String(states.changed).padStart(7),
        String(states.missing).padStart(7),
        String(machine),
      ].join('  '),
    ),
    '',
    `Empty cells of theme × target group × country: ${gaps.empty.length} of ${gaps.all} (--format json lists them)`,
    `Entries by evidence: ${countsIn(counts.evidence)}`,
    `Entries by type: ${countsIn(counts.type)}`,
    `Figures: ${support.claims}, without a source: ${support.claimsWithoutSource}`,
    `Statements: ${support.statements}, without a source: ${support.statementsWithoutSource}`,
    ...list('Entries that nothing leads to', support.orphans),
  ];
}

/** A heading with how many there are, and the items; nothing where there are none. */
function list(heading: string, items: readonly string[]): string[] {
  if (items.length === 0) return [];
  return ['', `${heading} (${items.length})`, ...items.map((item) => `  ${item}`)];
}

function dutyLine({ since, entry, field, role }: Duty): string {
  return `${since}  ${entry}  ${field}  ${role}`;
}

function sourceLine({ id, since, httpStatus, isArchived, entries, roles }: FailingSource): string {
  const parts = [id, httpStatus ?? 'no answer', since && `since ${since}`];
  const copy = isArchived ? 'archived copy' : undefined;
  const users = entries.length > 0 ? `cited by ${entries.join(', ')}` : undefined;
  return [...parts, copy, users, roles.join(', ')].filter(Boolean).join('  ');
}

/** The texts of which parts are missing, each with the number of parts by language. */
function untranslated({ translations }: Status): string[] {
  const texts = new Map<string, string[]>();
  for (const { language, missing } of translations) {
    for (const { text, parts } of missing satisfies readonly TextParts[]) {
      texts.set(text, [...(texts.get(text) ?? []), `${language} ${parts.length}`]);
    }
  }
  return [...texts].map(([text, languages]) => `${text}  ${languages.join(', ')}`);
}

function countsIn(counts: Readonly<Record<string, number>>): string {
  return Object.entries(counts)
    .sort(([a], [b]) => a.localeCompare(b, 'en'))
    .map(([id, count]) => `${id} ${count}`)
    .join(', ');
}
