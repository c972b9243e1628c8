import { createInterface } from 'node:readline/promises';
import type { Ask } from '../src/library/scaffold/ask.ts';
import type { Prompt } from '../src/library/scaffold/collect.ts';

/** Somebody at a terminal who can be asked; undefined where the program runs without one. */
export function terminalPrompt(): Prompt | undefined {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return undefined;
  return async (ask, problem) => {
    const line = createInterface({
      input: process.stdin,
      output: process.stdout,
      completer: (typed: string) => complete(ask, typed),
    });
    const onClose = () => {
      console.log('\nNothing was written.');
      process.exit(1);
    };
    line.on('close', onClose);
    console.log(problem === undefined ? `\n${told(ask)}` : `  ${problem}`);
    const answer = await line.question(`${ask.flag}> `);
    line.off('close', onClose);
    line.close();
    return answer;
  };
}

/** The help of a question, what may be answered, and what stands where nothing is. */
function told({ help, choices = [], isList, fallback }: Ask): string {
  const few = choices.length > 0 && choices.length <= 25 ? `  one of: ${choices.join(', ')}` : '';
  const many = choices.length > 25 ? `  one of ${choices.length}; Tab completes` : '';
  const notes = [
    ...(isList ? ['several with commas between'] : []),
    ...(fallback ? [`Enter: ${fallback.join(', ') || 'leave it out'}`] : []),
  ];
  return [help, few, many, notes.length > 0 ? `  (${notes.join('; ')})` : '']
    .filter((part) => part !== '')
    .join('\n');
}

function complete({ choices = [] }: Ask, typed: string): [string[], string] {
  const last = /[^,]*$/.exec(typed)?.[0].trimStart() ?? '';
  return [choices.filter((choice) => choice.startsWith(last)), last];
}
