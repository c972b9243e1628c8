/** The colours of a card: `--paper`, `--ink` and `--link` of the styles, by day. */
const paper = [0xf9, 0xf8, 0xf5] as const;
const inks = { ink: [0x16, 0x25, 0x24], spruce: [0x0c, 0x59, 0x52] } as const;

export type Ink = keyof typeof inks;

/** How many steps lie between paper and each ink: sixteen colours in all, four bits a pixel. */
const steps: Readonly<Record<Ink, number>> = { ink: 8, spruce: 7 };
const first: Readonly<Record<Ink, number>> = { ink: 1, spruce: 9 };

/** The sixteen colours: paper, then ink and spruce from the faintest to the full one. */
export const palette: readonly (readonly number[])[] = [
  paper,
  ...(['ink', 'spruce'] as const).flatMap((ink) =>
    Array.from({ length: steps[ink] }, (_, step) =>
      paper.map((from, channel) =>
        Math.round(from + ((inks[ink][channel] ?? from) - from) * ((step + 1) / steps[ink])),
      ),
    ),
  ),
];

/** The colour of each degree of cover (0 to 255) in an ink, as its number in the palette. */
export function coloursOf(ink: Ink): Uint8Array {
  return tables[ink];
}

const tables: Readonly<Record<Ink, Uint8Array>> = { ink: table('ink'), spruce: table('spruce') };

function table(ink: Ink): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, cover) => {
    const step = Math.round((cover / 255) * steps[ink]);
    return step === 0 ? 0 : first[ink] + step - 1;
  });
}
