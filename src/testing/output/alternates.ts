import { languages } from '../../i18n/languages.ts';
import { targetOf, type BuiltSite } from './built-site.ts';
import type { Page } from './page.ts';
import type { Problem } from './problem.ts';

/**
 * What search engines are told of the languages of a page: a page whose body is a fallback names
 * the page in the language of that body as canonical and no alternates; every other names itself,
 * and only pages that truly exist and name it in return.
 */
export function checkAlternates(site: BuiltSite, page: Page): Problem[] {
  const { path } = page;
  if (page.isHidden) {
    return page.alternates.length > 0
      ? [{ path, rule: 'alternate', what: 'is hidden and yet has alternates' }]
      : [];
  }
  const canonical = pathOf(site, page, page.canonical);
  const expected = expectedCanonical(page);
  if (canonical !== expected) {
    return [
      { path, rule: 'canonical', what: `names ${canonical ?? 'nothing'} instead of ${expected}` },
    ];
  }
  const faults = page.alternates.flatMap(({ language, address }) => {
    const fault = alternateFault(site, page, language, address);
    return fault ? [{ path, rule: 'alternate', what: `${language}: ${address} ${fault}` }] : [];
  });
  if (canonical === path) {
    const own = page.alternates.some(({ language }) => language === page.language);
    return own || page.alternates.length === 0
      ? faults
      : [...faults, { path, rule: 'alternate', what: 'leaves out itself' }];
  }
  return page.alternates.length === 0
    ? faults
    : [...faults, { path, rule: 'alternate', what: 'repeats another page and yet has alternates' }];
}

/** The page itself, or the same page in the one language that its whole body is in. */
function expectedCanonical(page: Page): string {
  const [first] = page.sectionLanguages;
  if (first === undefined || page.sectionLanguages.includes(page.language)) return page.path;
  const source = languages.find(({ tag }) => tag === first);
  return [source?.code ?? first, ...page.path.split('/').slice(1)].join('/');
}

function alternateFault(
  site: BuiltSite,
  page: Page,
  language: string,
  address: string,
): string | undefined {
  const other = site.pages.get(pathOf(site, page, address) ?? '');
  if (!other) return 'does not exist';
  if (other.isHidden) return 'is hidden from search engines';
  if (language !== 'x-default' && other.language !== language) return `is in ${other.language}`;
  if (pathOf(site, other, other.canonical) !== other.path) return 'repeats another page';
  const returns = other.alternates.some((back) => pathOf(site, other, back.address) === page.path);
  return returns ? undefined : 'does not name this page in return';
}

function pathOf(site: BuiltSite, page: Page, address: string | undefined): string | undefined {
  if (address === undefined || !/^https?:/.test(address)) return undefined;
  const target = targetOf(site.address, page.path, address);
  return target.kind === 'file' ? target.path : undefined;
}
