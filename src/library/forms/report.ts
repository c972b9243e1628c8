import { formatFinding, type Finding } from '../finding.ts';
import type { CorrectionPlaces } from './correction-place.ts';
import type { Draft } from './draft.ts';

/**
 * What became of a form, as Markdown for its issue or pull request. Words of the sender stand in it
 * only within a block of code, where they call nobody and close nothing.
 */
export function draftReport(draft: Draft, findings: readonly Finding[]): string {
  if (draft.problems.length > 0) {
    return report('The form cannot be used yet. Please mend:', draft.problems, [
      'Edit the form above, then take its label off and put it on again, or ask an editor to.',
    ]);
  }
  if (findings.length > 0) {
    const said =
      'The form was read, but what it makes does not pass the check. An editor will look.';
    return `${said}\n\n${codeBlock(findings.map(formatFinding))}\n`;
  }
  const files = [...draft.files.keys()].map((path) => `\`content/${path}\``);
  const ids = draft.published ? ['`content/ids.yaml`'] : [];
  const todo = draft.notes.length > 0 ? ['For an editor:', ...draft.notes.map(listed)] : [];
  return report(
    'The form was made into these files, and they pass the check:',
    [...files, ...ids],
    [...todo],
  );
}

/** Where the fact stands that somebody corrects, as Markdown for the issue. */
export function correctionReport({ files, places, problems }: CorrectionPlaces): string {
  if (problems.length > 0) return draftReport({ ...none, problems }, []);
  const lines = places.map(({ file, line }) => `\`${file}:${line}\``);
  return lines.length > 0
    ? report('Thank you. The fact seems to be stated here:', lines, [
        `The page is made from ${files.map((file) => `\`${file}\``).join(' and ')}.`,
      ])
    : report(
        'Thank you. No line says it in these words; the page is made from:',
        files.map((file) => `\`${file}\``),
        [],
      );
}

const none: Draft = { files: new Map(), published: undefined, notes: [], problems: [] };

function report(head: string, items: readonly string[], rest: readonly string[]): string {
  const tail = rest.length > 0 ? `\n${rest.join('\n')}\n` : '';
  return `${head}\n\n${items.map(listed).join('\n')}\n${tail}`;
}

function listed(item: string): string {
  return `- ${item}`;
}

/** Lines of code between fences that none of them can close. */
function codeBlock(lines: readonly string[]): string {
  const longest = Math.max(
    2,
    ...lines.flatMap((line) => line.match(/`+/g) ?? []).map((run) => String(run).length),
  );
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${lines.join('\n')}\n${fence}`;
}
