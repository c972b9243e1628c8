import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { targetOf, type BuiltSite } from './built-site.ts';
import { heaviestParts, type HeavyPart } from './heavy-parts.ts';
import type { Page } from './page.ts';

/**
 * What the first load of a page brings, in bytes as a server sends them, without the icon. Pictures
 * weigh, but are no request that reading waits for.
 */
export interface Weight {
  readonly total: number;
  readonly style: number;
  readonly script: number;
  readonly requests: number;
}

/** Weighs pages with all that they load; files that pages share are compressed once. */
export class Scales {
  readonly #site: BuiltSite;
  readonly #folder: string;
  readonly #sizes = new Map<string, number>();

  constructor(site: BuiltSite, folder: string) {
    this.#site = site;
    this.#folder = folder;
  }

  /**
   * The weight at brotli's highest quality. `isRough` is a hundredth of the work and some percent
   * more, good enough to see which pages need the exact one.
   */
  weigh(page: Page, isRough = false): Weight {
    const scripts = this.#filesOf(page, 'script').flatMap((path) => this.#withImports(path));
    const others = (['style', 'image', 'other'] as const).flatMap((kind) =>
      this.#filesOf(page, kind),
    );
    const files = [...new Set([...scripts, ...others])];
    const inline = page.inlineScripts.reduce((sum, code) => sum + compressedSize(code, isRough), 0);
    return {
      total: [page.path, ...files].reduce(
        (sum, path) => sum + this.#size(path, isRough && path === page.path),
        0,
      ),
      style: this.#filesOf(page, 'style').reduce((sum, path) => sum + this.#size(path), 0),
      script: [...new Set(scripts)].reduce((sum, path) => sum + this.#size(path), inline),
      requests: 1 + files.length - this.#filesOf(page, 'image').length,
    };
  }

  /** How many entries a page lists: its rows, as `EntryRow` writes them. */
  rowsOn({ path }: Page): number {
    return this.#html(path).split('class="row"').length - 1;
  }

  /** The heaviest parts of the page itself. */
  partsOf({ path }: Page): HeavyPart[] {
    return heaviestParts(this.#html(path));
  }

  #html(path: string): string {
    return readFileSync(join(this.#folder, path), 'utf8');
  }

  #filesOf(page: Page, kind: Page['resources'][number]['kind']): string[] {
    return page.resources
      .filter((resource) => resource.kind === kind)
      .map(({ address }) => targetOf(this.#site.address, page.path, address))
      .flatMap((target) =>
        target.kind === 'file' && this.#site.files.has(target.path) ? target.path : [],
      );
  }

  /** A script and what it imports at once; what it may import later is not part of the first load. */
  #withImports(path: string, seen = new Set<string>()): string[] {
    if (seen.has(path)) return [];
    seen.add(path);
    const code = readFileSync(join(this.#folder, path), 'utf8');
    const imported = [...code.matchAll(/\b(?:import|from)\s*["'](\.{1,2}\/[^"']+)["']/g)].flatMap(
      ([, address]) => {
        const target = targetOf(this.#site.address, path, address ?? '');
        return target.kind === 'file' ? target.path : [];
      },
    );
    return [path, ...imported.flatMap((next) => this.#withImports(next, seen))];
  }

  #size(path: string, isRough = false): number {
    if (isRough) return compressedSize(readFileSync(join(this.#folder, path)), true);
    const known = this.#sizes.get(path);
    if (known !== undefined) return known;
    const size = compressedSize(readFileSync(join(this.#folder, path)), false);
    this.#sizes.set(path, size);
    return size;
  }
}

function compressedSize(data: string | Buffer, isRough: boolean): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: isRough ? 5 : 11 };
  return brotliCompressSync(data, { params }).length;
}
