/**
 * A maker of formatters that makes each only once: Intl needs longer to make one than to use it a
 * hundred times, and a site needs the same few for every line of every page.
 */
export function remembered<Key extends readonly (string | number)[], Formatter>(
  make: (...key: Key) => Formatter,
): (...key: Key) => Formatter {
  const made = new Map<string, Formatter>();
  return (...key) => {
    const name = key.join(' ');
    const known = made.get(name);
    if (known !== undefined) return known;
    const fresh = make(...key);
    made.set(name, fresh);
    return fresh;
  };
}
