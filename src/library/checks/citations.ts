import { attributeOf, isComponent, startOf, walk } from '../../markdown/tree.ts';
import type { Content, ContentText } from '../content.ts';
import { allTexts, entryFiles, isEntryText, type EntryFiles } from '../entry-texts.ts';
import type { Finding } from '../finding.ts';
import type { RuleId } from '../rules.ts';
import { referencesIn } from '../schema-walk.ts';
import { meant } from '../suggestion.ts';

/** Every claim has a listed source, every citation a listed source, every listed source a use. */
export function checkCitations(content: Content): Finding[] {
  const inEntries = entryFiles(content).flatMap((entry) => [
    ...uncitedClaims(entry),
    ...allTexts(entry).flatMap((text) => inText(text, entry)),
    ...unused(entry),
    ...uncitedTexts(entry),
  ]);
  return [...inEntries, ...inPages(content)];
}

/** The components that print something of a record, and the rule that each breaks without one. */
const recordComponents = {
  Claim: 'unknown-claim',
  Cite: 'unlisted-source',
  Action: 'unknown-action',
  Law: 'unknown-law',
} as const satisfies Record<string, RuleId>;

function inPages(content: Content): Finding[] {
  const pages = [...content.texts].filter(([key]) => !isEntryText(key));
  return pages
    .flatMap(([, texts]) => [...texts.values()])
    .flatMap(({ tree, file }) =>
      [...walk(tree)].flatMap((node): Finding[] => {
        const name = (isComponent(node) && node.name) || '';
        if (!Object.hasOwn(recordComponents, name)) return [];
        const rule = recordComponents[name as keyof typeof recordComponents];
        const problem = `a page about the site has no record for <${name}> to print from`;
        const fix = 'write it out, or link to the entry that says it';
        return [{ file, ...startOf(node), rule, problem, fix }];
      }),
    );
}

function uncitedClaims({ record, fields }: EntryFiles): Finding[] {
  return fields.claims.flatMap((claim, index) =>
    fields.sources.includes(claim.source)
      ? []
      : [
          {
            file: record.file,
            ...record.yaml.at(['claims', index, 'source']),
            rule: 'uncited-claim' as const,
            problem: `the claim "${claim.id}" rests on "${claim.source}", which is not among the sources`,
          },
        ],
  );
}

/** The components of a text with the id that each refers to. */
function* mentions(text: ContentText, component: string, attribute: string) {
  for (const node of walk(text.tree)) {
    const id = attributeOf(node, attribute);
    if (isComponent(node) && node.name === component && id !== undefined) yield { node, id };
  }
}

/** The ids of claims that front matter prints as `{claim-id}`. */
function* placeholders(text: ContentText) {
  const strings = function* (
    value: unknown,
    path: PropertyKey[],
  ): Generator<[string, PropertyKey[]]> {
    if (typeof value === 'string') yield [value, path];
    else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) yield* strings(inner, [...path, key]);
    }
  };
  for (const [value, path] of strings(text.yaml.data, [])) {
    for (const match of value.matchAll(/\{([^}]*)\}/g)) yield { id: match[1] ?? '', path };
  }
}

function inText(text: ContentText, { fields }: EntryFiles): Finding[] {
  const claims = fields.claims.map((claim) => claim.id);
  const unknownClaim = (id: string) => ({
    file: text.file,
    rule: 'unknown-claim' as const,
    problem: `"${id}" is not a claim of this entry`,
    fix: meant(id, claims),
  });
  const inBody = [...mentions(text, 'Claim', 'id')]
    .filter(({ id }) => !claims.includes(id))
    .map(({ id, node }) => ({ ...startOf(node), ...unknownClaim(id) }));
  const inSummary = [...placeholders(text)]
    .filter(({ id }) => !claims.includes(id))
    .map(({ id, path }) => ({ ...text.yaml.at(path), ...unknownClaim(id) }));
  const unlisted = [...mentions(text, 'Cite', 'source')]
    .filter(({ id }) => !fields.sources.includes(id))
    .map(({ id, node }) => ({
      file: text.file,
      ...startOf(node),
      rule: 'unlisted-source' as const,
      problem: `"${id}" is not among the sources of this entry`,
      fix: meant(id, fields.sources),
    }));
  return [...inBody, ...inSummary, ...unlisted];
}

function unused(entry: EntryFiles): Finding[] {
  const { record, fields } = entry;
  // What cannot be read, or is not there, may well use them.
  const isWhole = allTexts(entry).every((text) => text.isReadable && text.yaml.data !== undefined);
  if (!isWhole || !entry.texts.has(fields.sourceLanguage)) return [];
  const used = { source: new Set<string>(), claim: new Set<string>() };
  for (const { kind, id, path } of referencesIn(record.schema, record.value)) {
    if (kind === 'source' && path[0] !== 'sources') used.source.add(id);
    if (kind === 'claim' && path[2] !== 'contradicts') used.claim.add(id);
  }
  for (const text of allTexts(entry)) {
    for (const { id } of mentions(text, 'Cite', 'source')) used.source.add(id);
    for (const { id } of mentions(text, 'Claim', 'id')) used.claim.add(id);
    for (const { id } of placeholders(text)) used.claim.add(id);
  }
  const sources = fields.sources.flatMap((id, index) =>
    used.source.has(id)
      ? []
      : [
          {
            file: record.file,
            ...record.yaml.at(['sources', index]),
            rule: 'unused-source' as const,
            problem: `the source "${id}" is listed and never cited`,
          },
        ],
  );
  const claims = fields.claims.flatMap((claim, index) =>
    used.claim.has(claim.id)
      ? []
      : [
          {
            file: record.file,
            ...record.yaml.at(['claims', index, 'id']),
            rule: 'unused-claim' as const,
            problem: `the claim "${claim.id}" is never printed`,
          },
        ],
  );
  return [...sources, ...claims];
}

function uncitedTexts(entry: EntryFiles): Finding[] {
  return allTexts(entry).flatMap((text) => {
    const cites = [...mentions(text, 'Cite', 'source')].length > 0;
    const isLeadOut = text.lead.isUntranslated || text.lead.nodes.length === 0;
    const isLeftOut = isLeadOut && text.sections.every((section) => section.isUntranslated);
    if (cites || isLeftOut) return [];
    const place = { line: text.lead.line, column: text.lead.column };
    return [
      {
        file: text.file,
        ...place,
        rule: 'no-citation' as const,
        problem: 'the text cites nothing',
      },
    ];
  });
}
