const loading = new Map<string, Promise<void>>();

/**
 * Loads a script of our own once, and waits until it has run.
 * @throws Error when it cannot be had; asking again tries again
 */
export function loadScript(address: string): Promise<void> {
  const known = loading.get(address);
  if (known) return known;
  const loaded = new Promise<void>((done, fail) => {
    const script = document.createElement('script');
    script.type = 'module';
    script.src = address;
    script.onload = () => done();
    script.onerror = () => fail(new Error(`${address} could not be loaded`));
    document.head.append(script);
  });
  loading.set(address, loaded);
  loaded.catch(() => loading.delete(address));
  return loaded;
}
