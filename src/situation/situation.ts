/** The housing markets that a reader or a practice can have. */
export const housingMarkets = ['tight', 'loose'] as const;

export type HousingMarket = (typeof housingMarkets)[number];

/** What a reader says of their own municipality; every part may be left out. */
export interface Situation {
  /** ISO 3166-1 alpha-2, as places have it. */
  readonly country?: string;
  /** Inhabitants. */
  readonly population?: number;
  /** What the municipality could do: an id of municipality-roles.yaml. */
  readonly role?: string;
  readonly housingMarket?: HousingMarket;
  /** Euros a year. */
  readonly budget?: number;
}

/** The name of each part in an address: `?country=LV&inhabitants=20000&role=leads`. */
export const situationParameters = {
  country: 'country',
  population: 'inhabitants',
  role: 'role',
  housingMarket: 'market',
  budget: 'budget',
} as const satisfies Record<keyof Situation, string>;

/** Where a browser keeps the situation, and only where the reader asks for it. */
export const situationKey = 'silta-situation';

/** The situation in an address. What makes no sense is left out, as if it had not been said. */
export function readSituation(parameters: URLSearchParams): Situation {
  const country = parameters.get('country')?.toUpperCase() ?? '';
  const population = wholeNumber(parameters.get('inhabitants'));
  const role = parameters.get('role') ?? '';
  const market = housingMarkets.find((value) => value === parameters.get('market'));
  const budget = wholeNumber(parameters.get('budget'));
  return {
    ...(/^[A-Z]{2}$/.test(country) && { country }),
    ...(population !== undefined && population > 0 && { population }),
    ...(/^[a-z]+(-[a-z]+)*$/.test(role) && role !== 'unknown' && { role }),
    ...(market && { housingMarket: market }),
    ...(budget !== undefined && { budget }),
  };
}

/** Puts a situation into an address in place of the one that is there. */
export function writeSituation(situation: Situation, parameters: URLSearchParams): void {
  for (const [part, name] of Object.entries(situationParameters)) {
    const value = situation[part as keyof Situation];
    if (value === undefined) parameters.delete(name);
    else parameters.set(name, String(value));
  }
}

/** Whether anything is known of the reader's municipality. */
export function isKnown(situation: Situation): boolean {
  return Object.values(situation).some((value) => value !== undefined);
}

/** The digits of Arabic and of Persian, each in its order. */
const foreignDigits = /[٠-٩۰-۹]/g;

/** A whole number as a reader writes it: with spaces or separators, in any of our digits. */
export function wholeNumber(text: string | null): number | undefined {
  const plain = (text ?? '')
    .replace(foreignDigits, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
    .replace(/[\s.,'’٬ ]/g, '');
  if (!/^\d{1,12}$/.test(plain)) return undefined;
  return Number(plain);
}
