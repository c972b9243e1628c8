import { fileOf } from '../../addresses/built-addresses.ts';
import { mayEnd } from '../../addresses/old-answer.ts';
import { goneEntries, type GoneEntry } from '../../components/gone.ts';
import { languageCodes } from '../../i18n/languages.ts';
import { pageAddress } from '../../i18n/address.ts';
import type { Library } from '../../library/library.ts';
import type { BuiltSite } from './built-site.ts';
import type { Problem } from './problem.ts';

/** Every address ever published is answered by a file of the site. */
export function checkAddresses(
  { files }: Pick<BuiltSite, 'files'>,
  recorded: Iterable<string>,
  library: Pick<Library, 'publishedIds' | 'byKey' | 'questions' | 'starts'>,
): Problem[] {
  const gone = goneByKey(library);
  return [...recorded].flatMap((address): Problem[] => {
    if (files.has(fileOf(address)) || mayEnd(address, gone)) return [];
    const what =
      'was published and nothing answers it now: bring it back, or say in content/ids.yaml what became of its entry (movedTo, sameAs or withdrawn)';
    return [{ path: `/${address}`, rule: 'lost-address', what }];
  });
}

/** What moved leads on to its new address, and what was withdrawn says so, in every language. */
export function checkGone(
  site: Pick<BuiltSite, 'files' | 'address'>,
  library: Pick<Library, 'publishedIds' | 'byKey' | 'questions' | 'starts'>,
  read: (path: string) => string,
): Problem[] {
  return [...goneByKey(library)].flatMap(([key, { movedTo, sameAs }]) =>
    languageCodes.flatMap((code): Problem[] => {
      const path = `${code}/${key}/index.html`;
      if (!site.files.has(path)) {
        return [{ path, rule: 'gone-entry', what: 'no page says what became of it' }];
      }
      const found = /http-equiv="refresh" content="0; url=([^"]*)"/.exec(read(path))?.[1];
      const target = movedTo ?? sameAs;
      const due = target && pageAddress(code, `/${target}/`, site.address.base);
      if (found === due) return [];
      const what = due
        ? `it should lead to ${due} and leads to ${found ?? 'nowhere'}`
        : `it was withdrawn and leads to ${found}`;
      return [{ path, rule: 'gone-entry', what }];
    }),
  );
}

function goneByKey(
  library: Pick<Library, 'publishedIds' | 'byKey' | 'questions' | 'starts'>,
): ReadonlyMap<string, GoneEntry> {
  const entries = goneEntries(library as Library);
  return new Map(entries.map((entry) => [`${entry.section}/${entry.id}`, entry]));
}
