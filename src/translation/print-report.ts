import type { ReportedEntry, ReportedText, TranslationReport } from './report.ts';
import type { SectionState } from './state.ts';

/** A report as a table: a row for each entry, a column for each language, and the sums. */
export function printTable({ entries, totals }: TranslationReport): string[] {
  const codes = Object.keys(totals);
  const width = Math.max(...entries.map(({ key }) => key.length), 5);
  const row = (first: string, cells: readonly string[]) =>
    [first.padEnd(width), ...cells.map((cell) => cell.padEnd(8))].join('  ').trimEnd();
  return [
    row('entry', codes),
    ...entries.map((entry) =>
      row(
        entry.key,
        codes.map((code) => cell(entry, code)),
      ),
    ),
    '',
    ...(['current', 'changed', 'missing', 'source'] as const).map((state) =>
      row(
        state,
        codes.map((code) => String(totals[code]?.[state] ?? 0)),
      ),
    ),
  ];
}

/** A report as a list: a line for each part in some states, or in any where none is named. */
export function printList(report: TranslationReport, states: readonly SectionState[]): string[] {
  return report.entries.flatMap(({ key, languages }) =>
    Object.entries(languages).flatMap(([code, text]) =>
      (text.sections ?? [])
        .filter(({ state }) => states.length === 0 || states.includes(state))
        .map(({ section, state }) =>
          [text.file ?? key, code, section, state, ...made(text)].join('  '),
        ),
    ),
  );
}

function cell({ languages, sourceLanguage }: ReportedEntry, code: string): string {
  const sections = languages[code]?.sections;
  if (!sections) return '?';
  if (code === sourceLanguage) return 'source';
  const count = (state: SectionState) => sections.filter((part) => part.state === state).length;
  return `${count('current')}/${count('changed')}/${count('missing')}`;
}

function made({ method, reviewed }: ReportedText): string[] {
  if (!method) return [];
  return [method, reviewed ? `reviewed ${reviewed.date} by ${reviewed.by}` : 'not reviewed'];
}
