import type { LanguageCode } from '../i18n/languages.ts';

/** A picture of the site's mark for the place where a device keeps what it has installed. */
export interface AppIcon {
  readonly file: string;
  /** Pixels in each direction. */
  readonly size: number;
  /** Whether a device may cut it into a form of its own. */
  readonly isMaskable: boolean;
  /** How much of the width the mark takes. */
  readonly share: number;
  /** How round the corners are, of the width. */
  readonly corner: number;
}

export const appIcons: readonly AppIcon[] = [
  { file: 'icon-192.png', size: 192, isMaskable: false, share: 0.78, corner: 0.18 },
  { file: 'icon-512.png', size: 512, isMaskable: false, share: 0.78, corner: 0.18 },
  // Whatever form a device cuts, the middle four fifths stay.
  { file: 'icon-maskable-512.png', size: 512, isMaskable: true, share: 0.58, corner: 0 },
];

/** Devices of Apple cut the corners themselves, and ask for a link instead of the manifest. */
export const touchIcon: AppIcon = {
  file: 'apple-touch-icon.png',
  size: 180,
  isMaskable: false,
  share: 0.68,
  corner: 0,
};

/** The path of the manifest of a language, without a slash before it. */
export function manifestPath(code: LanguageCode): string {
  return `${code}/manifest.webmanifest`;
}
