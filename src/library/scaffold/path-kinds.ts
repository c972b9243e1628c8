import { questionSchema } from '../../schemas/question.ts';
import { startPageSchema } from '../../schemas/start-page.ts';
import { entryFiles as entriesOf } from '../entry-texts.ts';
import { meant } from '../suggestion.ts';
import { askField, refuseOther, type Ask } from './ask.ts';
import type { Kind, Library, Order } from './kind.ts';
import { yamlText } from './yaml-text.ts';

/** What leads to sections of entries: questions and start pages. */
export const pathKinds: readonly Kind[] = [
  {
    name: 'question',
    folder: 'questions',
    help: 'a question with a short answer built from cited sections',
    isRegistered: true,
    asks: (library) => [
      askField(questionSchema, ['words', 'en', 'question'], 'question', library.known),
      askField(questionSchema, ['words', 'en', 'answer'], 'answer', library.known, []),
      askField(questionSchema, ['sourceLanguage'], 'language', library.known),
      askField(questionSchema, ['themes'], 'theme', library.known),
      askField(questionSchema, ['audiences'], 'audience', library.known),
      askPassages(
        library,
        'passage',
        'The cited sections that the answer is built from, one to four',
        {
          isSectionNeeded: true,
          least: 1,
          most: 4,
        },
      ),
    ],
    files: (order) => {
      const [language = '', question, answer = null] = ['language', 'question', 'answer'].map(
        (flag) => order.one(flag),
      );
      const text = yamlText({
        sourceLanguage: language,
        themes: order.all('theme'),
        audiences: order.all('audience'),
        passages: passagesOf(order, 'passage'),
        checked: order.library.today,
        words: { [language]: { question, answer, method: 'source' } },
      });
      return new Map([[`questions/${order.id}.yaml`, text]]);
    },
  },
  {
    name: 'start',
    folder: 'start',
    help: 'a path of three to ten steps for somebody in a role',
    isRegistered: true,
    asks: (library) => [
      askField(startPageSchema, ['words', 'en', 'title'], 'title', library.known),
      askField(startPageSchema, ['words', 'en', 'summary'], 'summary', library.known, []),
      askField(startPageSchema, ['sourceLanguage'], 'language', library.known),
      askField(startPageSchema, ['audiences'], 'audience', library.known),
      askPassages(library, 'step', 'The steps in order, three to ten', {
        isSectionNeeded: false,
        least: 3,
        most: 10,
      }),
    ],
    files: (order) => {
      const { content, today } = order.library;
      const orders = [...content.starts.values()].map(({ value }) => value?.order ?? 0);
      const language = order.one('language') ?? '';
      const steps = namedSteps(passagesOf(order, 'step'));
      const text = yamlText({
        sourceLanguage: language,
        order: Math.max(0, ...orders) + 1,
        audiences: order.all('audience'),
        steps,
        checked: today,
        words: {
          [language]: {
            title: order.one('title'),
            summary: order.one('summary') ?? null,
            steps: Object.fromEntries(steps.map(({ id }) => [id, null])),
            method: 'source',
          },
        },
      });
      return new Map([[`start/${order.id}.yaml`, text]]);
    },
  },
];

function askPassages(
  { content, known }: Library,
  flag: string,
  what: string,
  {
    isSectionNeeded,
    least,
    most,
  }: { readonly isSectionNeeded: boolean; readonly least: number; readonly most: number },
): Ask {
  const entries = [...(known.get('entry') ?? [])];
  const sections = new Map(
    entriesOf(content).map(({ key, fields, texts }) => [
      key,
      texts.get(fields.sourceLanguage)?.sections.map(({ slug }) => slug) ?? [],
    ]),
  );
  const form = `entry#section${isSectionNeeded ? '' : ', or entry for the whole of it'}`;
  return {
    flag,
    help: `${what}, each as ${form}, such as ${entries[0]}#${sections.get(entries[0] ?? '')?.[0]}.`,
    isList: true,
    least,
    most,
    choices: [...sections].flatMap(([key, slugs]) => slugs.map((slug) => `${key}#${slug}`)),
    refuse: (answer) => {
      const [key = '', section] = answer.split('#');
      const unknown = refuseOther(key, entries, 'entry');
      if (unknown !== undefined) return unknown;
      const slugs = sections.get(key) ?? [];
      if (section === undefined && !isSectionNeeded) return undefined;
      if (section !== undefined && slugs.includes(section)) return undefined;
      const problem = section
        ? `"${key}" has no section "${section}"`
        : `"${key}" lacks its section`;
      return `${problem}; ${meant(section ?? '', slugs) ?? `write one of: ${slugs.join(', ')}`}`;
    },
  };
}

interface Passage {
  readonly entry: string;
  readonly section?: string;
}

function passagesOf(order: Order, flag: string): Passage[] {
  return order.all(flag).map((answer) => {
    const [entry = '', section] = answer.split('#');
    return section === undefined ? { entry } : { entry, section };
  });
}

/** Steps, each under the id of its entry; a second one of the same entry gets a number. */
function namedSteps(passages: readonly Passage[]): (Passage & { readonly id: string })[] {
  const count = new Map<string, number>();
  return passages.map((passage) => {
    const name = passage.entry.split('/')[1] ?? '';
    const number = (count.get(name) ?? 0) + 1;
    count.set(name, number);
    return { id: number === 1 ? name : `${name}-${number}`, ...passage };
  });
}
