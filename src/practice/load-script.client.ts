const loading = new Map<string, Promise<void>>();

/**
 * Loads a script of our own once, and waits until it has run.
 * @throws Error when it cannot be had; asking again tries again
 */
export function loadScript(address: string): Promise<void> {
  const known = loading.get(address);
  if (known) return known;
  const loaded = import(/* @vite-ignore */ address).then(() => undefined);
  loading.set(address, loaded);
  loaded.catch(() => loading.delete(address));
  return loaded;
}
