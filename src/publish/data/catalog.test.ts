import { describe, expect, test } from 'vitest';
import { fixtureData } from '../../testing/fixture-data.ts';
import { linesOf, readJsonLd, readTurtle } from '../../testing/rdf.ts';
import { digestOf } from './digest.ts';
import { prefixes } from './rdf.ts';

const { files, read } = fixtureData();
const quads = readTurtle(read('catalog.ttl'));
const base = 'https://example.org/base/api/v1/';
const { dcat, dcterms, spdx } = prefixes;

const of = (subject: string, predicate: string) =>
  quads
    .filter((quad) => quad.subject.value === subject && quad.predicate.value === predicate)
    .map(({ object }) => object.value);
const instances = (type: string) =>
  quads.filter(({ object }) => object.value === type).map(({ subject }) => subject.value);

describe('the catalogue', () => {
  test('says the same in Turtle and in JSON-LD', async () => {
    expect(linesOf(await readJsonLd(read('catalog.jsonld')))).toEqual(linesOf(quads));
  });

  test('describes every file but itself and the index, with its true size and hash', () => {
    const told = new Map(
      instances(`${dcat}Distribution`).map((id) => [of(id, `${dcat}downloadURL`)[0], id]),
    );
    const due = files.filter(({ path }) => !/^(catalog\.|index\.json)/.test(path));
    expect(told.size).toBe(due.length);
    for (const { path, data, mediaType } of due) {
      const id = told.get(`${base}${path}`) ?? '';
      const { bytes, sha256 } = digestOf(data);
      expect(of(id, `${dcat}byteSize`), path).toEqual([String(bytes)]);
      const [sum = ''] = of(id, `${spdx}checksum`);
      expect(of(sum, `${spdx}checksumValue`)).toEqual([sha256]);
      expect(of(id, `${dcat}mediaType`)[0]).toContain(mediaType);
      expect(of(id, `${dcterms}license`)).toEqual(['https://creativecommons.org/licenses/by/4.0/']);
    }
  });

  test('gives every dataset what DCAT-AP demands, in every language', () => {
    const datasets = instances(`${dcat}Dataset`);
    expect(datasets).toContain(`${base}catalog.ttl#dataset-case-studies`);
    for (const id of datasets) {
      expect(of(id, `${dcterms}title`), id).toHaveLength(7);
      expect(of(id, `${dcterms}description`), id).toHaveLength(7);
      expect(of(id, `${dcterms}publisher`)).toEqual([`${base}catalog.ttl#silta`]);
      expect(of(id, `${dcterms}modified`)[0]).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(of(id, `${dcat}distribution`).length).toBeGreaterThan(0);
    }
    expect(of(`${base}catalog.ttl#catalog`, `${dcat}dataset`).sort()).toEqual(datasets.sort());
  });

  test('leaves nothing that it points to in itself undescribed', () => {
    const subjects = new Set(quads.map(({ subject }) => subject.value));
    for (const { object } of quads) {
      if (object.value.startsWith(`${base}catalog.ttl#`)) expect(subjects).toContain(object.value);
    }
  });

  test('says which countries and years the data are about', () => {
    const [place = ''] = of(`${base}catalog.ttl#dataset-places`, `${dcterms}spatial`);
    expect(place).toBe(`${base}catalog.ttl#country-LV`);
    expect(of(place, `${prefixes.skos}prefLabel`)).toContain('لاتفيا');
    expect(of(`${base}catalog.ttl#period`, `${dcat}startDate`)[0]).toMatch(/^\d{4}$/);
  });
});
