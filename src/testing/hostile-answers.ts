/** Answers that would do something else than say what they say. */
export const hostile: readonly (readonly [string, string])[] = [
  ['an expression', 'Vārdi {process.exit(1)} un {`${1}`} un {/* x */} un */} {evil}'],
  ['an import', 'import fs from "node:fs"\n\nexport const x = 1\n\nexport default 1'],
  ['a component', '<Claim id="gardeners" /> <Cite source="x"> </NoSource> <Inference>'],
  ['HTML', '<script>alert(1)</script> <img src=x onerror=y> <!-- x --> <b'],
  ['front matter', '---\ntitle: x\n---\n+++\n...\n%YAML\n--- !!js'],
  ['YAML', "&a *a !!str '\"': [x, {y: z}] # - ? | > @ `\n<<: *a\n__proto__: 1\nnull\n2021"],
  [
    'Markdown',
    '# x\n\n## Results\n\n> y\n\n| a | b |\n|--|--|\n\n    code\n\n![p](http://x)\n\n***',
  ],
  ['code', '```js\nx\n```\n\n~~~\n`` ` ``\n$$x$$ ~~y~~ ^z^ :::note'],
  [
    'links',
    '[x](javascript:alert(1)) <javascript:x> [y]: //evil\n\nhttp://u@h.example/ www.x.y a@b.c',
  ],
  ['footnotes and references', '[^1] text\n\n[^1]: note\n\n[ref]: https://x.example.org "t"'],
  ['entities and escapes', '&lt;b&gt; &#x202e; &#123;x&#125; \\{ \\\\ \\<x> \\'],
  ['hidden characters', 'a\u202eb\u200bc\u2066d\u0000e\u001b[31mf\ufeffg\u{e0041}h\u2028i\ud800j'],
  ['figures', '12 000 € (5%) ٤٠ १२ 1.5 3/4 +37120000000 x5 COVID-19 1999 2500'],
  ['another heading of the form', '### Nothing\n\n### \n\n#### Title\n\n- [x] y'],
  ['Arabic', 'قال: {مرحبا} <ب> ٤٠٪ \u202bنص\u202c --- import \u200fلا\u200e `رمز`'],
  ['Serbian', 'Reč "đak" – {šta}? <č> 3. maja'],
  ['a mention', '@everyone Closes #1 \n::error::x\n::set-output name=x::y'],
  ['a very long answer', 'ļoti '.repeat(3000)],
  ['a very long word', 'ا'.repeat(20_000)],
  ['deep nesting', `${'> '.repeat(150)}${'- '.repeat(150)}${'*'.repeat(150)} dziļi`],
];
