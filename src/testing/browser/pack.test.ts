import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { languageCodes } from '../../i18n/languages.ts';
import { contentFolder } from '../../library/content-folder.ts';
import { violations } from './axe.ts';
import { addressOf, test } from './browsing.ts';
import { printedPages, readCodes, sheetFaults } from './paper.ts';
import { interfaceIn } from './words.ts';

const ids = readdirSync(join(contentFolder(), 'case-studies'));
const two = 'jonava-intercultural-city,siin-ja-saal';
const upright = { width: 595, height: 842 };
const across = { width: 842, height: 595 };

describe.each([true, false])('with scripts: %s', (javaScriptEnabled) => {
  test.for(languageCodes.map((code) => [code] as const))(
    'every practice in %s stands on one A4 in at least 10 points, and nothing is cut off',
    { timeout: 240_000 },
    async ([code], { open }) => {
      const page = await open(`${code}/case-studies/${ids[0]}/print/`, { javaScriptEnabled });
      const faults: string[] = [];
      for (const id of ids) {
        await page.goto(addressOf(`${code}/case-studies/${id}/print/`));
        faults.push(...(await sheetFaults(page)));
        const hidden = await page.locator('.sheet [data-rank][hidden]').count();
        const isTold = await page.locator('.sheet-left-out').isVisible();
        if (hidden > 0 !== isTold) faults.push(`${id}: leaves out ${hidden}, says so: ${isTold}`);
      }
      expect(faults).toEqual([]);
    },
  );
});

test.for(['en', 'lv', 'ar'])(
  'the sheet of a practice in %s prints on one page',
  async (code, { open }) => {
    const page = await open(`${code}/case-studies/istanbul-coordination-platform/print/`);
    expect(await printedPages(page)).toEqual([upright]);
  },
);

test('a sheet says which lines it leaves out where its words are too many', async ({ open }) => {
  const page = await open('en/case-studies/siin-ja-saal/print/');
  await page.evaluate(() => {
    const line = document.querySelector('[data-line="setbacks-1"]') as HTMLElement;
    for (let copy = 0; copy < 60; copy += 1) line.after(line.cloneNode(true));
  });
  // A page measures when it is opened, so its own script is asked to run again.
  const again = await page.getAttribute('script[src]', 'src');
  // As words, for the test runner would rewrite an import.
  await page.evaluate(`import(${JSON.stringify(`${again}?again`)})`);
  expect(await sheetFaults(page)).toEqual([]);
  expect(await page.innerText('.sheet-left-out')).toMatch(/What did not work \(\d+\)/);
});

describe.each(['en', 'lv', 'ar'] as const)('the pack in %s', (code) => {
  const t = interfaceIn(code);

  test.for([
    [two, 2],
    [`${two},serbia-local-networks,istanbul-coordination-platform`, 4],
  ] as const)(
    'of %s is a cover, the practices, one comparison across, sources and a decision',
    async ([chosen, count], { open }) => {
      const page = await open(`${code}/pack/?ids=${chosen}`);
      await page.locator('[data-sheet="decision"]').waitFor({ timeout: 60_000 });
      await page.fill('[data-pack-question]', 'Kā mēs? كيف؟');
      const kinds = await page.$$eval('.sheet', (sheets) =>
        sheets.map(({ dataset }) => (dataset['practice'] ? 'practice' : dataset['sheet'])),
      );
      const sources = kinds.filter((kind) => kind === 'sources').length;
      expect(kinds).toEqual([
        'cover',
        ...Array.from({ length: count }, () => 'practice'),
        'comparison',
        ...Array.from({ length: sources }, () => 'sources'),
        'decision',
      ]);
      expect(sources).toBeLessThanOrEqual(Math.ceil(count / 2));
      expect(await sheetFaults(page)).toEqual([]);
      expect(await printedPages(page)).toEqual(
        kinds.map((kind) => (kind === 'comparison' ? across : upright)),
      );
    },
  );

  test('has a code and a version on each sheet, which are read back', async ({ open }) => {
    const page = await open(`${code}/pack/?ids=${two}`, { deviceScaleFactor: 2 });
    await page.locator('[data-sheet="decision"]').waitFor({ timeout: 60_000 });
    const codes = await readCodes(page);
    const meant = await page.$$eval('.qr', (all) =>
      all.map((one) => one.getAttribute('data-address')),
    );
    expect(codes).toEqual(meant);
    expect(codes).toHaveLength(await page.locator('.sheet').count());
    expect(
      codes.filter((address) => address.includes(`/${code}/printed/?e=case-studies/`)),
    ).toHaveLength(2);
    const versions = await page.$$eval('[data-version]', (all) =>
      all.map((one) => one.getAttribute('data-version') ?? ''),
    );
    for (const version of versions) {
      expect(await page.locator('.sheet-foot', { hasText: version }).count()).toBe(
        (await page.locator('.sheet').count()) - 1,
      );
    }
  });

  test('keeps the question in this browser, and prints it on cover and decision', async ({
    open,
  }) => {
    const page = await open(`${code}/pack/?ids=${two}`);
    await page.locator('[data-sheet="decision"]').waitFor({ timeout: 60_000 });
    await page.fill('[data-pack-question]', 'Where do large families live?');
    expect(await page.locator('[data-question]').allInnerTexts()).toEqual([
      'Where do large families live?',
      'Where do large families live?',
    ]);
    await page.reload();
    await page.locator('[data-sheet="decision"]').waitFor({ timeout: 60_000 });
    expect(await page.inputValue('[data-pack-question]')).toBe('Where do large families live?');
    expect(page.url()).not.toContain('large');
  });

  test('stays readable in greyscale: axe finds nothing with its colours taken away', async ({
    open,
  }) => {
    const page = await open(`${code}/pack/?ids=${two}`, { reducedMotion: 'reduce' });
    await page.locator('[data-sheet="decision"]').waitFor({ timeout: 60_000 });
    expect(await violations(page)).toEqual([]);
    const faint = await page.evaluate(() => {
      const canvas = new OffscreenCanvas(1, 1).getContext(
        '2d',
      ) as OffscreenCanvasRenderingContext2D;
      const lightness = (colour: string) => {
        canvas.fillStyle = colour;
        canvas.fillRect(0, 0, 1, 1);
        const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
        const linear = (part: number) =>
          part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4;
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
      };
      return [...document.querySelectorAll<HTMLElement>('.sheet *')]
        .filter((element) => element.checkVisibility() && element.innerText?.trim())
        .map((element) => 1.05 / (lightness(getComputedStyle(element).color) + 0.05))
        .filter((contrast) => contrast < 4.5).length;
    });
    expect(faint).toBe(0);
  });

  test('says what it does not have', async ({ open }) => {
    const page = await open(`${code}/pack/?ids=no-such-practice`);
    const words = t('compare.missing', { id: 'no-such-practice' });
    await page.waitForFunction(
      (text) =>
        document.querySelector('[data-status]')?.textContent?.replace(/[⁨⁩]/g, '').includes(text),
      words,
    );
  });
});

describe.each(['compare/', 'pack/'])('%s without scripts', (path) => {
  test('explains itself and leads to the sheet of each practice', async ({ open }) => {
    const page = await open(`en/${path}?ids=${two}`, { javaScriptEnabled: false });
    expect(await page.locator('.picker a[href$="/print/"]').count()).toBe(ids.length);
    expect(await page.locator('.picker input:visible').count()).toBe(0);
    expect(await page.innerText('main')).toMatch(/needs scripts/);
  });
});

test('the choice of practices becomes the address, and a situation stays in it', async ({
  open,
}) => {
  const page = await open('en/pack/?inhabitants=20000&role=leads');
  await page.check('.picker input[value="siin-ja-saal"]');
  await page.check('.picker input[value="jonava-intercultural-city"]');
  await page.click('[data-picker-submit] button');
  await page.locator('[data-sheet="decision"]').waitFor({ timeout: 60_000 });
  expect(new URL(page.url()).search).toContain('inhabitants=20000&role=leads');
  expect(await page.locator('.sheet[data-practice]').count()).toBe(2);
  expect(await page.locator('.sheet-verdict').count()).toBeGreaterThan(0);
});

describe('a letter', () => {
  test.for([
    ['lv', 'jonava-intercultural-city', 'lt'],
    ['ar', 'siin-ja-saal', 'et'],
    ['en', 'finding-places-hamburg', 'en'],
  ] as const)('in the interface %s about %s is in %s', async ([code, id, theirs], { open }) => {
    const page = await open(`${code}/case-studies/${id}/letter/`);
    const letter = page.locator('[data-letter]').first();
    expect(await letter.getAttribute('lang')).toBe(theirs === code ? null : theirs);
    expect(await letter.innerText()).toContain(interfaceIn(theirs)('letter.offer'));
    expect(await letter.locator('ol > li').count()).toBeGreaterThanOrEqual(3);
    expect(await printedPages(page)).toEqual([upright]);
    await page.fill('[data-fills="municipality"]', 'Saltene');
    expect(await letter.innerText()).toContain('Saltene');
  });

  test('is copied as plain words', async ({ open }) => {
    const page = await open('en/case-studies/jonava-intercultural-city/letter/', {
      permissions: ['clipboard-write'],
    });
    await page.click('[data-copy]');
    await page.locator('[data-copy-status]:not(:empty)').waitFor();
    // No page of the site may read the clipboard, so a person pastes it.
    await page.evaluate(() => document.body.append(document.createElement('textarea')));
    await page.focus('textarea');
    await page.keyboard.press('ControlOrMeta+V');
    const copied = await page.inputValue('textarea >> nth=-1');
    expect(copied).toContain(interfaceIn('lt')('letter.greeting'));
    expect(copied).toMatch(/^1\. /m);
    expect(copied).not.toContain('<');
  });
});
