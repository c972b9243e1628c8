import { mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { mdxToJs } from 'satteri';
import { describe, expect, test } from 'vitest';
import { gatePlugin } from './gate-plugin.ts';

const place = mkdtempSync(join(tmpdir(), 'silta-gate-'));
const file = join(place, 'ar.mdx');
const png = Buffer.from([0x89, ...Buffer.from('PNG\r\n\x1a\n'), 0, 0, 0, 13]);

/** Compiles a text as Astro does: the front matter is cut by its rule, not by ours. */
function compile(text: string | Uint8Array, path = file) {
  writeFileSync(path, text);
  const source = Buffer.from(text).toString('utf8');
  const front = /^\uFEFF?(?:---|\+\+\+)[^]*?\n(?:---|\+\+\+)/.exec(source)?.[0] ?? '';
  const blank = front.replace(/[^\r\n]/g, ' ');
  const options = { mdastPlugins: [gatePlugin], fileURL: pathToFileURL(path) };
  return mdxToJs(blank + source.slice(front.length), options).code;
}

const front = '---\ntitle: بيت\n---\n\n';

describe('a build with the gate alone', () => {
  test.each([
    ['words with marks and joiners', 'حَدِيقَةٌ می\u200cخواهم 👩\u200d🌾'],
    ['code with signs of code', '`<b>{x}</b>`\n\n```\n<script>{y}</script>\n```'],
    ['a table and a footnote', '| māja | kuća |\n| - | - |\n| a[^1] | b |\n\n[^1]: سكن'],
    ['components and a comment', '<Notice kind="note">\n\n{/* x */} سكن\n\n</Notice>'],
  ])('compiles %s', (_, body) => {
    expect(compile(front + body)).toContain('MDXContent');
  });

  test.each([
    ['an expression', `${front}بيت {process.exit()}`, '5:5  refused-code'],
    ['an import', `${front}import x from "node:fs"`, '5:1  refused-code'],
    ['an export', `${front}kuća\n\nexport const x = 1`, '7:1  refused-code'],
    ['a spread', `${front}<Cite source="s" {...x} />`, '5:1  refused-code'],
    ['an attribute that runs', `${front}<Name lang="lv" onclick="x">a</Name>`, '5:1  unknown-attr'],
    ['a directive', `${front}<Inference set:html="x" />`, '5:1  unknown-attribute'],
    ['an element', `${front}māja <script>x</script>`, '5:6  raw-html'],
    ['a frame', `${front}<iframe src="https://example.org" />`, '5:1  raw-html'],
    ['a fragment', `${front}<Fragment set:html="x" />`, '5:1  unknown-component'],
    ['an address that runs', `${front}سكن [a](java&#115;cript:x)`, '5:5  unsafe-address'],
    ['an address of data', `${front}[a][b]\n\n[b]: data:text/html,x`, '7:1  unsafe-address'],
    ['a picture from elsewhere', `${front}![سكن](https://example.org/x.png)`, '5:1  missing-image'],
    ['a picture outside', `${front}![سكن](../../x.png)`, '5:1  missing-image'],
    ['a file in place of a picture', `${front}![سكن](./x.txt)`, '5:1  missing-image'],
    ['a drawing', `${front}![سكن](./x.svg)`, '5:1  missing-image'],
    ['a turned direction', `${front}Rīga\u202e`, '5:5  unsafe-character'],
    ['one as an entity', `${front}Rīga&#x202e;`, '5:1  unsafe-character'],
    ['a layout', '---\ntitle: بيت\nlayout: ../x.astro\n---\n', '3:1  refused-yaml'],
    ['a layout as an escape', '---\n"l\\u0061yout": x\n---\n', '2:1  refused-yaml'],
    ['a prototype', '---\n__proto__: { layout: x }\n---\n', '2:1  refused-yaml'],
    ['a tag', '---\ntitle: !!js/function x\n---\n', '2:22  refused-yaml'],
    [
      'front matter that ends early',
      '---\ntitle: سكن\n---import x from "y"\n',
      '3:1  front-matter',
    ],
    ['front matter that ends otherwise', '---\ntitle: سكن\n+++\n---\n', '3:1  front-matter'],
    ['front matter of TOML', '+++\ntitle = "kuća"\n+++\n', '1:1  front-matter'],
    ['front matter that begins late', '\n---\nlayout: x\n---\n', '1:1  front-matter'],
    ['a byte order mark', `\ufeff${front}`, '1:1  refused-file'],
    ['another encoding', new Uint8Array([45, 45, 45, 10, 0xe3, 0xd1]), '1:1  refused-file'],
    ['a text that is too large', front + 'سكن '.repeat(60_000), '1:1  refused-file'],
    ['deep quotations', `${front}${'>'.repeat(20_000)} kuća`, '5:101  invalid-mdx'],
    ['deep brackets', `${front}{${'('.repeat(20_000)}`, '5:101  invalid-mdx'],
  ])('stops at %s, and names the file, the place and the rule', (_, text, expected) => {
    expect(() => compile(text)).toThrow(`${file}:${expected}`);
  });

  test('stops at a picture that is a link or something else, and lets a true one pass', () => {
    const body = `${front}![سكن](./beds.png)`;
    const picture = join(place, 'beds.png');
    symlinkSync('/etc/hostname', picture);
    expect(() => compile(body)).toThrow(`${picture}:1:1  refused-file  it is not an ordinary file`);
    const other = join(place, 'rows.png');
    writeFileSync(other, '<svg xmlns="http://www.w3.org/2000/svg"/>');
    expect(() => compile(`${front}![سكن](./rows.png)`)).toThrow(`${other}:1:1  refused-file`);
    writeFileSync(other, png);
    expect(compile(`${front}![سكن](./rows.png)`)).toContain('./rows.png');
  });

  test('stops at a text that is a link', () => {
    const link = join(place, 'lv.mdx');
    writeFileSync(file, `${front}māja`);
    symlinkSync(file, link);
    expect(() => compile(`${front}māja`, link)).toThrow(`${link}:1:1  refused-file`);
  });

  test('holds a text without a file to the same rules', () => {
    const fileURL = new URL('file:///content/guidance/x/sr.mdx');
    expect(gatePlugin({ fileURL, source: `${front}Kuća` })).toBeUndefined();
    expect(() => gatePlugin({ fileURL, source: '{x}' })).toThrow(
      '/content/guidance/x/sr.mdx:1:1  refused-code  ',
    );
    expect(() => gatePlugin({ fileURL: undefined, source: 'سكن {x}' })).toThrow('a text:1:5  ');
  });

  test('tells all that is wrong at once', () => {
    expect(() => compile('---\nlayout: x\n---\n\n{a}\n\n<b />')).toThrow(
      /2:1 {2}refused-yaml.*\n.*5:1 {2}refused-code.*\n.*7:1 {2}raw-html/,
    );
  });
});
