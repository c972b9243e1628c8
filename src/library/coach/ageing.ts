import { sourcesOf } from '../checks/references.ts';
import type { Content } from '../content.ts';
import { entryFiles } from '../entry-texts.ts';
import { halfLives, type AgeingKind } from '../half-life.ts';
import type { Advice, Scope } from './advice.ts';
import { agedParts, type AgedPart, type AgeingRecord } from './aged-parts.ts';

/**
 * What in records is older than its half-life on the day of the scope. Of figures only those are
 * told that mislead: those without a period, whose age no reader can see, and all of a record that
 * has none newer. (On the library of 2026 that is every fifth of 772 old figures; the rest are
 * dated history.) They are one piece of advice, for whoever looks for newer ones looks for all.
 */
export function adviseOnAgeing(content: Content, { day, includes }: Scope): Advice[] {
  const sources = new Map(sourcesOf(content).map(({ source }) => [source.id, source]));
  return entryFiles(content)
    .filter(({ record }) => includes(record.file))
    .flatMap(({ record, fields }) => {
      const ageing = fields as unknown as AgeingRecord;
      const parts = agedParts(ageing, sources, day);
      const figures = misleading(ageing, parts);
      const advise = (kind: AgeingKind, path: AgedPart['path'], problem: string): Advice => {
        const place = { file: record.file, ...record.yaml.at(path) };
        return { ...place, rule: 'ageing-claim', problem, fix: fixes[kind] };
      };
      return [
        ...parts.flatMap((part) =>
          part.kind === 'figure' ? [] : [advise(part.kind, part.path, problemOf(part))],
        ),
        ...figures.slice(0, 1).map(({ path }) => advise('figure', path, figuresOf(figures))),
      ];
    });
}

const fixes: Readonly<Record<AgeingKind, string>> = {
  law: 'read the act again, and write the day into checked',
  contact: 'try the contact again, and write the day into verified',
  figure: 'look for newer figures; where there are none, state the period of those that have none',
  text: 'read the whole entry through, and write the day into review.last',
};

interface OldFigure {
  readonly id: string;
  readonly since: string;
  readonly path: readonly PropertyKey[];
}

/** The old figures that are told, the oldest first. */
function misleading({ claims }: AgeingRecord, parts: readonly AgedPart[]): OldFigure[] {
  const old = parts.flatMap(({ kind, ids, since }) =>
    kind === 'figure' ? ids.map((id) => [id, since] as const) : [],
  );
  const isAll = old.length === claims.length;
  return old
    .map(([id, since]) => ({ id, since, index: claims.findIndex((claim) => claim.id === id) }))
    .filter(({ index }) => isAll || claims[index]?.period === 'unknown')
    .map(({ id, since, index }) => ({ id, since, path: ['claims', index, 'source'] }))
    .sort((a, b) => a.since.localeCompare(b.since, 'en'));
}

function problemOf({ kind, ids, since }: AgedPart): string {
  const age = `${since}, more than ${halfLives[kind]} months ago`;
  if (kind === 'law') return `the law "${ids.join()}" was last checked on ${age}`;
  if (kind === 'contact') return `the contact was last tried on ${age}`;
  return `the entry was last read through on ${age}`;
}

/** How many figures are named. */
const named = 3;

function figuresOf(figures: readonly OldFigure[]): string {
  const list = figures.slice(0, named).map(({ id, since }) => `"${id}" (${since})`);
  const more = figures.length > named ? ` and ${figures.length - named} more` : '';
  const subject = figures.length === 1 ? 'a figure has a source' : 'figures have sources';
  return `${subject} of more than ${halfLives.figure} months ago: ${list.join(', ')}${more}`;
}
