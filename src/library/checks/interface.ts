import { languages } from '../../i18n/languages.ts';
import type { Content } from '../content.ts';
import type { Finding } from '../finding.ts';

/** The interface has the same strings, with the same gaps, in every language. */
export function checkInterface(content: Content): Finding[] {
  const english = content.interfaces.get('en')?.value;
  if (!english) return [];
  return languages.flatMap(({ code }): Finding[] => {
    const file = content.interfaces.get(code);
    if (!file) {
      const place = { file: `content/interface/${code}.yaml`, line: 1, column: 1 };
      const problem = 'the interface has no file in this language';
      return [
        { ...place, rule: 'missing-string', problem, fix: 'translate content/interface/en.yaml' },
      ];
    }
    const strings = file.value;
    if (!strings) return [];
    const missing = Object.entries(english)
      .filter(([key, value]) => !(key in strings) || lacksGaps(value, strings[key]))
      .map(([key, value]): Finding => {
        const isThere = key in strings;
        const place = {
          file: file.file,
          ...(isThere ? file.yaml.at([key]) : { line: 1, column: 1 }),
        };
        const problem = isThere
          ? `"${key}" lacks a gap of the English string`
          : `"${key}" is missing`;
        return {
          ...place,
          rule: 'missing-string',
          problem,
          fix: `English says: ${JSON.stringify(value)}`,
        };
      });
    const unknown = Object.keys(strings)
      .filter((key) => !(key in english))
      .map((key): Finding => ({
        file: file.file,
        ...file.yaml.keyAt([key]),
        rule: 'unknown-string',
        problem: `"${key}" is not in en.yaml`,
      }));
    return [...missing, ...unknown];
  });
}

/** Whether the other forms of a plural string leave out a gap such as {name}; {count} may be left out. */
function lacksGaps(english: unknown, translated: unknown): boolean {
  const gaps = gapsOf(english);
  return [...gaps].some((gap) => gap !== '{count}' && !gapsOf(translated).has(gap));
}

function gapsOf(value: unknown): Set<string> {
  return new Set(JSON.stringify(value)?.match(/\{[a-z]+\}/gi));
}
