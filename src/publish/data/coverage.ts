import type { Library } from '../../library/library.ts';
import { nameIn } from '../../library/lookup.ts';
import type { Labels } from '../../schemas/label.ts';
import type { Country, Coverage } from './catalog.ts';
import { contentDay } from './content-day.ts';
import { countriesOf } from './entry-items.ts';
import { inEach } from './in-each.ts';

/** The days, years and countries that the data speak of. */
export function coverageOf(library: Library): Coverage {
  const modified = contentDay(library);
  const published = library.entries.map(({ record }) => record.published).sort();
  return {
    issued: published[0] ?? modified,
    modified,
    years: yearsOf(library),
    countries: countries(library),
  };
}

function yearsOf(library: Library): readonly [string, string] | undefined {
  const years = library.entries
    .flatMap(({ record }) => ('period' in record ? [record.period.start, record.period.end] : []))
    .filter((date) => /^\d{4}/.test(date))
    .map((date) => date.slice(0, 4))
    .sort();
  const [first, last] = [years[0], years.at(-1)];
  return first === undefined || last === undefined ? undefined : [first, last];
}

/** The countries that have a place of their own in the library, and so a name in each language. */
function countries(library: Library): Country[] {
  const named = new Map(
    [...library.places.values()]
      .filter(({ kind }) => kind === 'country')
      .map(({ country, names }) => [country, names as Readonly<Labels>]),
  );
  const codes = new Set(library.entries.flatMap((entry) => countriesOf(library, entry)));
  return [...codes].sort().flatMap((code) => {
    const names = named.get(code);
    return names ? { code, names: inEach((language) => nameIn(names, language).name) } : [];
  });
}
