import { languageCodes } from '../i18n/languages.ts';

/** The address of the reader's language, with the slash: `/repo/lv/` of `/repo/lv/guidance/x/`. */
export function sitePrefix(path: string): string {
  const parts = path.split('/');
  const language = parts.findIndex((part) => (languageCodes as readonly string[]).includes(part));
  return `${parts.slice(0, language + 1).join('/')}/`;
}
