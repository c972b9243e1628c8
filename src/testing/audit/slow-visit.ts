import type { Browser, Page } from 'playwright-core';

/** What a reader on a slow phone gets of a page, in milliseconds and bytes. */
export interface SlowVisit {
  readonly lcp: number;
  readonly cls: number;
  readonly tbt: number;
  readonly requests: number;
  readonly bytes: number;
}

/** Slow 4G as the developer tools of Chromium have it: bytes a second, milliseconds. */
const slow4g = { downloadThroughput: 180_000, uploadThroughput: 84_375, latency: 562.5 };
const slowdown = 4;

/** A phone in the middle of its class. */
const phone = {
  viewport: { width: 412, height: 823 },
  deviceScaleFactor: 1.75,
  isMobile: true,
  hasTouch: true,
};

/** Opens a page for the first time, on Slow 4G with a processor that is four times as slow. */
export async function visitSlowly(browser: Browser, address: string): Promise<SlowVisit> {
  const context = await browser.newContext(phone);
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', { offline: false, ...slow4g });
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    let [requests, bytes] = [0, 0];
    session.on('Network.loadingFinished', ({ encodedDataLength }) => {
      requests += 1;
      bytes += encodedDataLength;
    });
    await observe(page);
    await page.goto(address, { waitUntil: 'load', timeout: 120_000 });
    await page.waitForLoadState('networkidle', { timeout: 60_000 });
    await page.waitForTimeout(1500);
    return { ...(await page.evaluate(readVitals)), requests, bytes };
  } finally {
    await context.close();
  }
}

interface Vitals {
  lcp: number;
  fcp: number;
  cls: number;
  long: [start: number, duration: number][];
}

/** Writes down in the page what its browser says of it. */
async function observe(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const vitals: Vitals = { lcp: 0, fcp: 0, cls: 0, long: [] };
    Object.assign(globalThis, { vitals });
    const on = (type: string, act: (entry: PerformanceEntry) => void) =>
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) act(entry);
      }).observe({ type, buffered: true });
    on('largest-contentful-paint', ({ startTime }) => (vitals.lcp = startTime));
    on('layout-shift', (entry) => {
      const shift = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
      if (!shift.hadRecentInput) vitals.cls += shift.value;
    });
    on('longtask', ({ startTime, duration }) => vitals.long.push([startTime, duration]));
    on('paint', ({ name, startTime }) => {
      if (name === 'first-contentful-paint') vitals.fcp = startTime;
    });
  });
}

function readVitals(): Pick<SlowVisit, 'lcp' | 'cls' | 'tbt'> {
  const { vitals } = globalThis as unknown as { vitals: Vitals };
  const late = vitals.long.filter(([start]) => start >= vitals.fcp);
  const tbt = late.reduce((sum, [, duration]) => sum + Math.max(0, duration - 50), 0);
  return { lcp: vitals.lcp, cls: vitals.cls, tbt };
}
