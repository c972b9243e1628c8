import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { caddyFile } from '../src/delivery/caddy.ts';
import { checkDelivery } from '../src/delivery/check-delivery.ts';
import { headersFile, redirectsFile } from '../src/delivery/host-files.ts';
import { nginxFile } from '../src/delivery/nginx.ts';
import { allowStyles, stylesOfSite } from '../src/delivery/page-styles.ts';
import { redirectsOf } from '../src/delivery/redirects.ts';
import { siteAddress } from '../src/i18n/site-address.ts';
import { contentFolder } from '../src/library/content-folder.ts';
import { ContentError } from '../src/library/finding.ts';
import { loadLibrary } from '../src/library/library.ts';

const help = `npm run delivery -- <what>

  nginx [--folder /var/www/silta]   prints a configuration of nginx
  caddy [--folder /var/www/silta]   prints a Caddyfile
  headers                           prints _headers, for Netlify and Cloudflare Pages
  redirects                         prints _redirects, for the same
  check <address>                   asks a published site, and says where its headers differ

The address of the site, with its path, is SILTA_SITE. The styles that stand in its pages are those
of the built site (SILTA_OUTPUT, or dist).`;

/** Prints a configuration that lets the styles of the built site through. */
function print(configuration: string): void {
  const built = resolve(process.env['SILTA_OUTPUT'] ?? 'dist');
  const styles = stylesOfSite(built);
  if (styles.length === 0) {
    console.error(`There is no built site in ${built}: build it, and print this again.`);
  }
  process.stdout.write(allowStyles(configuration, styles));
}

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { folder: { type: 'string', default: '/var/www/silta' }, help: { type: 'boolean' } },
  });
  const [what = '', where] = positionals;
  const address = siteAddress();
  const redirects = () => redirectsOf(loadLibrary(contentFolder()));
  const folder = values.folder.replace(/\/+$/, '');
  if (values.help) console.log(help);
  else if (what === 'nginx') print(nginxFile(address, redirects(), folder));
  else if (what === 'caddy') print(caddyFile(address, redirects(), folder));
  else if (what === 'headers') print(headersFile(address.base));
  else if (what === 'redirects') process.stdout.write(redirectsFile(redirects(), address.base));
  else if (what === 'check' && where) {
    const { asked, faults } = await checkDelivery(siteAddress(where));
    for (const fault of faults) console.error(fault);
    console.log(`${asked} answers of ${where}: ${faults.length} differences.`);
    if (faults.length > 0) process.exitCode = 1;
  } else {
    console.error(help);
    process.exitCode = 2;
  }
} catch (error) {
  const isPlain = error instanceof ContentError || error instanceof TypeError;
  console.error(isPlain ? error.message : error);
  process.exitCode = 2;
}
