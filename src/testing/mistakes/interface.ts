import type { Edit } from '../fixture-site.ts';
import type { Mistakes } from '../mistake.ts';

const others = ['ar', 'et', 'fi', 'lt', 'lv', 'sr'];

/** A string that every language of the interface has, but for what a mistake changes. */
function withString(string: string, changed: Readonly<Record<string, string>>): Edit[] {
  return ['en', ...others].map((code) => ({
    file: `interface/${code}.yaml`,
    add: changed[code] ?? string,
  }));
}

/** Strings of the interface that not every language has. */
export const interfaceMistakes = {
  'missing-string': [
    {
      told: 'a string that Arabic lacks',
      edits: withString('a.b: Words\na.c: More\n', { ar: 'a.b: كلمات\n' }),
      findings: ['interface/ar.yaml:1:1 missing-string'],
      says: '"a.c" is missing → English says: "More"',
    },
    {
      told: 'a gap that Serbian lacks',
      edits: withString('a.b: From {name}\n', { sr: 'a.b: Od nekoga\n' }),
      findings: ['interface/sr.yaml:1:6 missing-string'],
      says: '"a.b" lacks {name}, which the page fills in',
    },
    {
      told: 'a language that has no interface',
      edits: [...withString('a.b: Words\n', {}), { file: 'interface/lv.yaml', remove: true }],
      findings: ['interface/lv.yaml:1:1 missing-string'],
    },
    {
      told: 'an interface without English, once',
      edits: [...withString('a.b: Words\n', {}), { file: 'interface/en.yaml', remove: true }],
      findings: ['interface/en.yaml:1:1 missing-string'],
    },
  ],
  'unknown-string': [
    {
      told: 'a string that English lacks',
      edits: withString('a.b: Words\n', { lv: 'a.b: Vārdi\na.d: Vēl\n' }),
      findings: ['interface/lv.yaml:2:1 unknown-string'],
    },
    {
      told: 'a gap that no page fills in',
      edits: withString('a.b: From {name}\n', { ar: 'a.b: من {name} و{اسم} و{nmae}\n' }),
      findings: ['interface/ar.yaml:1:6 unknown-string'],
      says: '"a.b" has {nmae}, which no page fills in',
    },
  ],
} as const satisfies Mistakes;
