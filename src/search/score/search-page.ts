import type { Browser, CDPSession, Page } from 'playwright-core';
import { readResults, type Shown } from './shown-results.client.ts';
import { startWatch } from './search-watch.client.ts';

/** What the search page did with a query. */
export interface Asked extends Shown {
  /** From Enter until the results stood, in milliseconds. */
  readonly ms: number;
  /** From the first focus until the results stood, in milliseconds. */
  readonly sinceFocus: number;
  /** Whether it was not done in time: the results are those of that moment. */
  readonly late: boolean;
}

/** How slow the machine and its connection are made. */
export interface Slowness {
  /** How many times slower the processor is. */
  readonly cpu?: number | undefined;
  /** Whether the connection is that of a phone on the move: 1.6 Mbit/s, 150 ms there and back. */
  readonly mobile?: boolean;
}

const input = 'silta-search input[type="search"][name="q"]';
/** Results stand when they have not changed for so long, in milliseconds. */
const quiet = 30;
/** The same where something may still come beside them, such as results in other languages. */
const longQuiet = 400;
const patience = 8000;

/** A language's search page on a phone, in a window that knows nothing yet. */
export class SearchPage {
  readonly #page: Page;
  readonly #session: CDPSession;
  /** What went wrong in the page, and what it asked of other sites. */
  readonly faults: ReadonlySet<string>;

  private constructor(page: Page, session: CDPSession, faults: ReadonlySet<string>) {
    this.#page = page;
    this.#session = session;
    this.faults = faults;
  }

  /**
   * Opens a search page and waits until it is loaded.
   * @throws Error when it is not there, or has no search on it
   */
  static async open(browser: Browser, address: string): Promise<SearchPage> {
    const viewport = { width: 390, height: 844 };
    const context = await browser.newContext({ viewport, serviceWorkers: 'block' });
    const page = await context.newPage();
    page.setDefaultTimeout(patience);
    const faults = new Set<string>();
    page.on('pageerror', ({ message }) => faults.add(message));
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (/^http/.test(url.protocol) && url.origin !== new URL(address).origin) {
        faults.add(`asks another site: ${url.origin}`);
      }
    });
    const response = await page.goto(address, { waitUntil: 'load' });
    if (response?.status() !== 200) throw new Error(`${address} answers ${response?.status()}`);
    if ((await page.locator(input).count()) !== 1) throw new Error(`${address} has no ${input}`);
    await page.evaluate(startWatch);
    return new SearchPage(page, await context.newCDPSession(page), faults);
  }

  /** Makes what follows as slow as on the machine of a reader. */
  async slow({ cpu, mobile = false }: Slowness): Promise<void> {
    if (cpu !== undefined)
      await this.#session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
    if (!mobile) return;
    await this.#session.send('Network.enable');
    await this.#session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 150,
      downloadThroughput: 1.6e6 / 8,
      uploadThroughput: 750e3 / 8,
    });
  }

  /** Turns to the search box, as a reader does who is about to type. */
  async focus(): Promise<void> {
    await this.#page.focus(input);
  }

  /** Types a query and presses Enter; `wait` for what may come beside the results. */
  async ask(text: string, wait: 'short' | 'long' = 'short'): Promise<Asked> {
    await this.#page.fill(input, text);
    await this.#page.keyboard.press('Enter');
    const times = await this.#page.evaluate(
      (limits) => {
        const watch = globalThis.searchWatch;
        if (!watch) throw new Error('the page was left: its form is not taken care of');
        return watch.untilDone(limits);
      },
      { quiet: wait === 'long' ? longQuiet : quiet, patience },
    );
    return { ...times, ...(await this.#page.evaluate(readResults)) };
  }

  async close(): Promise<void> {
    await this.#page.context().close();
  }
}
