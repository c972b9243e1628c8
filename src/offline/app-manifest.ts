import { siteIn } from '../components/site.ts';
import { sitePath } from '../i18n/address.ts';
import type { LanguageCode } from '../i18n/languages.ts';
import { themeColours } from '../metadata/theme-colours.ts';
import { appIcons } from './app-files.ts';

/**
 * What a device is told that puts the site beside its programs: it opens in the language that it was
 * installed in, and the other languages open within it.
 */
export function appManifest(code: LanguageCode) {
  const { t, language, href } = siteIn(code);
  return {
    id: href('/'),
    name: `${t('site.name')}: ${t('home.title')}`,
    short_name: t('site.name'),
    description: t('home.lead'),
    lang: language.tag,
    dir: language.direction,
    start_url: href('/'),
    scope: sitePath('/'),
    display: 'standalone',
    display_override: ['standalone', 'minimal-ui'],
    theme_color: themeColours.light,
    background_color: themeColours.light,
    categories: ['education', 'government'],
    icons: appIcons.map(({ file, size, isMaskable }) => ({
      src: sitePath(file),
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose: isMaskable ? 'maskable' : 'any',
    })),
    shortcuts: [
      { name: t('search.title'), url: href('/search/') },
      { name: t('offline.nav'), url: href('/offline/') },
    ],
  };
}
