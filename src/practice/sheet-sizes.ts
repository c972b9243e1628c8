/** The sizes in which a sheet can be set, the largest first; none goes below 10 points. */
export const sheetSizes = ['roomy', 'usual', 'tight'] as const;

export type SheetSize = (typeof sheetSizes)[number];
