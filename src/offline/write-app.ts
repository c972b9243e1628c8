import { languageCodes } from '../i18n/languages.ts';
import { themeColours } from '../metadata/theme-colours.ts';
import type { Publication } from '../publish/publication.ts';
import { appIcons, manifestPath, touchIcon } from './app-files.ts';
import { appManifest } from './app-manifest.ts';
import { drawIcon } from './draw-icon.ts';

/** Writes what makes the site one that can be installed: a manifest for each language, and icons. */
export function writeApp({ read, write }: Publication): void {
  const mark = read('icon.svg');
  for (const icon of [...appIcons, touchIcon])
    write(icon.file, drawIcon(mark, icon, themeColours.light));
  for (const code of languageCodes) write(manifestPath(code), JSON.stringify(appManifest(code)));
}
