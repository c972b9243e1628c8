import { closeSync, lstatSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from './finding.ts';

/** The largest text that is accepted, in bytes (256 KiB). */
export const largestText = 256 * 1024;

/**
 * Every file below a folder, as sorted paths with forward slashes. Hidden ones, such as those of
 * a file manager or of Git, are left out: nothing reads them.
 */
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

/** The largest picture that is accepted, in bytes (10 MiB). */
export const largestPicture = 10 * 1024 * 1024;

/** What the first bytes of a picture look like, by the ending of its name. */
const signatures: Readonly<Record<string, RegExp>> = {
  png: /^\x89PNG\r\n\x1a\n/,
  jpg: /^\xff\xd8\xff/,
  jpeg: /^\xff\xd8\xff/,
  webp: /^RIFF[^]{4}WEBP/,
  // A picture of a telephone (HEIC) has the same box, and names no brand of AVIF in it.
  avif: /^\0{3}[^]ftyp(?:[^]{4})*?avi[fs]/,
};

/** The finding that says why a picture is refused, or undefined. */
export function refusePicture(path: string, file: string): Finding | undefined {
  const status = lstatSync(path);
  const fix = 'save the picture again as PNG, JPEG, WebP or AVIF, with the ending of that kind';
  if (!status.isFile()) return { ...refusal(file, 'it is not an ordinary file'), fix };
  if (status.size > largestPicture) {
    const problem = `it is larger than ${largestPicture / 1024 / 1024} MiB`;
    return { ...refusal(file, problem), fix: 'save the picture again, smaller' };
  }
  const kind = /[^.]*$/.exec(path)?.[0] ?? '';
  const signature = Object.hasOwn(signatures, kind) ? signatures[kind] : undefined;
  if (signature?.test(beginningOf(path))) return undefined;
  return { ...refusal(file, `it is not a picture of the kind "${kind}"`), fix };
}

/** The first bytes of a file, a character for each. */
function beginningOf(path: string): string {
  const bytes = Buffer.alloc(32);
  const descriptor = openSync(path, 'r');
  try {
    return bytes.subarray(0, readSync(descriptor, bytes)).toString('latin1');
  } finally {
    closeSync(descriptor);
  }
}

/** The finding for a file that has no place where it lies: a link, a drawing, any other kind. */
export function refuseMisplaced(path: string, file: string): Finding {
  if (lstatSync(path).isSymbolicLink()) return refusal(file, 'it is a link to something else');
  const finding = { file, line: 1, column: 1, rule: 'misplaced-file' } as const;
  return /\.svgz?$/i.test(path)
    ? {
        ...finding,
        problem: 'a drawing (SVG) is not accepted: it can hold scripts',
        fix: 'save the drawing as PNG or WebP',
      }
    : { ...finding, problem: 'this kind of file has no place here' };
}

function refusal(file: string, problem: string): Finding {
  return { file, line: 1, column: 1, rule: 'refused-file', problem };
}
