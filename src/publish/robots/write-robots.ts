import type { Publication } from '../publication.ts';

/**
 * Writes `robots.txt`. Only the editor is closed to programs: pages on paper and addresses that
 * moved ask to be left out themselves, and a program must be let in to read that.
 */
export function writeRobots({ address, url, write }: Publication): void {
  const lines = [
    'User-agent: *',
    `Disallow: ${address.base}admin/`,
    '',
    `Sitemap: ${url('sitemap.xml')}`,
  ];
  write('robots.txt', `${lines.join('\n')}\n`);
}
