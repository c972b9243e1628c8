import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { componentTable } from './component-table.ts';
import { placeTable } from './places.ts';
import { ruleSections } from './rule-sections.ts';
import { templateSections } from './templates.ts';

/** The guide for contributors, of which the parts between markers are made from the code. */
export const guidePath = join(import.meta.dirname, '../../../CONTRIBUTING.md');

/** What is made, by the name of its markers. */
const parts: Readonly<Record<string, () => string>> = {
  places: placeTable,
  templates: templateSections,
  components: componentTable,
  rules: ruleSections,
};

/**
 * The guide as it should be: the words of people as they are, the generated parts anew.
 * @throws Error where the markers of a part are not there
 */
export async function makeGuide(guide: string): Promise<string> {
  const filled = Object.entries(parts).reduce(
    (text, [name, make]) => fill(text, name, make()),
    guide,
  );
  const config = await resolveConfig(guidePath);
  return format(filled, { ...config, parser: 'markdown' });
}

/** A text with something else between the markers of a part. */
export function fill(text: string, name: string, part: string): string {
  const [start, end] = [`<!-- generated: ${name} -->`, '<!-- end of generated -->'];
  const from = text.indexOf(start);
  const to = text.indexOf(end, from);
  if (from < 0 || to < 0) {
    throw new Error(`the guide lacks the markers of a part: write ${start} and ${end}`);
  }
  return `${text.slice(0, from + start.length)}\n\n${part}\n\n${text.slice(to)}`;
}
