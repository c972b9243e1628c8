import type { SiteAddress } from '../i18n/site-address.ts';
import { headersFor } from './delivery-rules.ts';
import { headerValues, type HeaderValues } from './header-values.ts';
import { underBase } from './path-pattern.ts';
import type { Redirect } from './redirects.ts';

/**
 * A Caddyfile for the address of the site. The built site lies in the folder itself, also where its
 * address has a path.
 */
export function caddyFile(
  { origin, base }: SiteAddress,
  redirects: readonly Redirect[],
  folder: string,
): string {
  const headers = headerValues(base);
  const common = headers.filter(({ values }) => values.length === 0);
  const byPath = headers.filter(({ values }) => values.length > 0);
  return `# ${origin}${base}
# Made by "npm run delivery -- caddy". Make it anew when an entry has moved.

(silta_everywhere) {
	header {
${common.map(({ name, otherwise = '' }) => `		${name} "${otherwise}"`).join('\n')}
		-Server
	}
}

${origin.replace(/^https:\/\//, '')} {
	encode zstd gzip
	import silta_everywhere

${byPath.map(matched).join('\n')}
${redirects.map((redirect) => moved(redirect, base)).join('')}${base === '/' ? '' : `	redir ${base.slice(0, -1)} ${base} 301\n`}
	handle_path ${base}* {
		root * ${folder}
		file_server {
			precompressed br gzip
		}
	}

	handle_errors {
		root * ${folder}
		rewrite * /404.html
		import silta_everywhere
${missing().join('\n')}
		file_server
	}
}
`;
}

/** A matcher and a header for each value, and for all other paths where they get one. */
function matched({ name, otherwise, values }: HeaderValues): string {
  const matcher = (index: number | string) => `@${name.toLowerCase()}-${index}`;
  const lines = values.flatMap(({ paths, value }, index) => [
    `	${matcher(index + 1)} path_regexp ${paths}`,
    `	header ${matcher(index + 1)} ${name} "${value}"`,
  ]);
  if (otherwise !== undefined) {
    const all = values.map(({ paths }) => `path_regexp ${paths}`);
    lines.push(
      `	${matcher('otherwise')} {`,
      ...all.map((each) => `		not ${each}`),
      '	}',
      `	header ${matcher('otherwise')} ${name} "${otherwise}"`,
    );
  }
  return `${lines.join('\n')}\n`;
}

/** What goes with a page of an address that does not exist, whatever its path. */
function missing(): string[] {
  const headers = headersFor('/404.html');
  return ['Content-Security-Policy', 'Cross-Origin-Opener-Policy', 'Cache-Control'].map(
    (name) => `		header ${name} "${headers[name] ?? ''}"`,
  );
}

function moved({ from, to, status }: Redirect, base: string): string {
  return `	redir ${underBase(from, base)} ${underBase(to, base)} ${status}\n`;
}
