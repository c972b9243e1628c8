import {
  isKnown,
  readSituation,
  situationKey,
  writeSituation,
  type Situation,
} from './situation.ts';

/** The situation that this device remembers; nothing where it does not, or must not store. */
export function storedSituation(): Situation {
  try {
    return readSituation(new URLSearchParams(localStorage.getItem(situationKey) ?? ''));
  } catch {
    return {};
  }
}

/** Remembers a situation on this device, or forgets it where there is nothing to remember. */
export function storeSituation(situation: Situation): void {
  const parameters = new URLSearchParams();
  writeSituation(situation, parameters);
  try {
    if (isKnown(situation)) localStorage.setItem(situationKey, parameters.toString());
    else localStorage.removeItem(situationKey);
  } catch {
    // A browser that stores nothing: the address has it all the same.
  }
}

/** The situation in an address, or the one that this device remembers where it has none. */
export function currentSituation(address: URLSearchParams): Situation {
  const said = readSituation(address);
  return isKnown(said) ? said : storedSituation();
}
