import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ExistsError, writeNew } from './write-new.ts';

const newFolder = () => mkdtempSync(join(tmpdir(), 'silta-new-'));
const line = { id: 'guidance/maja', since: '2026-03-01' };

describe('writeNew', () => {
  test('writes files in several scripts and registers their id at the end', () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'ids.yaml'), '- id: guidance/kuca\n  since: 2026-02-01');
    const files = new Map([
      ['guidance/maja/record.yaml', 'māja: kuća\n'],
      ['guidance/maja/ar.mdx', 'بيت\n'],
    ]);
    writeNew(folder, files, line);
    for (const [path, text] of files) expect(readFileSync(join(folder, path), 'utf8')).toBe(text);
    expect(readFileSync(join(folder, 'ids.yaml'), 'utf8')).toBe(
      '- id: guidance/kuca\n  since: 2026-02-01\n- id: guidance/maja\n  since: 2026-03-01\n',
    );
  });

  test('writes nothing where one of the files is there', () => {
    const folder = newFolder();
    mkdirSync(join(folder, 'guidance/maja'), { recursive: true });
    writeFileSync(join(folder, 'guidance/maja/ar.mdx'), 'قديم');
    const files = new Map([
      ['guidance/maja/record.yaml', 'a: b\n'],
      ['guidance/maja/ar.mdx', 'جديد'],
    ]);
    expect(() => writeNew(folder, files, line)).toThrow(ExistsError);
    expect(readFileSync(join(folder, 'guidance/maja/ar.mdx'), 'utf8')).toBe('قديم');
    expect(existsSync(join(folder, 'guidance/maja/record.yaml'))).toBe(false);
    expect(existsSync(join(folder, 'ids.yaml'))).toBe(false);
  });

  test.each([
    // A file stands where a folder is to be, and a folder where the list of ids is to be.
    ['a file cannot be written', 'guidance/kuca', 'guidance/kuca/sr.mdx'],
    ['the id cannot be registered', 'ids.yaml/x', 'guidance/kuca/sr.mdx'],
  ])('takes back what it wrote where %s', (_, obstacle, path) => {
    const folder = newFolder();
    mkdirSync(join(folder, obstacle, '..'), { recursive: true });
    writeFileSync(join(folder, obstacle), 'بيت');
    expect(() =>
      writeNew(
        folder,
        new Map([
          ['places/maja/lv.mdx', 'māja'],
          [path, 'kuća'],
        ]),
        line,
      ),
    ).toThrow();
    expect(existsSync(join(folder, 'places'))).toBe(false);
    expect(existsSync(join(folder, path))).toBe(false);
    expect(readFileSync(join(folder, obstacle), 'utf8')).toBe('بيت');
    rmSync(folder, { recursive: true });
  });
});
