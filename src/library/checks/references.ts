import type { Content, DataFile } from '../content.ts';
import { vocabularyFiles } from '../content-path.ts';
import type { Finding } from '../finding.ts';
import { referencesIn } from '../schema-walk.ts';
import { meant } from '../suggestion.ts';
import { reference, type ReferenceKind } from '../../schemas/scalar.ts';

/** Every id that a record, place, organisation, term or front matter refers to exists. */
export function checkReferences(content: Content): Finding[] {
  const known = knownIds(content);
  const files: Iterable<DataFile<unknown>> = [
    ...content.records.values(),
    ...content.places.values(),
    ...content.organisations.values(),
    ...content.terms.values(),
    ...content.questions.values(),
    ...content.starts.values(),
  ];
  const inData = [...files].flatMap((data) => missing(data, known));
  const inTexts = [...content.texts.values()]
    .flatMap((texts) => [...texts.values()])
    .flatMap((text) => missing({ ...text, value: text.frontMatter }, known));
  return [...inData, ...inTexts];
}

/** The ids that exist, by kind. Claims are known per record and are added there. */
export function knownIds(content: Content): Map<ReferenceKind, ReadonlySet<string>> {
  const known = new Map<ReferenceKind, ReadonlySet<string>>([
    ['place', new Set(content.places.keys())],
    ['organisation', new Set(content.organisations.keys())],
    ['term', new Set(content.terms.keys())],
    ['entry', new Set(content.records.keys())],
  ]);
  // What is itself broken is one mistake, not one for each use of it.
  const sources = content.sourceFiles.map(({ yaml }) => idsIn(yaml.data));
  if (!sources.includes(undefined))
    known.set('source', new Set(sources.flatMap((ids) => ids ?? [])));
  for (const kind of Object.keys(vocabularyFiles) as (keyof typeof vocabularyFiles)[]) {
    const ids = idsIn(content.vocabularies.get(kind)?.yaml.data);
    if (ids) known.set(kind, new Set(ids));
  }
  return known;
}

/** The ids that some data gives, whether or not the rest of it is right; undefined if there is none. */
function idsIn(data: unknown): string[] | undefined {
  if (data === undefined || data === null) return undefined;
  const items: unknown[] = Array.isArray(data) ? data : [data];
  return items.flatMap((item) => {
    const { id } = (item ?? {}) as { id?: unknown };
    return typeof id === 'string' ? [id] : [];
  });
}

/** Every source with the file it stands in and its place in the list there. */
export function sourcesOf(content: Content) {
  return content.sourceFiles.flatMap(({ file, yaml, value }) => {
    const list = value === undefined ? [] : Array.isArray(value) ? value : [value];
    return list.map((source, index) => ({
      source,
      file,
      place: yaml.at(Array.isArray(value) ? [index, 'id'] : ['id']),
    }));
  });
}

function missing(
  data: Pick<DataFile<unknown>, 'file' | 'yaml' | 'schema' | 'value'>,
  known: ReadonlyMap<ReferenceKind, ReadonlySet<string>>,
): Finding[] {
  // A value that is wrong in one field still tells of the references in its others.
  const value = data.value ?? data.yaml.data;
  if (typeof value !== 'object' || value === null) return [];
  const claims = claimIds(value);
  return referencesIn(data.schema, value).flatMap(({ kind, id, path }) => {
    const ids = kind === 'claim' ? claims : known.get(kind);
    if (!ids || ids.has(id) || !isWellFormed(kind, id)) return [];
    const what = kind.replaceAll('-', ' ');
    return [
      {
        file: data.file,
        ...data.yaml.at(path),
        rule: `unknown-${kind}` as const,
        id,
        problem: `"${id}" is not a known ${what}`,
        fix: meant(id, [...ids]),
      },
    ];
  });
}

/** Whether an id has the form of one; another form is told as such, and only once. */
function isWellFormed(kind: ReferenceKind, id: string): boolean {
  return reference(kind, '').safeParse(id).success;
}

function claimIds(value: object): ReadonlySet<string> {
  const { claims } = value as { claims?: unknown };
  return new Set(idsIn(Array.isArray(claims) ? claims : []));
}
