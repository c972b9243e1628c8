/**
 * What follows from something that does not change, found once: seven pages ask for it, and in a
 * large library so do others.
 */
export function onceFor<Owner extends object, Result>(
  find: (owner: Owner) => Result,
): (owner: Owner) => Result {
  const known = new WeakMap<Owner, { readonly result: Result }>();
  return (owner) => {
    const before = known.get(owner);
    if (before) return before.result;
    const result = find(owner);
    known.set(owner, { result });
    return result;
  };
}
