import { withMistake } from '../../testing/fixture-site.ts';
import { rules, type Rule, type RuleId } from '../rules.ts';
import { asSentence, codeBlock, withCodeSpans } from './code-spans.ts';
import { exampleOf, type Example } from './example.ts';

/** Every rule as a Markdown section whose heading is its id, with an example and how to mend it. */
export function ruleSections(): string {
  const ids = Object.keys(rules) as RuleId[];
  const list = ids.map((id) => `[${id}](#${id})`).join(' ·\n');
  const good = withMistake();
  const sections = ids.map((id) => ruleSection(id, rules[id], exampleOf(id, good)));
  return [list, ...sections].join('\n\n');
}

/** The section of one rule. */
export function ruleSection(id: string, { sentence, fix }: Rule, example: Example): string {
  const { file, rightFile, wrong, right, printed } = example;
  const within = (path: string | undefined) => (path === undefined ? '' : `, in \`${path}\``);
  return [
    `### ${id}`,
    withCodeSpans(sentence),
    `_Example_${within(file)}. Wrong:`,
    codeBlock(wrong),
    ...(right.length === 0
      ? ['Right: the same without these lines.']
      : [`Right${within(rightFile)}:`, codeBlock(right)]),
    'The check says:',
    codeBlock([printed]),
    `_How to fix_: ${withCodeSpans(asSentence(fix))}`,
  ].join('\n\n');
}
