import type { Content, ContentText } from '../library/content.ts';
import { changedParts, type ChangedPart } from './changed-parts.ts';
import { choose, findSource } from './find-text.ts';
import { findWords } from './find-words.ts';
import { followWords } from './no-effect-words.ts';
import { planOf, type Plan, type Step } from './plan.ts';
import { writeStamps } from './stamp.ts';
import { sourceHashes, stampsOf } from './state.ts';
import { isReadable, readVersion, type ReadableText } from './version.ts';

/** An edit of source texts of which its editor says that no translation need follow it. */
export interface Harmless {
  readonly files: readonly string[];
  /** The parts of the source, by slug; every changed one where there are none. */
  readonly sections: readonly string[];
  /** The revision before the edit, as it was named. */
  readonly base: string;
  /** The words of a file at that revision. Throws an Error that says why they cannot be had. */
  readonly earlier: (file: string) => string;
}

/**
 * A plan that gives the new hash of edited sections to each translation that was made from them as
 * they were before the edit, and to no other.
 */
export function planNoEffect(content: Content, harmless: Harmless): Plan {
  return planOf(harmless.files.flatMap((file) => declare(content, file, harmless)));
}

function declare(content: Content, file: string, harmless: Harmless): Step[] {
  const words = findWords(content, file);
  if (words) {
    return ['problem' in words ? { problems: [words.problem] } : followWords(words, harmless)];
  }
  const found = findSource(content, file);
  if ('problem' in found) return [{ problems: [found.problem] }];
  const { source, group } = found;
  const before = versionBefore(source, harmless);
  if ('problem' in before) return [{ problems: [before.problem] }];
  const changed = changedParts(before, source);
  const problems = sectionProblems(source, changed, harmless);
  if (problems.length > 0) return [{ problems }];
  const isNamed = ({ part }: ChangedPart) =>
    harmless.sections.length === 0 || harmless.sections.includes(part);
  const translations = [...group.texts.values()].filter((text) => text !== source);
  const steps = translations.map((text) => follow(text, changed.filter(isNamed)));
  const added = changed.filter((each) => isNamed(each) && !each.before);
  const told = added.map(({ part }) => `${file}: ${part} is new and waits for its translations`);
  return [{ file, told }, ...steps];
}

function versionBefore(
  source: ReadableText,
  { earlier, base }: Harmless,
): ReadableText | { readonly problem: string } {
  const fail = (problem: string) => ({ problem: `${source.file}: ${problem}` });
  try {
    const before = readVersion(source, earlier(source.file));
    if (isReadable(before)) return before;
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
  return fail(`its version at ${base} has mistakes → name another revision with --base`);
}

function sectionProblems(
  source: ReadableText,
  changed: readonly ChangedPart[],
  { sections, base }: Harmless,
): string[] {
  const { file } = source;
  if (changed.length === 0) {
    const advice = 'if the edit is committed already, name the revision before it: --base HEAD~1';
    return [`${file}: no section has changed since ${base} → ${advice}`];
  }
  const known = Object.keys(sourceHashes(source));
  return sections.flatMap((section) => {
    const part = changed.find((each) => each.part === section);
    if (!known.includes(section))
      return [`${file}: it has no section "${section}" → ${choose(section, known)}`];
    if (!part) {
      const parts = changed.map((each) => each.part);
      const advice = `leave it out; changed: ${parts.join(', ')}`;
      return [`${file}: "${section}" has not changed since ${base} → ${advice}`];
    }
    const advice = 'leave it out; it waits for its translations';
    return part.before ? [] : [`${file}: "${section}" is new since ${base} → ${advice}`];
  });
}

/** Gives a translation the new hashes of the parts that it was current in. */
function follow(text: ContentText, parts: readonly ChangedPart[]): Step {
  const { file } = text;
  if (!isReadable(text)) return { problems: [`${file}: mend its mistakes first (npm run check)`] };
  const stamps = stampsOf(text);
  const has = ({ before }: ChangedPart) =>
    before !== undefined && Object.hasOwn(stamps, before.part);
  const kept = parts.filter(({ before }) => before && stamps[before.part] === before.hash);
  const isDone = ({ part, hash }: ChangedPart) => stamps[part] === hash;
  const left = parts.filter((each) => has(each) && !kept.includes(each) && !isDone(each));
  const after = Object.entries(stamps).map(([part, hash]) => {
    const next = kept.find(({ before }) => before?.part === part);
    return next ? [next.part, next.hash] : [part, hash];
  });
  const told = [
    ...(kept.length > 0 ? [`still current in ${namesOf(kept)}`] : []),
    ...(left.length > 0 ? [`was behind before the edit, and stays so, in ${namesOf(left)}`] : []),
  ];
  return {
    file,
    text: kept.length > 0 ? writeStamps(text.source, Object.fromEntries(after)) : undefined,
    told: told.length > 0 ? [`${file}: ${told.join('; ')}`] : [],
  };
}

function namesOf(parts: readonly ChangedPart[]): string {
  return parts.map(({ part }) => part).join(', ');
}
