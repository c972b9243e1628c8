import { isComponent, walk } from '../../markdown/tree.ts';
import type { Section } from '../../markdown/sections.ts';
import type { Passage } from '../../schemas/question.ts';
import type { StartPage } from '../../schemas/start-page.ts';
import type { Content, DataFile } from '../content.ts';
import { entryFiles } from '../entry-texts.ts';
import type { Finding } from '../finding.ts';
import { meant } from '../suggestion.ts';
import { figuresIn } from './figures.ts';

/** Questions and start pages lead to sections that exist, and say no figure that is not there. */
export function checkPassages(content: Content): Finding[] {
  const sections = sectionsByEntry(content);
  const questions = [...content.questions.values()].flatMap((file) => [
    ...passages(file, file.value?.passages ?? [], 'passages', sections),
    ...uncitedPassages(file, file.value?.passages ?? [], sections),
    ...figures(file),
  ]);
  const starts = [...content.starts.values()].flatMap((file) => [
    ...passages(file, file.value?.steps ?? [], 'steps', sections),
    ...wordedSteps(file),
    ...figures(file),
  ]);
  return [...questions, ...starts];
}

type Sections = ReadonlyMap<string, ReadonlyMap<string, Section>>;
type Words = Readonly<Record<string, object | undefined>>;

/** The sections of every entry whose source can be read, by their address. */
function sectionsByEntry(content: Content): Sections {
  return new Map(
    entryFiles(content).flatMap(({ key, fields, texts }) => {
      const source = texts.get(fields.sourceLanguage);
      if (!source?.isReadable) return [];
      return [[key, new Map(source.sections.map((section) => [section.slug, section]))] as const];
    }),
  );
}

function passages(
  { file, yaml }: DataFile<unknown>,
  list: readonly Partial<Passage>[],
  field: string,
  sections: Sections,
): Finding[] {
  return list.flatMap(({ entry, section }, index): Finding[] => {
    const known = sections.get(entry ?? '');
    // An entry that is not there is told by its reference.
    if (section === undefined || !known || known.has(section)) return [];
    const problem = `"${entry}" has no section "${section}"`;
    const place = { file, ...yaml.at([field, index, 'section']) };
    return [{ ...place, rule: 'unknown-section', problem, fix: meant(section, [...known.keys()]) }];
  });
}

/** An answer rests on sections that name their own sources. */
function uncitedPassages(
  { file, yaml }: DataFile<unknown>,
  list: readonly Partial<Passage>[],
  sections: Sections,
): Finding[] {
  return list.flatMap(({ entry, section = '' }, index): Finding[] => {
    const nodes = sections.get(entry ?? '')?.get(section)?.nodes;
    const isCited = nodes
      ?.flatMap((node) => [...walk(node)])
      .some((node) => isComponent(node) && ['Cite', 'Claim', 'Law'].includes(node.name ?? ''));
    if (isCited !== false) return [];
    const problem = `the section "${section}" of "${entry}" cites nothing that an answer could rest on`;
    return [{ file, ...yaml.at(['passages', index, 'section']), rule: 'uncited-passage', problem }];
  });
}

function figures({ file, yaml, value }: DataFile<{ readonly words: Words }>): Finding[] {
  const found = (words: unknown, path: readonly PropertyKey[]): Finding[] => {
    if (typeof words === 'string') {
      return figuresIn(words).map(({ figure }) => ({
        file,
        ...yaml.at(path),
        rule: 'bare-figure',
        problem: `"${figure}" is typed into ${path.map(String).join('.')}`,
        fix: 'leave the figure to the section that states it with its source',
      }));
    }
    if (typeof words !== 'object' || words === null) return [];
    // The stamp of a translation is no word of it.
    return Object.entries(words).flatMap(([key, inner]) =>
      key === 'of' && path.length === 2 ? [] : found(inner, [...path, key]),
    );
  };
  return found(value?.words, ['words']);
}

function wordedSteps({ file, yaml, value }: DataFile<StartPage>): Finding[] {
  const ids = value?.steps.map(({ id }) => id) ?? [];
  return Object.entries(value?.words ?? {}).flatMap(([language, words]): Finding[] => {
    const worded = Object.keys(words?.steps ?? {});
    const lacking = ids
      .filter((id) => !worded.includes(id))
      .map((id): Finding => {
        const place = { file, ...yaml.keyAt(['words', language, 'steps']) };
        return { ...place, rule: 'step-out-of-step', problem: `the step "${id}" has no sentence` };
      });
    const unknown = worded
      .filter((id) => !ids.includes(id))
      .map((id): Finding => {
        const place = { file, ...yaml.keyAt(['words', language, 'steps', id]) };
        return {
          ...place,
          rule: 'step-out-of-step',
          problem: `"${id}" is not a step of this path`,
        };
      });
    return [...lacking, ...unknown];
  });
}
