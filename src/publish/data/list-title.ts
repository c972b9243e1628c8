import type { Site } from '../../components/site.ts';
import { isCollection } from '../../schemas/list.ts';

/** The lists whose title the interface has elsewhere already. */
const elsewhere: Readonly<Record<string, string>> = {
  sources: 'nav.sources',
  glossary: 'nav.glossary',
  questions: 'nav.questions',
  start: 'nav.start',
};

/** The title of a list of data in the language of a site. */
export function listTitle({ t }: Site, list: string): string {
  return t(isCollection(list) ? `collection.${list}` : (elsewhere[list] ?? `data.list-${list}`));
}
