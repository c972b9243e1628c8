import { problemOf, type Message } from './message.ts';
import { totalOf, type Report } from './report.ts';
import { visible } from './visible.ts';

/** GitHub refuses a summary of more than 1 MiB as a whole; in bytes, with room for what else is said. */
const largest = 1_000_000;

/**
 * The report as a page in Markdown: the total, a table of the rules and one of every mistake.
 * @param files the web address of the repository's files, for links to the guide
 */
export function summaryOf(report: Report, files?: string): string {
  const total = `**${totalOf(report)}**\n`;
  if (report.messages.length === 0) return total;
  const guide = new Map(report.messages.map((message) => [message.rule, message.guide]));
  const rules = [...report.byRule].map(([rule, count]) => {
    const address = guide.get(rule) ?? '';
    return row([files ? `[${rule}](${files}/${address})` : rule, String(count)]);
  });
  const table = ['| place | rule | what is wrong | what to write |', '| --- | --- | --- | --- |'];
  const mistakes = fitting(report.messages.map(rowFor));
  const left = report.messages.length - mistakes.length;
  return [
    total,
    ['| rule | mistakes |', '| --- | --: |', ...rules, ''].join('\n'),
    [...table, ...mistakes, ''].join('\n'),
    ...(left > 0 ? [`${left} more do not fit here: run \`npm run check\`.\n`] : []),
  ].join('\n');
}

function rowFor(message: Message): string {
  const { file, line, column, rule, fix } = message;
  const place = `${file}:${line}:${column}`;
  return row([place, rule, problemOf(message), fix].map(asWords));
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** Words that Markdown prints as they stand: whatever could be a sign of it is written as its code. */
function asWords(words: string): string {
  return visible(words).replace(/[!-,/:-@[-`{-~]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function fitting(rows: readonly string[]): readonly string[] {
  let size = 0;
  const end = rows.findIndex((line) => (size += Buffer.byteLength(line) + 1) > largest);
  return end < 0 ? rows : rows.slice(0, end);
}
