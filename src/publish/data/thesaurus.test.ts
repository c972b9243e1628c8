import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Quad } from 'n3';
import { describe, expect, test } from 'vitest';
import { fixtureData } from '../../testing/fixture-data.ts';
import { linesOf, readJsonLd, readTurtle } from '../../testing/rdf.ts';
import { prefixes } from './rdf.ts';

const { read, library } = fixtureData((content) => {
  const path = join(content, 'glossary/newcomer.yaml');
  const text = readFileSync(path, 'utf8')
    .replace('[new resident]', '[new resident, newcomer, "a \\"new\\" one\\\\"]')
    .replace(/^sources:/m, 'narrower: [mentor]\nsources:');
  writeFileSync(path, text);
});
const quads = readTurtle(read('thesaurus.ttl'));
const { skos } = prefixes;
const base = 'https://example.org/base/api/v1/thesaurus.ttl#';

const said = (predicate: string) =>
  quads.filter((quad) => quad.predicate.value === `${skos}${predicate}`);
const tagOf = ({ object }: Quad) => (object.termType === 'Literal' ? object.language : '');
const labelsOf = (kind: string) =>
  said(kind).map((quad) => `${quad.subject.value} ${tagOf(quad)} ${quad.object.value}`);

describe('the thesaurus', () => {
  test('says the same in Turtle and in JSON-LD', async () => {
    expect(linesOf(await readJsonLd(read('thesaurus.jsonld')))).toEqual(linesOf(quads));
    expect(linesOf(quads).length).toBeGreaterThan(1000);
  });

  test('has a label of every concept in each of the languages, by its tag', () => {
    const labels = said('prefLabel').filter(
      ({ subject }) => subject.value === `${base}term-mentor`,
    );
    expect(labels.map(tagOf).sort()).toEqual(['ar', 'en', 'et', 'fi', 'lt', 'lv', 'sr-latn']);
    expect(read('thesaurus.ttl')).toContain('@sr-Latn');
    expect(labels.map(({ object }) => object.value)).toContain('مرشد');
  });

  test('has one preferred label in a language at most (S14)', () => {
    const places = said('prefLabel').map((quad) => `${quad.subject.value} ${tagOf(quad)}`);
    expect(new Set(places).size).toBe(places.length);
  });

  test('has no label that is of two kinds (S13)', () => {
    const all = ['prefLabel', 'altLabel', 'hiddenLabel'].flatMap(labelsOf);
    expect(new Set(all).size).toBe(all.length);
    expect(labelsOf('altLabel')).toContain(`${base}term-newcomer en a "new" one\\`);
    expect(labelsOf('altLabel')).not.toContain(`${base}term-newcomer en newcomer`);
  });

  test('relates nothing to what is above it (S27), and tells each relation from both sides', () => {
    const pairs = (kind: string) =>
      said(kind).map(({ subject, object }) => [subject.value, object.value] as const);
    const broader = pairs('broader');
    const above = (id: string, seen = new Set<string>()): Set<string> => {
      for (const [lower, upper] of broader) {
        if (lower !== id || seen.has(upper)) continue;
        seen.add(upper);
        above(upper, seen);
      }
      return seen;
    };
    expect(broader).toContainEqual([`${base}term-mentor`, `${base}term-newcomer`]);
    for (const [one, other] of pairs('related')) expect(above(one)).not.toContain(other);
    expect(
      pairs('narrower')
        .map(([a, b]) => `${b} ${a}`)
        .sort(),
    ).toEqual(broader.map(([a, b]) => `${a} ${b}`).sort());
  });

  test('maps nothing as the same that it maps otherwise (S46)', () => {
    const exact = labelsOf('exactMatch');
    for (const kind of ['broadMatch', 'narrowMatch', 'relatedMatch']) {
      for (const pair of labelsOf(kind)) expect(exact).not.toContain(pair);
    }
  });

  test('has every concept in one scheme, at its top or below another concept', () => {
    const concepts = quads
      .filter(({ object }) => object.value === `${skos}Concept`)
      .map(({ subject }) => subject.value);
    expect(concepts).toContain(`${base}term-mentor`);
    expect(concepts).toContain(`${base}theme-housing`);
    expect(concepts).toContain(`${base}evidence-level-e3`);
    const top = said('topConceptOf').map(({ subject }) => subject.value);
    const below = said('broader').map(({ subject }) => subject.value);
    expect(new Set([...top, ...below])).toEqual(new Set(concepts));
    expect(
      said('inScheme')
        .map(({ subject }) => subject.value)
        .sort(),
    ).toEqual(concepts.sort());
  });

  test('has all of the controlled lists', () => {
    for (const [kind, list] of library.vocabularies) {
      for (const { id } of list) expect(read('thesaurus.ttl')).toContain(`silta:${kind}-${id} a`);
    }
  });

  test('names its licence, its day and where a meaning comes from', () => {
    const lines = linesOf(quads).join('\n');
    expect(lines).toContain('https://creativecommons.org/licenses/by/4.0/');
    expect(lines).toContain(`["${base}themes","${prefixes.dcterms}modified"`);
    expect(lines).toContain(
      `["${base}term-mentor","${prefixes.dcterms}source","NamedNode","https://example.org/base/en/sources/#welcome-notes"`,
    );
  });
});
