import jsonld from 'jsonld';
import { targetOf } from '../output/built-site.ts';
import type { Problem } from '../output/problem.ts';
import type { AuditedSite } from './audited-site.ts';
import { noneFound, type Examination } from './examination.ts';

/** What pages tell search engines in JSON-LD: it can be read as statements, and its addresses hold. */
export const statements: Examination = {
  name: 'statements',
  about: 'the JSON-LD of every page: it reads as statements of schema.org, its addresses hold',
  examine: async (site) => {
    const faults: Problem[] = [];
    let [pages, count] = [0, 0];
    for (const path of site.files.filter((each) => each.endsWith('.html'))) {
      const blocks = blocksIn(site.read(path));
      if (blocks.length === 0) continue;
      pages += 1;
      for (const block of blocks) {
        const { statements: found, problems } = await checkBlock(site, path, block);
        count += found;
        faults.push(...problems);
      }
    }
    return {
      looked: `${count} statements on ${pages} pages`,
      faults: pages === 0 ? noneFound('*.html', 'json-ld') : faults,
    };
  },
};

/** The blocks of JSON-LD in a page. */
export function blocksIn(html: string): string[] {
  return [...html.matchAll(/<script type="application\/ld\+json"[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, text = '']) => text,
  );
}

/** schema.org, whose own context only names what is in it, so that no network is asked. */
const context = { '@context': { '@vocab': 'https://schema.org/', id: '@id', type: '@type' } };

async function checkBlock(site: AuditedSite, path: string, text: string) {
  const problems: Problem[] = [];
  const tell = (what: string) => problems.push({ path, rule: 'json-ld', what });
  try {
    const quads = (await jsonld.toRDF(JSON.parse(text), {
      safe: true,
      documentLoader: async (documentUrl: string) => {
        if (!/^https?:\/\/schema\.org\/?$/.test(documentUrl))
          throw new Error(`the context ${documentUrl} is not that of schema.org`);
        return { documentUrl, document: context };
      },
    })) as { subject: { value: string }; object: { value: string } }[];
    if (quads.length === 0) tell('says nothing');
    const addresses = quads.flatMap(({ subject, object }) => [subject.value, object.value]);
    for (const address of new Set(addresses)) {
      if (!address.startsWith(`${site.address.origin}${site.address.base}`)) continue;
      const target = targetOf(site.address, path, address);
      if (target.kind !== 'file' || site.has(target.path)) continue;
      tell(`${address} leads to no file`);
    }
    return { statements: quads.length, problems };
  } catch (error) {
    tell(error instanceof Error ? error.message : String(error));
    return { statements: 0, problems };
  }
}
