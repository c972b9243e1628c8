import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import type { Problem } from '../output/problem.ts';
import type { AuditedSite } from './audited-site.ts';
import { MachineFault, type Examination } from './examination.ts';

/** What `scripts/check-output.ts --json` prints. */
interface Checked {
  readonly pages: number;
  readonly problems: readonly Problem[];
  readonly budgets: string;
}

/** The rules of the checks of the output, by what they look after; the last has all others. */
const groups = {
  markup: [/^html\//],
  headings: [/^one-h1$/, /^unique-id$/, /^popover$/],
  titles: [/^title$/, /^unique-title$/],
  links: [/^link$/, /^other-origin$/, /^reach$/],
  alternates: [/^alternate$/, /^canonical$/],
  budgets: [/^weight/, /^requests$/],
  output: [],
} as const satisfies Readonly<Record<string, readonly RegExp[]>>;

type Group = keyof typeof groups;

const about: Readonly<Record<Group, string>> = {
  markup: 'html-validate on every page',
  headings: 'one first heading on every page, no id twice, every note behind its button',
  titles: 'a title on every page, no two alike in a language',
  links: 'every link and anchor, nothing from another origin, three links from home at most',
  alternates: 'what pages tell search engines of their languages',
  budgets: 'the weight of every page against the limit of its kind',
  output: 'everything else that `npm run output` looks at',
};

const checked = new WeakMap<AuditedSite, Promise<Checked>>();

/** The checks of the output, which `npm test` makes as well, told by what they look after. */
export const outputExaminations: readonly Examination[] = (Object.keys(groups) as Group[]).map(
  (name) => ({
    name,
    about: about[name],
    examine: async (site) => {
      const running = checked.get(site) ?? checkOutput(site.folder);
      checked.set(site, running);
      const { pages, problems, budgets } = await running;
      return {
        looked: `${pages} pages`,
        faults: problems.filter(({ rule }) => groupOf(rule) === name),
        ...(name === 'budgets' && { note: budgets }),
      };
    },
  }),
);

/** Which of the groups a rule belongs to. */
export function groupOf(rule: string): Group {
  const names = Object.keys(groups) as Group[];
  const isOf = (pattern: RegExp) => pattern.test(rule);
  return names.find((name) => (groups[name] as readonly RegExp[]).some(isOf)) ?? 'output';
}

function checkOutput(folder: string): Promise<Checked> {
  const script = resolve(import.meta.dirname, '../../../scripts/check-output.ts');
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [script, folder, '--json'], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let [out, err] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.on('error', fail);
    child.on('close', () => {
      try {
        done(JSON.parse(out) as Checked);
      } catch {
        fail(new MachineFault(`the checks of the output broke off: ${err.slice(-800)}`));
      }
    });
  });
}
