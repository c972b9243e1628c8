import { editDistance } from '../analysis/edit-distance.ts';
import { fold, words } from '../analysis/fold.ts';
import type { ConceptsFile } from '../files/concepts-file.ts';

/** A label is near when so much of its nearest word is as typed. */
const leastLikeness = 0.5;

/** The labels of concepts that are nearest to a query which found nothing, nearest first. */
export function nearestLabels(query: string, concepts: ConceptsFile, most: number): string[] {
  const typed = words(query).map(fold).filter(isTelling);
  const likenessOf = (label: string) =>
    Math.max(
      0,
      ...words(label)
        .map(fold)
        .filter(isTelling)
        .flatMap((own) => typed.map((word) => likeness(word, own))),
    );
  return concepts
    .flatMap(([, labels]) => labels)
    .map((label) => ({ label, likeness: likenessOf(label) }))
    .filter(({ likeness }) => likeness >= leastLikeness)
    .sort((a, b) => b.likeness - a.likeness || a.label.length - b.label.length)
    .slice(0, most)
    .map(({ label }) => label);
}

function likeness(one: string, other: string): number {
  const longer = Math.max(one.length, other.length);
  const bound = Math.floor(longer * (1 - leastLikeness));
  return 1 - editDistance(one, other, bound) / longer;
}

const isTelling = ({ length }: string) => length > 2;
