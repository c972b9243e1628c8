import type { CDPSession, Page, Request } from 'playwright-core';
import { describe, expect } from 'vitest';
import { limits } from '../output/budget.ts';
import { kindOf, purposeOf } from '../output/page-kind.ts';
import { addressOf, test } from './browsing.ts';
import { templatePaths } from './templates.ts';

/*
 * What a page does before anybody touches it, on a slow connection and a slow processor, so that what
 * comes late is seen to come late. The worker that stores pages has requests of its own, which no
 * page waits for: it is not let in here.
 */
const slow = {
  offline: false,
  latency: 150,
  downloadThroughput: 400_000,
  uploadThroughput: 90_000,
};
const narrow = { width: 320, height: 640 };
const wide = { width: 1280, height: 900 };

describe.each(['en', 'ar'])('in %s', (code) => {
  test.for(templatePaths)(
    '%s moves nothing once it is shown, and asks for no more than it may',
    async ([, path], { open }) => {
      const purpose = purposeOf(kindOf(`${code}/${path}index.html`));
      for (const viewport of [narrow, wide]) {
        const page = await open('404.html', { viewport, serviceWorkers: 'block' });
        const session = await slowDown(page);
        await page.addInitScript(noteShifts);
        const requests: Request[] = [];
        page.on('request', (request) => {
          // The icon is the browser's own wish, and its last.
          if (!request.url().endsWith('/icon.svg')) requests.push(request);
        });
        await load(page, `${code}/${path}`);
        expect(await page.evaluate(() => window.shifts), `${viewport.width} px`).toEqual([]);
        expect(foreign(requests)).toEqual([]);
        if (purpose !== 'reference') {
          expect(requests.length, addresses(requests)).toBeLessThanOrEqual(
            limits[purpose].requests,
          );
        }
        if (purpose === 'reading') {
          expect(await executedBytes(session)).toBeLessThanOrEqual(limits.reading.script);
        }
        await page.close();
      }
    },
  );
});

/** A slow connection and a slow processor, and an account of what scripts run. */
async function slowDown(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', slow);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await session.send('Profiler.enable');
  await session.send('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  return session;
}

/** Opens a page and waits until nothing comes any more. */
async function load(page: Page, path: string): Promise<void> {
  await page.goto(addressOf(path), { waitUntil: 'networkidle' });
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100))),
  );
}

declare global {
  interface Window {
    /** What moved, each in words. */
    shifts: string[];
  }
}

/** Notes in the page what moves without having been asked to. */
function noteShifts(): void {
  interface Shift extends PerformanceEntry {
    readonly hadRecentInput: boolean;
    readonly sources: readonly { readonly node?: Node | null }[];
    readonly value: number;
  }
  window.shifts = [];
  new PerformanceObserver((list) => {
    for (const shift of list.getEntries() as Shift[]) {
      // Measured in thousandths; below half of one, nothing has moved by as much as a pixel.
      if (shift.hadRecentInput || shift.value < 0.0005) continue;
      const moved = shift.sources.map(({ node }) =>
        node instanceof Element ? `${node.tagName}.${node.className}` : (node?.textContent ?? ''),
      );
      window.shifts.push(`${shift.value.toFixed(4)} ${moved.join(' | ').slice(0, 200)}`);
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

function foreign(requests: readonly Request[]): string[] {
  const { origin } = new URL(addressOf(''));
  return requests.map((request) => request.url()).filter((url) => new URL(url).origin !== origin);
}

function addresses(requests: readonly Request[]): string {
  return requests.map((request) => request.url()).join('\n');
}

/** How much of the site's scripts has run: the characters of what was called at least once. */
async function executedBytes(session: CDPSession): Promise<number> {
  const { result } = await session.send('Profiler.takePreciseCoverage');
  const { origin } = new URL(addressOf(''));
  let sum = 0;
  for (const { url, functions } of result) {
    if (!url.startsWith(origin)) continue;
    // The ranges within a function stand after it, and say more exactly what ran of it.
    const ranges = functions.flatMap((each) => each.ranges);
    const end = Math.max(...ranges.map(({ endOffset }) => endOffset));
    const isRun = new Uint8Array(end);
    for (const { startOffset, endOffset, count } of ranges) {
      isRun.fill(count > 0 ? 1 : 0, startOffset, endOffset);
    }
    sum += isRun.reduce((total, each) => total + each, 0);
  }
  return sum;
}
