import { problemOf, type Message } from './message.ts';
import type { Reporter } from './reporter.ts';
import { summaryOf } from './summary.ts';
import { terminalReporter } from './terminal.ts';
import { visible } from './visible.ts';

interface Settings {
  /** The files of the pull request; their mistakes are annotated first. */
  readonly changed: ReadonlySet<string>;
  /** A word that no text can know, between which the log is read as words and never as commands. */
  readonly token: string;
  /** The web address of the repository's files, where it is known. */
  readonly files?: string | undefined;
}

/** GitHub shows no more than these of a step. */
const mostAnnotations = 10;

/** Annotations on the lines of a pull request, the whole list in the log, and a table of it. */
export function githubReporter({ changed, token, files }: Settings): Reporter {
  const list = terminalReporter({ colour: false });
  return (report) => {
    const isChanged = ({ places }: Message) => places.some(({ file }) => changed.has(file));
    const { messages } = report;
    const first = [...messages.filter(isChanged), ...messages.filter((each) => !isChanged(each))];
    const annotations = first.slice(0, mostAnnotations).map(annotationFor);
    return {
      printed: [
        ...annotations.map((line) => `${line}\n`),
        `::stop-commands::${token}\n`,
        list(report).printed,
        `::${token}::\n`,
      ].join(''),
      summary: summaryOf(report, files),
    };
  };
}

function annotationFor(message: Message): string {
  const { file, line, column, rule, fix, guide } = message;
  const properties = { file, line, col: column, title: rule };
  const written = Object.entries(properties).map(
    ([name, value]) => `${name}=${asProperty(String(value))}`,
  );
  const words = [`${visible(problemOf(message))} → ${visible(fix)}`, guide].join('\n');
  return `::error ${written.join(',')}::${asData(words)}`;
}

/** Words as the message of a workflow command. */
export function asData(words: string): string {
  return words.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** Words as the value of a property of a workflow command. */
export function asProperty(words: string): string {
  return asData(words).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
