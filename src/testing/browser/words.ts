import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { LanguageCode } from '../../i18n/languages.ts';
import { translator, type Translate } from '../../i18n/translate.ts';
import { contentFolder } from '../../library/content-folder.ts';

/** The interface in a language, to expect of a page what its reader should see. */
export function interfaceIn(code: LanguageCode): Translate {
  return translator(parse(read(`interface/${code}.yaml`)), code);
}

/** The front matter of a text: its title, its summary and the parts of its 60-second block. */
export function wordsOf(key: string, code: LanguageCode): Readonly<Record<string, unknown>> {
  const [, front = ''] = read(`${key}/${code}.mdx`).split(/^---$/m);
  return parse(front);
}

function read(path: string): string {
  return readFileSync(join(contentFolder(), path), 'utf8');
}
