/** The states of a printout in the order of the page, with how much of the arc still stands. */
export const printedStates = {
  unchanged: 'M2 11a10 9 0 0 1 20 0',
  wording: 'M2 11a10 9 0 0 1 8-8.8M14 2.2a10 9 0 0 1 8 8.8',
  substance: 'M2 11a10 9 0 0 1 3-6.4M19 4.6a10 9 0 0 1 3 6.4',
  withdrawn: 'M2 11v-1.5M22 11v-1.5',
  unknown: 'M4 11h2M11 11h2M18 11h2',
} as const;

export type PrintedState = keyof typeof printedStates;
