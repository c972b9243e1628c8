import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { siteServer } from '../../../scripts/site-server.ts';
import type { SiteAddress } from '../../i18n/site-address.ts';
import { chromiumPath, launchArguments } from '../browser/chromium.ts';
import { filesIn } from '../output/built-site.ts';
import { compressingServer, listen, type Listening } from './compressing-server.ts';
import { MachineFault } from './examination.ts';

/** A built site under audit. Its server and the browser start when they are first asked for. */
export class AuditedSite {
  readonly folder: string;
  readonly address: SiteAddress;
  /** Every file, with `/` between folders, in the order of the alphabet. */
  readonly files: readonly string[];
  readonly #names: ReadonlySet<string>;
  readonly #listening: Listening[] = [];
  #served: Promise<string> | undefined;
  #browser: Promise<Browser> | undefined;

  constructor(folder: string, address: SiteAddress) {
    this.folder = folder;
    this.address = address;
    this.files = filesIn(folder);
    this.#names = new Set(this.files);
  }

  has(path: string): boolean {
    return this.#names.has(path);
  }

  /** What a file holds. @throws Error where there is none */
  read(path: string): string {
    return readFileSync(join(this.folder, path), 'utf8');
  }

  /** The same as bytes. @throws Error where there is none */
  readBytes(path: string): Uint8Array {
    return readFileSync(join(this.folder, path));
  }

  /** How many bytes a file has. @throws Error where there is none */
  sizeOf(path: string): number {
    return statSync(join(this.folder, path)).size;
  }

  /** The address at which the site is served as a host would, with a slash at its end. */
  served(): Promise<string> {
    this.#served ??= this.#serve();
    return this.#served;
  }

  /** A running browser. @throws MachineFault where none can be had */
  browser(): Promise<Browser> {
    this.#browser ??= chromiumPath().then(
      (executablePath) => chromium.launch({ executablePath, args: launchArguments }),
      (error: unknown) => {
        throw new MachineFault(error instanceof Error ? error.message : String(error));
      },
    );
    return this.#browser;
  }

  /** Ends what was started. */
  async close(): Promise<void> {
    await (await this.#browser?.catch(() => undefined))?.close();
    for (const { close } of this.#listening) close();
  }

  async #serve(): Promise<string> {
    const plain = await listen(siteServer(this.folder, this.address.base));
    const packing = await listen(compressingServer(plain.origin));
    this.#listening.push(plain, packing);
    return `${packing.origin}${this.address.base}`;
  }
}
