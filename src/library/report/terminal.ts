import { styleText } from 'node:util';
import { guideTo, problemOf, type Message } from './message.ts';
import { totalOf, type Report } from './report.ts';
import type { Reporter } from './reporter.ts';
import { visible } from './visible.ts';

/** The most files that are counted one by one; the list above them names them all. */
const mostFiles = 10;

/** One line for each mistake, then how many break each rule and stand in each file, and the total. */
export function terminalReporter({ colour }: { readonly colour: boolean }): Reporter {
  const style: Style = (kind, words) =>
    colour ? styleText(kind, words, { validateStream: false }) : words;
  return (report) => {
    const blocks = [
      report.messages.map((message) => lineFor(message, style)),
      rulesIn(report, style),
      filesIn(report),
      hint(report),
      [style(report.messages.length === 0 ? 'green' : 'bold', totalOf(report))],
    ];
    const printed = blocks
      .filter((lines) => lines.length > 0)
      .map((lines) => `${lines.join('\n')}\n`)
      .join('\n');
    return { printed };
  };
}

/** Whether colour is wanted: only where a person looks on, and has not asked for none. */
export function wantsColour(isTerminal: boolean | undefined, env: NodeJS.ProcessEnv): boolean {
  return isTerminal === true && !env['NO_COLOR'];
}

type Style = (kind: 'bold' | 'cyan' | 'green' | 'red', words: string) => string;

function lineFor(message: Message, style: Style): string {
  const { file, line, column, rule, fix } = message;
  const place = style('cyan', visible(`${file}:${line}:${column}`));
  const problem = visible(problemOf(message));
  return `${place}  ${style('red', rule)}  ${problem} → ${style('green', visible(fix))}`;
}

function rulesIn({ byRule }: Report, style: Style): string[] {
  const width = Math.max(...[...byRule.keys()].map(({ length }) => length));
  return [...byRule].map(
    ([rule, count]) =>
      `${padded(count)}  ${style('red', rule)}${' '.repeat(width - rule.length)}  ${guideTo(rule)}`,
  );
}

/** Nothing where each file has one mistake: the list says that already. */
function filesIn({ byFile, messages }: Report): string[] {
  if (byFile.size === messages.length) return [];
  const more = byFile.size - mostFiles;
  return [
    ...[...byFile].slice(0, mostFiles).map(([file, count]) => `${padded(count)}  ${visible(file)}`),
    ...(more > 0 ? [`${' '.repeat(5)}  and ${more} more ${more === 1 ? 'file' : 'files'}`] : []),
  ];
}

function hint({ messages }: Report): string[] {
  return messages.some(({ places }) => places.length > 1)
    ? ['Every other place is listed by: npm run check -- --format json']
    : [];
}

function padded(count: number): string {
  return String(count).padStart(5);
}
