import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

/** The files of the fonts of a card: for its title, and for the small words around it. */
export const cardFonts = {
  title: [
    resolve('@expo-google-fonts/noto-sans/600SemiBold/NotoSans_600SemiBold.ttf'),
    resolve('@expo-google-fonts/noto-sans-arabic/600SemiBold/NotoSansArabic_600SemiBold.ttf'),
  ],
  label: [
    resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'),
    resolve('@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf'),
  ],
} as const;

export type CardFace = keyof typeof cardFonts;
