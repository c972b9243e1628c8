import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from './finding.ts';

/** The largest text that is accepted, in bytes (256 KiB). */
export const largestText = 256 * 1024;

/** Every file below a folder, as sorted paths with forward slashes; hidden ones are left out. */
export function listFiles(root: string): string[] {
  const list = (folder: string): string[] =>
    readdirSync(join(root, folder), { withFileTypes: true })
      .filter((entry) => !entry.name.startsWith('.'))
      .flatMap((entry) => {
        const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
        return entry.isDirectory() ? list(path) : [path];
      });
  return list('').sort();
}

/** The words of a file, or the finding that says why it is refused. */
export type ReadText = { readonly text: string } | { readonly finding: Finding };

/** Reads a text file. */
export function readText(path: string, file: string): ReadText {
  const refuse = (problem: string) => ({ finding: refusal(file, problem) });
  const status = lstatSync(path);
  if (!status.isFile()) return refuse('it is not an ordinary file');
  if (status.size > largestText) return refuse(`it is larger than ${largestText / 1024} KiB`);
  const bytes = readFileSync(path);
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.startsWith('\ufeff') ? refuse('it begins with a byte order mark') : { text };
  } catch {
    return refuse('it is not valid UTF-8');
  }
}

/** What the first bytes of a picture look like, by the ending of its name. */
const signatures: Readonly<Record<string, RegExp>> = {
  png: /^\x89PNG\r\n\x1a\n/,
  jpg: /^\xff\xd8\xff/,
  jpeg: /^\xff\xd8\xff/,
  webp: /^RIFF[^]{4}WEBP/,
  avif: /^[^]{4}ftyp(avif|avis|mif1)/,
};

/** The finding that says why a picture is refused, or undefined. */
export function refusePicture(path: string, file: string): Finding | undefined {
  if (!lstatSync(path).isFile()) return refusal(file, 'it is not an ordinary file');
  const kind = /[^.]*$/.exec(path)?.[0] ?? '';
  const start = readFileSync(path).subarray(0, 16).toString('latin1');
  if (signatures[kind]?.test(start)) return undefined;
  const fix = 'save the picture again as PNG, JPEG, WebP or AVIF, with the ending of that kind';
  return { ...refusal(file, `it is not a picture of the kind "${kind}"`), fix };
}

function refusal(file: string, problem: string): Finding {
  return { file, line: 1, column: 1, rule: 'refused-file', problem };
}
