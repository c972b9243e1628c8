/** What a service worker has around it, as far as ours uses it. */
export interface WorkerScope {
  readonly registration: {
    readonly scope: string;
    readonly navigationPreload?: { enable(): Promise<void> };
    unregister(): Promise<boolean>;
  };
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: {
      readonly type: 'window';
      readonly includeUncontrolled: boolean;
    }): Promise<readonly { readonly url: string }[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: Extendable) => void): void;
}

/** An event that lasts as long as what it waits for. */
export interface Extendable {
  waitUntil(promise: Promise<unknown>): void;
}

/** The worker that this runs in. */
export const worker = globalThis as unknown as WorkerScope;
