import { expect, test } from 'vitest';
import { keyWords } from './key-words.ts';
import { likeness, vectorsOf, type Vector } from './word-vectors.ts';

const documents = new Map([
  ['garden', ['bašta', 'komšije', 'zemlja', 'opština']],
  ['copy', ['bašta', 'komšije', 'polje', 'opština']],
  ['school', ['škola', 'deca', 'opština']],
  ['school-ar', ['مدرسة', 'أطفال']],
]);
const vectors = vectorsOf(documents);
const of = (key: string): Vector => vectors.get(key) ?? new Map();

test('a document is wholly like itself, and not at all like one without a shared word', () => {
  expect(likeness(of('garden'), of('garden')).cosine).toBeCloseTo(1);
  expect(likeness(of('school'), of('school-ar'))).toEqual({ cosine: 0, shared: [] });
});

test('rare words that are shared count for more than common ones', () => {
  const { cosine, shared } = likeness(of('garden'), of('copy'));
  expect(shared.map(({ word }) => word)).toEqual(['bašta', 'komšije', 'opština']);
  expect(cosine).toBeGreaterThan(likeness(of('garden'), of('school')).cosine);
});

test('nothing is compared with nothing', () => {
  expect(likeness(new Map(), vectorsOf(new Map([['x', []]])).get('x') ?? new Map()).cosine).toBe(0);
});

test.each([
  ['Pašvaldība, pašvaldības un {people} bēgļi', ['pasval', 'pasval', 'begli']],
  ['Dārzs. Dārza', ['darzs', 'darza']],
  ['بَلَدِيّة وبلدية', ['بلديه', 'وبلديه']],
  ['Opštine i izbeglice', ['opstin', 'izbegl']],
])('%s is compared by %j', (title, stems) => {
  expect(keyWords({ title, problem: 'x' }).map(({ stem }) => stem)).toEqual(stems);
});
