import type { SiteAddress } from '../i18n/site-address.ts';
import { contentTypes } from './content-types.ts';
import { headerValues, type HeaderValues } from './header-values.ts';
import { underBase } from './path-pattern.ts';
import type { Redirect } from './redirects.ts';

/**
 * A file for `/etc/nginx/conf.d/`: maps from paths to headers, and a server for the address of the
 * site. The built site lies in the folder itself, also where its address has a path.
 */
export function nginxFile(
  { origin, base }: SiteAddress,
  redirects: readonly Redirect[],
  folder: string,
): string {
  const headers = headerValues(base).filter(({ name }) => name !== 'Content-Type');
  return `# ${origin}${base}
# Made by "npm run delivery -- nginx". Make it anew when an entry has moved.

map_hash_bucket_size 256;
${headers.filter(isMapped).map(headerMap).join('')}${moveMaps(redirects, base)}
${listening(new URL(origin))}
  server_tokens off;
  absolute_redirect off;

  # Where a compressed file lies beside one (gzip --keep --best), it is sent as it is.
  gzip on;
  gzip_static on;
  gzip_vary on;
  gzip_proxied any;
  gzip_types text/css text/csv text/markdown text/plain text/turtle text/xml application/atom+xml
    application/javascript application/json application/ld+json application/manifest+json
    application/rss+xml application/xml image/svg+xml;

  include /etc/nginx/mime.types;
  types {
${Object.entries(contentTypes).map(typeLine).join('\n')}
  }
  charset utf-8;
  charset_types text/csv text/markdown text/plain text/turtle text/xml application/javascript
    application/x-bibtex application/x-research-info-systems;

${headers.map(headerLine).join('\n')}

  if ($silta_moved) { return 301 $silta_moved; }
  if ($silta_elsewhere) { return 302 $silta_elsewhere; }
${base === '/' ? '' : `  location = ${base.slice(0, -1)} { return 301 ${base}; }\n`}
  location ^~ ${base} {
    alias ${folder}/;
    index index.html;
    error_page 404 ${base}404.html;
  }
}
`;
}

function listening({ protocol, hostname, port }: URL): string {
  if (protocol === 'http:') return `server {\n  listen ${port || 80};\n  server_name ${hostname};`;
  const certificate = `/etc/letsencrypt/live/${hostname}`;
  return `server {
  listen 80;
  listen [::]:80;
  server_name ${hostname};
  return 301 https://$host$request_uri;
}

server {
  listen ${port || 443} ssl http2;
  listen [::]:${port || 443} ssl http2;
  server_name ${hostname};
  ssl_certificate ${certificate}/fullchain.pem;
  ssl_certificate_key ${certificate}/privkey.pem;`;
}

function isMapped({ values }: HeaderValues): boolean {
  return values.length > 0;
}

function variable(name: string): string {
  return `$silta_${name.toLowerCase().replaceAll('-', '_')}`;
}

function headerMap({ name, otherwise = '', values }: HeaderValues): string {
  const lines = values.map(({ paths, value }) => `  "~${paths}" "${value}";`);
  return `\nmap $uri ${variable(name)} {\n  default "${otherwise}";\n${lines.join('\n')}\n}\n`;
}

/** A page that is not there may be kept no longer than its address is wrong: no `always`. */
function headerLine(header: HeaderValues): string {
  const { name, otherwise = '' } = header;
  const value = isMapped(header) ? variable(name) : `"${otherwise}"`;
  return `  add_header ${name} ${value}${name === 'Cache-Control' ? '' : ' always'};`;
}

function moveMaps(redirects: readonly Redirect[], base: string): string {
  const names = { 301: '$silta_moved', 302: '$silta_elsewhere' };
  return ([301, 302] as const)
    .map((status) => {
      const lines = redirects
        .filter((redirect) => redirect.status === status)
        .map(({ from, to }) => `  ${underBase(from, base)} ${underBase(to, base)};\n`);
      return `\nmap $uri ${names[status]} {\n  default "";\n${lines.join('')}}\n`;
    })
    .join('');
}

function typeLine([ending, type]: [string, string]): string {
  return `    ${type.split(';')[0]} ${ending};`;
}
