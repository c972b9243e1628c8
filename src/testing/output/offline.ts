import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languageCodes } from '../../i18n/languages.ts';
import { fileHash } from '../../offline/file-hash.ts';
import { wholeCollection } from '../../offline/needed-files.ts';
import { listAddress, packAddress, type OfflineList } from '../../offline/offline-list.ts';
import { targetOf, type BuiltSite } from './built-site.ts';
import type { Problem } from './problem.ts';

/**
 * A language that is kept is whole: its list has every page of it and all that these load, each as it
 * is in the site, and the packs that hold them. A site whose worker is withdrawn has no lists.
 */
export function checkOffline(site: BuiltSite, folder: string): Problem[] {
  if (!site.files.has(listAddress('en'))) return [];
  return languageCodes.flatMap((code) => {
    const path = listAddress(code);
    const problem = (rule: string, what: string): Problem => ({ path, rule, what });
    const list = JSON.parse(readFileSync(join(folder, path), 'utf8')) as OfflineList;
    const listed = new Set(list.files.map(([address]) => fileOf(address)));
    const problems = list.files.flatMap(([address, hash]) => {
      if (!site.files.has(fileOf(address)))
        return problem('offline-gone', `${address} is not there`);
      const isSame = fileHash(readFileSync(join(folder, fileOf(address)))) === hash;
      return isSame ? [] : problem('offline-hash', `${address} is not what the list says`);
    });
    for (const [name] of list.packs)
      if (!site.files.has(packAddress(name)))
        problems.push(problem('offline-pack', `${packAddress(name)} is not there`));
    for (const page of site.pages.values()) {
      if (!page.path.startsWith(`${code}/`) || wholeCollection.test(page.path)) continue;
      const loaded = page.resources
        .filter(({ kind }) => kind !== 'icon')
        .map(({ address }) => targetOf(site.address, page.path, address))
        .flatMap((target) => (target.kind === 'file' ? target.path : []));
      for (const needed of [page.path, ...loaded])
        if (!listed.has(needed))
          problems.push(problem('offline-lacks', `${needed} of ${page.path}`));
    }
    return problems;
  });
}

function fileOf(address: string): string {
  return address === '' || address.endsWith('/') ? `${address}index.html` : address;
}
