import { mkdirSync, mkdtempSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { largestPicture, largestText, listFiles, readText, refusePicture } from './files.ts';

const place = mkdtempSync(join(tmpdir(), 'silta-files-'));
const latin1 = (text: string) => Buffer.from(text, 'latin1');
const png = '\x89PNG\r\n\x1a\n\0\0\0\rIHDR';
const jpeg = '\xff\xd8\xff\xe0\0\x10JFIF';
const webp = 'RIFF\x24\0\0\0WEBPVP8 ';
const avif = '\0\0\0\x20ftypavif\0\0\0\0avifmif1';
const mixed = '\0\0\0\x1cftypmif1\0\0\0\0miafavif';
const heic = '\0\0\0\x1cftypmif1\0\0\0\0mif1heic';
const svg = '<svg xmlns="http://www.w3.org/2000/svg"/>';

function written(name: string, content: string | Uint8Array): string {
  writeFileSync(join(place, name), content);
  return join(place, name);
}

describe('refusePicture', () => {
  test.each([
    ['plan.png', png],
    ['سكن.jpg', jpeg],
    ['māja.jpeg', jpeg],
    ['kuća.webp', webp],
    ['plan.avif', avif],
    ['mixed.avif', mixed],
  ])('accepts %s for what it is', (name, bytes) => {
    expect(refusePicture(written(name, latin1(bytes)), name)).toBeUndefined();
  });

  test.each([
    ['a.png', jpeg],
    ['b.png', svg],
    ['c.png', ''],
    ['d.png', ` ${png}`],
    ['e.jpg', png],
    ['f.jpg', '<html><script>x</script>'],
    ['g.jpeg', webp],
    ['h.webp', 'RIFF\x24\0\0\0WAVEfmt '],
    ['i.webp', avif],
    ['j.avif', heic],
    ['k.avif', 'GIF89a'],
    ['l.svg', svg],
    ['constructor', png],
  ])('refuses %s, which holds %j', (name, bytes) => {
    const finding = refusePicture(written(name, latin1(bytes)), `content/x/${name}`);
    expect(finding).toMatchObject({ file: `content/x/${name}`, line: 1, column: 1 });
    expect(finding?.problem).toMatch(/^it is not a picture of the kind "/);
  });

  test('refuses a link, a folder, and what is too large', () => {
    const picture = written('true.png', latin1(png));
    symlinkSync(picture, join(place, 'link.png'));
    mkdirSync(join(place, 'folder.png'));
    const ordinary = { rule: 'refused-file', problem: 'it is not an ordinary file' };
    expect(refusePicture(join(place, 'link.png'), 'x')).toMatchObject(ordinary);
    expect(refusePicture(join(place, 'folder.png'), 'x')).toMatchObject(ordinary);
    truncateSync(picture, largestPicture);
    expect(refusePicture(picture, 'x')).toBeUndefined();
    truncateSync(picture, largestPicture + 1);
    expect(refusePicture(picture, 'x')?.problem).toBe('it is larger than 10 MiB');
  });
});

describe('readText', () => {
  test.each([
    ['Arabic with marks, Latvian, an emoji', 'حَدِيقَةٌ māja 👩\u200d🌾'],
    ['nothing', ''],
    ['as much as is allowed', 'a'.repeat(largestText)],
  ])('reads %s', (_, text) => {
    expect(readText(written('ar.mdx', text), 'x')).toEqual({ text });
  });

  test.each([
    ['one byte too many', 'a'.repeat(largestText + 1), 'it is larger than 256 KiB'],
    ['a mark of byte order', '\ufeffسكن', 'it begins with a byte order mark'],
    ['Latin-1', latin1('m\xe1ja'), 'it is not valid UTF-8'],
    ['half a letter', new Uint8Array([0xd8]), 'it is not valid UTF-8'],
    ['half of a pair', new Uint8Array([0xed, 0xa0, 0x80]), 'it is not valid UTF-8'],
    ['a slash in two bytes', new Uint8Array([0xc0, 0xaf]), 'it is not valid UTF-8'],
    ['UTF-16', Buffer.from('\ufeffkuća', 'utf16le'), 'it is not valid UTF-8'],
  ])('refuses %s', (_, bytes, problem) => {
    const finding = { file: 'x.mdx', line: 1, column: 1, rule: 'refused-file', problem };
    expect(readText(written('lv.mdx', bytes), 'x.mdx')).toEqual({ finding });
  });

  test('refuses a link and a folder', () => {
    symlinkSync('/etc/hostname', join(place, 'sr.mdx'));
    const problem = 'it is not an ordinary file';
    expect(readText(join(place, 'sr.mdx'), 'x')).toMatchObject({ finding: { problem } });
    expect(readText(place, 'x')).toMatchObject({ finding: { problem } });
  });
});

test('lists files and links, but nothing hidden and nothing behind a link', () => {
  const folder = mkdtempSync(join(place, 'list-'));
  mkdirSync(join(folder, 'b/.git'), { recursive: true });
  for (const name of ['b/ž.mdx', 'b/.DS_Store', 'b/.git/config', 'a.yaml']) {
    writeFileSync(join(folder, name), 'x');
  }
  symlinkSync('/etc', join(folder, 'c'));
  expect(listFiles(folder)).toEqual(['a.yaml', 'b/ž.mdx', 'c']);
});
