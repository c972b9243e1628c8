import { languages } from '../../i18n/languages.ts';
import type { Content } from '../content.ts';
import type { Finding } from '../finding.ts';
import type { YamlFile } from '../yaml.ts';

/** The interface has the same strings, with the same gaps, in every language. */
export function checkInterface(content: Content): Finding[] {
  const english = content.interfaces.get('en');
  const wanted = english && stringsOf(english.yaml);
  return languages.flatMap(({ code }): Finding[] => {
    const own = content.interfaces.get(code);
    if (!own) return [missingFile(`${content.root}/interface/${code}.yaml`)];
    const strings = stringsOf(own.yaml);
    return wanted && strings ? compare(wanted, strings, own) : [];
  });
}

type Strings = Readonly<Record<string, unknown>>;

/** The strings of a file, whether or not each has the form that it should. */
function stringsOf({ data }: YamlFile): Strings | undefined {
  return typeof data === 'object' && data !== null ? (data as Strings) : undefined;
}

function missingFile(file: string): Finding {
  const problem = 'the interface has no file in this language';
  const fix = 'copy interface/en.yaml to it and translate what it says';
  return { file, line: 1, column: 1, rule: 'missing-string', problem, fix };
}

function compare(
  english: Strings,
  strings: Strings,
  { file, yaml }: { readonly file: string; readonly yaml: YamlFile },
): Finding[] {
  const lacking = Object.entries(english).flatMap(([key, value]): Finding[] => {
    const fix = `English says: ${JSON.stringify(value)}`;
    if (!Object.hasOwn(strings, key)) {
      const problem = `"${key}" is missing`;
      return [{ file, line: 1, column: 1, rule: 'missing-string', problem, fix }];
    }
    const [gaps, own] = [gapsOf(value), gapsOf(strings[key])];
    const isPlural = typeof value === 'object';
    const lost = gaps.filter((gap) => gap !== '{count}' && !own.includes(gap));
    const added = own.filter((gap) => !gaps.includes(gap) && !(isPlural && gap === '{count}'));
    const place = { file, ...yaml.at([key]), fix };
    return [
      ...lost.map((gap): Finding => {
        const problem = `"${key}" lacks ${gap}, which the page fills in`;
        return { ...place, rule: 'missing-string', problem };
      }),
      ...added.map((gap): Finding => {
        const problem = `"${key}" has ${gap}, which no page fills in`;
        return { ...place, rule: 'unknown-string', problem };
      }),
    ];
  });
  const unknown = Object.keys(strings)
    .filter((key) => !Object.hasOwn(english, key))
    .map((key): Finding => {
      const problem = `"${key}" is not in en.yaml`;
      return { file, ...yaml.keyAt([key]), rule: 'unknown-string', problem };
    });
  return [...lacking, ...unknown];
}

/** The gaps of a string, such as {name}, in any of its plural forms. */
function gapsOf(value: unknown): string[] {
  return [...new Set(JSON.stringify(value)?.match(/\{[a-z]+\}/gi))];
}
