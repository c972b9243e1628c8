import type { Content } from '../content.ts';
import type { Finding } from '../finding.ts';
import { sourcesOf } from './references.ts';

/** Ids are used once, registered for good, and never lost. */
export function checkIds(content: Content): Finding[] {
  return [
    ...duplicateSources(content),
    ...duplicateItems(content),
    ...duplicateClaims(content),
    ...registry(content),
    ...lonelyTexts(content),
  ];
}

function duplicateSources(content: Content): Finding[] {
  const seen = new Map<string, string>();
  return sourcesOf(content).flatMap(({ source, file, place }) => {
    const first = seen.get(source.id);
    if (first === undefined) {
      seen.set(source.id, file);
      return [];
    }
    const problem = `the source "${source.id}" already stands in ${first}`;
    return [{ file, ...place, rule: 'duplicate-id' as const, problem }];
  });
}

function duplicateItems(content: Content): Finding[] {
  const lists = [
    ...content.vocabularies.values(),
    ...[content.sections, content.populationBands, content.costBands],
  ];
  const files = lists.filter((list) => list !== undefined);
  return files.flatMap(({ file, yaml, value }) =>
    repeats(value?.map((item) => item.id) ?? []).map(({ id, index }) => ({
      file,
      ...yaml.at([index, 'id']),
      rule: 'duplicate-id' as const,
      problem: `"${id}" stands in the list twice`,
    })),
  );
}

function duplicateClaims(content: Content): Finding[] {
  return [...content.records.values()].flatMap(({ file, yaml, value }) =>
    ['claims', 'actions', 'conditions', 'laws'].flatMap((field) => {
      const items = (value?.[field] ?? []) as readonly { id: string }[];
      return repeats(items.map((item) => item.id)).map(({ id, index }) => ({
        file,
        ...yaml.at([field, index, 'id']),
        rule: 'duplicate-id' as const,
        problem: `"${id}" is used twice in ${field}`,
      }));
    }),
  );
}

function repeats(ids: readonly string[]): { id: string; index: number }[] {
  return ids.map((id, index) => ({ id, index })).filter(({ id, index }) => ids.indexOf(id) < index);
}

function registry(content: Content): Finding[] {
  const { ids } = content;
  // A registry that is itself broken, or gone, is one mistake, not one for each entry.
  if (!ids?.value) return [];
  const registered = new Set(ids.value.map((line) => line.id));
  const published = publishedFiles(content);
  const unregistered = [...published].flatMap(([key, { file }]) =>
    registered.has(key)
      ? []
      : [
          {
            file,
            line: 1,
            column: 1,
            rule: 'unregistered-id' as const,
            problem: `"${key}" is not in content/ids.yaml`,
          },
        ],
  );
  const { file, yaml, value } = ids;
  const twice = repeats(value.map((line) => line.id)).map(({ id, index }) => ({
    file,
    ...yaml.at([index, 'id']),
    rule: 'duplicate-id' as const,
    problem: `"${id}" was published before; an id is never used again`,
  }));
  const lost = value.flatMap((line, index): Finding[] => {
    const place = { file, ...yaml.at([index, 'id']) };
    if (published.has(line.id)) return [];
    for (const field of ['movedTo', 'sameAs'] as const) {
      const target = line[field];
      if (target === undefined || published.has(target)) continue;
      const problem = `"${target}" does not exist`;
      return [{ file, ...yaml.at([index, field]), rule: 'unknown-entry', problem, id: target }];
    }
    if (line.movedTo ?? line.sameAs ?? line.withdrawn) return [];
    const problem = `"${line.id}" was published and has no folder any more`;
    return [{ ...place, rule: 'lost-id', problem }];
  });
  return [...unregistered, ...twice, ...lost];
}

/** Everything that has an address for good, by that address. */
function publishedFiles(content: Content): Map<string, { readonly file: string }> {
  const under = <T extends { readonly file: string }>(folder: string, files: Map<string, T>) =>
    [...files].map(([id, file]) => [`${folder}/${id}`, file] as const);
  return new Map([
    ...content.records,
    ...under('questions', content.questions),
    ...under('start', content.starts),
  ]);
}

function lonelyTexts(content: Content): Finding[] {
  return [...content.texts].flatMap(([key, texts]) => {
    const owner = key.split('/').slice(0, 2).join('/');
    if (key.startsWith('pages/') || content.records.has(owner)) return [];
    const file = [...texts.values()][0]?.file ?? key;
    const problem = `the texts of "${key}" have no record.yaml beside them`;
    return [{ file, line: 1, column: 1, rule: 'missing-record' as const, problem }];
  });
}
