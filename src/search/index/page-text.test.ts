import { describe, expect, test } from 'vitest';
import { readPageText } from './page-text.ts';

const page = (body: string) =>
  `<!doctype html><html><head><title>Not this</title></head><body><nav>Nor this</nav>${body}</body>`;
const read = (body: string) => readPageText(page(`<article data-pagefind-body>${body}</article>`));
const text = (body: string) => read(body).tokens.map((token) => token.text);

describe('readPageText', () => {
  test.each([
    ['lv', '<p>Bēgļi &amp; kaimiņi</p><p>Ēd</p>', ['Bēgļi', '&', 'kaimiņi.', 'Ēd.']],
    ['ar', '<p>مَدْرَسَة «جديدة»؟</p>', ['مَدْرَسَة', '«جديدة»؟']],
    ['sr', '<p>Из<b>бег</b>лице<br>данас</p>', ['Избеглице.', 'данас.']],
    ['en', '<ul><li>One<li>Two</ul><script>no()</script>', ['One.', 'Two.']],
    ['en', 'a<span hidden data-pagefind-ignore>b</span>c <i>d</i>', ['ac', 'd.']],
  ])('in %s reads the words that are shown', (_, body, tokens) => {
    expect(text(body)).toEqual(tokens);
  });

  test('reads nothing outside the body, and nothing of a page without one', () => {
    expect(readPageText(page('<p>Nothing</p>')).tokens).toEqual([]);
  });

  test('says what a page is about by each way of saying it', () => {
    const { filters, meta, tokens } = read(
      '<h1 data-pagefind-meta="title">Mājas  <b>vārds</b></h1>' +
        '<div data-pagefind-ignore="index"><span data-pagefind-filter="theme:housing"></span>' +
        '<span data-pagefind-filter="theme[data-id]" data-id="work"></span>' +
        '<span data-pagefind-filter="place">Rīga</span>' +
        '<span data-pagefind-meta="summary">القصة: قصيرة</span></div>' +
        '<p data-pagefind-ignore="all"><span data-pagefind-filter="theme:none"></span>no</p>',
    );
    expect(filters).toEqual({ theme: ['housing', 'work'], place: ['Rīga'] });
    expect(meta).toEqual({ title: 'Mājas vārds', summary: 'القصة: قصيرة' });
    expect(tokens.map((token) => token.text)).toEqual(['Mājas', 'vārds.']);
  });

  test('knows at which word a section begins', () => {
    const { anchors } = read('<p>one two</p><h2 id="steps">Soļi <i>tagad</i></h2><p id="x">y</p>');
    expect(anchors).toEqual([
      { element: 'h2', id: 'steps', location: 2, text: 'Soļi tagad' },
      { element: 'p', id: 'x', location: 4 },
    ]);
  });

  test('weighs a title above a heading above a text, and a summary between', () => {
    const { tokens } = read('<h1>a</h1><dl class="sixty"><dd>b</dd></dl><h2>c</h2><p>d</p>');
    const [title = 0, summary = 0, heading = 0, plain = 0] = tokens.map(({ weight }) => weight);
    expect(title).toBeGreaterThan(heading);
    expect(heading).toBeGreaterThan(summary);
    expect(summary).toBeGreaterThan(plain);
    expect(plain).toBe(1);
  });
});
