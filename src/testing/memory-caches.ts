/** Caches as a browser has them, in memory: as much of them as is used here. */
export class MemoryCaches {
  readonly #caches = new Map<string, MemoryCache>();

  /** What code takes that is written for a browser. */
  get storage(): CacheStorage {
    return this as unknown as CacheStorage;
  }

  async open(name: string): Promise<MemoryCache> {
    const cache = this.#caches.get(name) ?? new MemoryCache();
    this.#caches.set(name, cache);
    return cache;
  }

  async has(name: string): Promise<boolean> {
    return this.#caches.has(name);
  }

  async delete(name: string): Promise<boolean> {
    return this.#caches.delete(name);
  }

  async keys(): Promise<string[]> {
    return [...this.#caches.keys()];
  }

  async match(url: string, { cacheName }: { cacheName?: string } = {}) {
    for (const [name, cache] of this.#caches) {
      const found = cacheName === undefined || cacheName === name ? await cache.match(url) : null;
      if (found) return found;
    }
    return undefined;
  }
}

/** One of them. What is put again goes to the end, as in a browser. */
export class MemoryCache {
  readonly #entries = new Map<string, Response>();

  async put(request: string | Request, response: Response): Promise<void> {
    const url = typeof request === 'string' ? request : request.url;
    this.#entries.delete(url);
    this.#entries.set(url, response.clone());
  }

  async match(request: string | Request): Promise<Response | undefined> {
    return this.#entries.get(typeof request === 'string' ? request : request.url)?.clone();
  }

  async delete(request: string | Request): Promise<boolean> {
    return this.#entries.delete(typeof request === 'string' ? request : request.url);
  }

  async keys(): Promise<{ readonly url: string }[]> {
    return [...this.#entries.keys()].map((url) => ({ url }));
  }
}
