import { attributeOf, isComponent, startOf, walk, type Node } from '../../markdown/tree.ts';
import type { Content, ContentText } from '../content.ts';
import { allTexts, entryFiles, isEntryText, type EntryFiles } from '../entry-texts.ts';
import type { Finding } from '../finding.ts';
import type { RuleId } from '../rules.ts';
import { referencesIn } from '../schema-walk.ts';
import { meant } from '../suggestion.ts';

/** Every claim has a listed source, every citation a listed source, every listed source a use. */
export function checkCitations(content: Content): Finding[] {
  const inEntries = entryFiles(content).flatMap((entry) => {
    const uses = allTexts(entry).map(usesIn);
    return [
      ...uncitedClaims(entry),
      ...uses.flatMap((use) => inText(use, entry)),
      ...unused(entry, uses),
      ...uses.flatMap(uncitedText),
    ];
  });
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

/** What a text prints from its record: the ids in components, and those in front matter. */
interface Uses {
  readonly text: ContentText;
  readonly claims: readonly { readonly id: string; readonly node: Node }[];
  readonly sources: readonly { readonly id: string; readonly node: Node }[];
  /** The ids of claims that front matter prints as `{claim-id}`. */
  readonly placeholders: readonly { readonly id: string; readonly path: readonly PropertyKey[] }[];
}

function usesIn(text: ContentText): Uses {
  const components = [...walk(text.tree)].filter(isComponent);
  const mentions = (component: string, attribute: string) =>
    components.flatMap((node) => {
      const id = node.name === component ? attributeOf(node, attribute) : undefined;
      return id === undefined ? [] : [{ node, id }];
    });
  return {
    text,
    claims: mentions('Claim', 'id'),
    sources: mentions('Cite', 'source'),
    placeholders: placeholdersIn(text.yaml.data, []),
  };
}

function placeholdersIn(value: unknown, path: readonly PropertyKey[]): Uses['placeholders'] {
  if (typeof value === 'string') {
    return [...value.matchAll(/\{([^}]*)\}/g)].map(([, id = '']) => ({ id, path }));
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => placeholdersIn(inner, [...path, key]));
}

function inText(uses: Uses, { fields }: EntryFiles): Finding[] {
  const { text } = uses;
  const claims = fields.claims.map((claim) => claim.id);
  const unknownClaim = (id: string) => ({
    file: text.file,
    rule: 'unknown-claim' as const,
    id,
    problem: `"${id}" is not a claim of this entry`,
    fix: meant(id, claims),
  });
  const inBody = uses.claims
    .filter(({ id }) => !claims.includes(id))
    .map(({ id, node }) => ({ ...startOf(node), ...unknownClaim(id) }));
  const inSummary = uses.placeholders
    .filter(({ id }) => !claims.includes(id))
    .map(({ id, path }) => ({ ...text.yaml.at(path), ...unknownClaim(id) }));
  const unlisted = uses.sources
    .filter(({ id }) => !fields.sources.includes(id))
    .map(({ id, node }) => ({
      file: text.file,
      ...startOf(node),
      rule: 'unlisted-source' as const,
      id,
      problem: `"${id}" is not among the sources of this entry`,
      fix: meant(id, fields.sources),
    }));
  return [...inBody, ...inSummary, ...unlisted];
}

function unused(entry: EntryFiles, uses: readonly Uses[]): Finding[] {
  const { record, fields } = entry;
  // What cannot be read, or is not there, may well use them.
  const isWhole = uses.every(({ text }) => text.isReadable && text.yaml.data !== undefined);
  if (!isWhole || !entry.texts.has(fields.sourceLanguage)) return [];
  const used = { source: new Set<string>(), claim: new Set<string>() };
  for (const { kind, id, path } of referencesIn(record.schema, record.value)) {
    if (kind === 'source' && path[0] !== 'sources') used.source.add(id);
    if (kind === 'claim' && path[2] !== 'contradicts') used.claim.add(id);
  }
  for (const { sources, claims, placeholders } of uses) {
    for (const { id } of sources) used.source.add(id);
    for (const { id } of [...claims, ...placeholders]) used.claim.add(id);
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

function uncitedText({ text, sources }: Uses): Finding[] {
  const isLeadOut = text.lead.isUntranslated || text.lead.nodes.length === 0;
  const isLeftOut = isLeadOut && text.sections.every((section) => section.isUntranslated);
  if (sources.length > 0 || isLeftOut) return [];
  const { line, column } = text.lead;
  const problem = 'the text cites nothing';
  return [{ file: text.file, line, column, rule: 'no-citation', problem }];
}
