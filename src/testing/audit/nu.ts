import { spawn } from 'node:child_process';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Problem } from '../output/problem.ts';
import type { AuditedSite } from './audited-site.ts';
import { MachineFault, type Examination } from './examination.ts';
import { toolFile } from './tools.ts';

/**
 * What the checker says that is no fault. It reads files, and a file has no origin that a policy
 * could allow, nor is data a script; `policy` looks at that in a browser. And it does not know the
 * youngest properties.
 */
const known = [
  '(Resource|Inline script) violates Content Security Policy',
  'CSS: “(paint-order|position-area|position-try-fallbacks|position-anchor|anchor-name)”: Property',
];

/** The Nu HTML checker over every page, style and picture of the site. */
export const nu: Examination = {
  name: 'nu',
  about: 'the Nu HTML checker on every page, style sheet and SVG picture; needs Java 17',
  examine: async (site) => {
    const count = (ending: string) => site.files.filter((path) => path.endsWith(ending)).length;
    const jar = toolFile('vnu-jar/build/dist/vnu.jar');
    const said = await runJava(
      ...['-Xss4m', '-jar', jar, '--stdout', '--exit-zero-always', '--format', 'json'],
      ...['--skip-non-html', '--also-check-css', '--also-check-svg'],
      ...['--filterpattern', `(${known.join('|')}).*`],
      ...rootsOf(site),
    );
    return {
      looked: `${count('.html')} pages, ${count('.css')} styles, ${count('.svg')} pictures`,
      faults: problemsIn(said, site.folder),
    };
  },
};

/** The top of the site: the checker goes through folders by itself. */
function rootsOf({ files, folder }: AuditedSite): string[] {
  const roots = new Set(files.map((path) => path.split('/')[0] ?? ''));
  return [...roots]
    .filter((root) => files.some((path) => path.startsWith(`${root}/`)) || isRead(root))
    .map((root) => `${folder}/${root}`);
}

function isRead(path: string): boolean {
  return /\.(html|css|svg)$/.test(path);
}

interface Said {
  readonly messages: readonly {
    readonly type: string;
    readonly subType?: string;
    readonly url?: string;
    readonly message: string;
    readonly extract?: string;
  }[];
}

/** The messages of the checker by file: errors and warnings alike. */
export function problemsIn(said: string, folder: string): Problem[] {
  let messages: Said['messages'];
  try {
    ({ messages } = JSON.parse(said) as Said);
  } catch {
    throw new MachineFault(`the Nu HTML checker did not answer: ${said.slice(0, 400)}`);
  }
  return messages.map(({ type, subType, url, message, extract }) => ({
    path: url?.startsWith('file:') ? relative(folder, fileURLToPath(url)) : (url ?? ''),
    rule: `nu/${subType ?? type}`,
    what: extract ? `${message} ${extract.replace(/\s+/g, ' ').trim()}` : message,
  }));
}

/** What Java writes. @throws MachineFault where there is none, or it is too old */
function runJava(...parameters: readonly string[]): Promise<string> {
  return new Promise((done, fail) => {
    const java = spawn('java', parameters, { stdio: ['ignore', 'pipe', 'pipe'] });
    let [out, err] = ['', ''];
    java.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    java.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    java.on('error', () => fail(new MachineFault(`There is no Java. ${howTo}`)));
    java.on('close', (code) => {
      if (/UnsupportedClassVersionError/.test(err))
        fail(new MachineFault(`This Java is too old. ${howTo}`));
      else if (code !== 0 || out === '')
        fail(new MachineFault(`the Nu HTML checker ended with ${code}: ${err.slice(0, 400)}`));
      else done(out);
    });
  });
}

const howTo =
  'The Nu HTML checker needs Java 17 or newer: apt-get install default-jre-headless, brew install openjdk, or leave it out with --only.';
