import { textOfPieces } from '../practice/pieces.ts';
import type { Say } from '../practice/page-words.ts';
import type { PracticeFact, PracticeFile, Pieces } from '../schemas/practice-file.ts';
import { checkFit, isTyped, type Verdict } from '../situation/fit.ts';
import { isKnown, type Situation } from '../situation/situation.ts';

/** A line of a cell, with what it says of the reader's situation where it does. */
export interface CellLine {
  readonly pieces: Pieces;
  readonly verdict?: Verdict;
}

/** What one practice says in one row. */
export interface Cell {
  readonly lines: readonly CellLine[];
  readonly lang?: string | undefined;
  readonly dir?: 'ltr' | 'rtl' | undefined;
  readonly isUnknown: boolean;
}

/** A field of two to four practices, side by side. */
export interface ComparisonRow {
  readonly id: string;
  readonly label: string;
  readonly cells: readonly Cell[];
}

/** Practices field by field: the rows in which they differ, and those that are alike in all. */
export interface Comparison {
  readonly differ: readonly ComparisonRow[];
  readonly same: readonly ComparisonRow[];
}

/** The rows of a comparison, in the order in which a council asks for them. */
export const comparisonRows = [
  ...['fit', 'what', 'result', 'caution', 'evidence', 'costs', 'funding', 'population'],
  ...['municipality-role', 'place', 'target-groups', 'reach', 'staff', 'needs', 'avoid'],
  ...['setbacks', 'problem', 'status', 'period', 'setting', 'organisations', 'contact', 'sources'],
] as const;

type RowId = (typeof comparisonRows)[number];

/** Sets practices side by side. What is not known is said in its cell, and never left empty. */
export function compare(
  files: readonly PracticeFile[],
  situation: Situation,
  say: Say,
  locale: string,
): Comparison {
  const rows = comparisonRows
    .filter((id) => id !== 'fit' || isKnown(situation))
    .map((id) => ({
      id,
      label: labelOf(id, files, say),
      cells: files.map((file) => cellOf(id, file, situation, say, locale)),
    }));
  return { differ: rows.filter((row) => !isSame(row)), same: rows.filter(isSame) };
}

function isSame({ cells }: ComparisonRow): boolean {
  const [first, ...others] = cells.map(textOfCell);
  return others.every((text) => text === first);
}

/** The words of a cell without their languages. */
export function textOfCell({ lines }: Cell): string {
  return lines.map(({ pieces, verdict }) => `${verdict ?? ''} ${textOfPieces(pieces)}`).join('\n');
}

const labelKeys: Partial<Record<RowId, string>> = {
  fit: 'compare.fit',
  what: 'summary.what',
  problem: 'summary.problem',
  result: 'summary.result',
  caution: 'summary.caution',
  evidence: 'facet.evidence',
  needs: 'fit.needs',
  avoid: 'fit.avoid',
  setbacks: 'sheet.setbacks',
  contact: 'sheet.contact',
  sources: 'entry.references',
  costs: 'fact.costs',
};

function labelOf(id: RowId, files: readonly PracticeFile[], say: Say): string {
  const key = labelKeys[id];
  const fact = files[0]?.facts.find((each) => each.id === id);
  return key ? say(key) : (fact?.label ?? id);
}

function cellOf(
  id: RowId,
  file: PracticeFile,
  situation: Situation,
  say: Say,
  locale: string,
): Cell {
  const own = { lang: file.lang, dir: file.dir };
  switch (id) {
    case 'what':
    case 'problem':
    case 'result':
    case 'caution':
      return { ...words([[file.summary[id]]]), ...own };
    case 'evidence':
      return words([[file.evidence.label]]);
    case 'needs':
      return { ...words(file.conditions.map(({ sentence }) => [sentence])), ...own };
    case 'avoid':
      return { ...words(file.avoidIf.map((sentence) => [sentence])), ...own };
    case 'setbacks':
      return {
        ...words(file.setbacks.paragraphs),
        lang: file.setbacks.lang,
        dir: file.setbacks.dir,
      };
    case 'contact':
      return words([file.contact.organisation]);
    case 'sources':
      return words([[file.sources.length.toLocaleString(locale)]]);
    case 'fit':
      return fitCell(file, situation, say);
    case 'costs':
      return costCell(file.facts.filter((fact) => fact.id.startsWith('cost')));
    default:
      return factCell(
        file.facts.find((fact) => fact.id === id),
        say,
      );
  }
}

function words(paragraphs: readonly Pieces[]): Cell {
  return { lines: paragraphs.map((pieces) => ({ pieces })), isUnknown: false };
}

function factCell(fact: PracticeFact | undefined, say: Say): Cell {
  if (!fact) return { lines: [{ pieces: [say('value.unknown')] }], isUnknown: true };
  return { lines: [{ pieces: fact.pieces ?? [fact.text] }], isUnknown: fact.isUnknown };
}

/** Costs of several kinds, each by its name; one that is not known says only that. */
function costCell(facts: readonly PracticeFact[]): Cell {
  const isUnknown = facts.every((fact) => fact.isUnknown);
  const lines = facts.map((fact) => ({
    pieces: fact.id === 'costs' ? [fact.text] : [`${fact.label}: ${fact.text}`],
  }));
  return { lines, isUnknown };
}

/** The conditions that can be held against a situation; where there is none, that is not known. */
function fitCell(file: PracticeFile, situation: Situation, say: Say): Cell {
  const typed = file.conditions.filter(isTyped);
  if (typed.length === 0) {
    return { lines: [{ pieces: [say('fit.not-known')], verdict: 'not-known' }], isUnknown: true };
  }
  const lines = typed.map((condition) => {
    const verdict = checkFit(condition, situation);
    return { pieces: [`${condition.label}: ${say(`fit.${verdict}`)}`], verdict };
  });
  return { lines, isUnknown: false };
}
