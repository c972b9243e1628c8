import type { Content } from '../library/content.ts';
import { daySchema } from '../schemas/scalar.ts';
import type { Translation } from '../schemas/text.ts';
import { acceptWords } from './accept-words.ts';
import { choose, findTranslation, type FoundTranslation } from './find-text.ts';
import { findWords } from './find-words.ts';
import { edited, planOf, type Plan, type Step } from './plan.ts';
import { writeReview, writeStamps } from './stamp.ts';
import { stampsFor, stampsOf, translationStates, type SectionState } from './state.ts';

/** What a translator or reviewer has looked at and found good. */
export interface Acceptance {
  readonly files: readonly string[];
  /** The parts of the source, by slug; every changed one where there are none. */
  readonly sections: readonly string[];
  /** Those that are meant in files with words in several languages. */
  readonly languages?: readonly string[];
  /** Who compared the whole translation with its source, and on which day. */
  readonly review?: NonNullable<Translation['reviewed']> | undefined;
}

/**
 * A plan that writes into translations the hashes of the sections that were looked at, and of no
 * others, and the review where there was one.
 * @param today the last day on which a review can have been (ISO 8601)
 */
export function planAcceptance(content: Content, acceptance: Acceptance, today: string): Plan {
  const { files, review, languages } = acceptance;
  const problems = review ? reviewProblems(content, review, today) : [];
  return planOf([
    { problems },
    ...files.map((file): Step => {
      const words = findWords(content, file);
      if (words) {
        return 'problem' in words
          ? { problems: [words.problem] }
          : acceptWords(words, { ...acceptance, hasReview: review !== undefined });
      }
      const found = findTranslation(content, file, languages);
      return 'problem' in found ? { problems: [found.problem] } : accept(file, found, acceptance);
    }),
  ]);
}

function accept(file: string, found: FoundTranslation, { sections, review }: Acceptance): Step {
  const { source, text } = found;
  const states = translationStates(source, text);
  const problems = sectionProblems(file, states, sections);
  const changed = [...states.keys()].filter((part) => states.get(part) === 'changed');
  const accepted = changed.filter((part) => sections.length === 0 || sections.includes(part));
  const left = changed.filter((part) => !accepted.includes(part));
  if (review && left.length > 0 && problems.length === 0) {
    const advice = 'a review is of the whole text: leave --section out, or --reviewed';
    problems.push(`${file}: the source has also changed in ${left.join(', ')} → ${advice}`);
  }
  if (problems.length > 0) return { problems };
  const result = edited(file, () => {
    const stamped =
      accepted.length > 0 ? writeStamps(text.source, stampsAfter(found, accepted)) : text.source;
    return review && !isSame(review, found) ? writeReview(stamped, review) : stamped;
  });
  if ('problems' in result) return result;
  const told = [
    accepted.length > 0 ? `accepted ${accepted.join(', ')}` : 'nothing to accept: it is current',
    ...(review ? [`reviewed by ${review.by} on ${review.date}`] : []),
    ...(left.length > 0 ? [`still behind in ${left.join(', ')}`] : []),
  ];
  const isChanged = result.text !== text.source;
  return { file, text: isChanged ? result.text : undefined, told: [`${file}: ${told.join('; ')}`] };
}

/** The stamps in the order of the source: new where accepted, as they were elsewhere. */
function stampsAfter({ source, text }: FoundTranslation, accepted: readonly string[]) {
  const old = stampsOf(text);
  return Object.fromEntries(
    Object.entries(stampsFor(source, text)).flatMap(([part, hash]) => {
      const stamp = accepted.includes(part) ? hash : old[part];
      return stamp === undefined ? [] : [[part, stamp] as const];
    }),
  );
}

function sectionProblems(
  file: string,
  states: ReadonlyMap<string, SectionState>,
  sections: readonly string[],
): string[] {
  return sections.flatMap((section) => {
    const state = states.get(section);
    if (state === 'missing')
      return [`${file}: "${section}" is not translated here → translate it first, then accept it`];
    if (state !== undefined) return [];
    const advice = choose(section, [...states.keys()]);
    return [`${file}: its source has no section "${section}" → ${advice}`];
  });
}

function reviewProblems(
  content: Content,
  { by, date }: NonNullable<Acceptance['review']>,
  today: string,
): string[] {
  const roles = content.vocabularies.get('role');
  const ids = roles?.value?.map(({ id }) => id);
  const problems: string[] = [];
  if (!ids) problems.push(`${content.root}/roles.yaml: mend its mistakes first (npm run check)`);
  else if (!ids.includes(by)) {
    problems.push(`--reviewed: "${by}" is not a role of roles.yaml → ${choose(by, ids)}`);
  }
  if (!daySchema.safeParse(date).success) {
    problems.push(`--date: "${date}" is not a day → write a day that exists as YYYY-MM-DD`);
  } else if (date > today) {
    problems.push(`--date: ${date} has not come yet → write the day of the review`);
  }
  return problems;
}

function isSame({ by, date }: NonNullable<Acceptance['review']>, { text }: FoundTranslation) {
  const { reviewed } = text.frontMatter['translation'] as Translation;
  return reviewed?.by === by && reviewed.date === date;
}
