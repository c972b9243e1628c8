import type { Site } from '../../components/site.ts';
import { languageOf, type LanguageCode } from '../../i18n/languages.ts';
import type { EntryText } from '../../library/entry.ts';
import type { Translation as Stamp } from '../../schemas/text.ts';
import type { Translation } from './document.ts';

type Text = EntryText<{ readonly translation?: Stamp | undefined }>;

/** How the words of a text came about. */
export function translationOf(text: Text, sourceLanguage: LanguageCode): Translation {
  const { translation } = text.words;
  const isBehind = [...text.states.values()].includes('changed');
  if (!translation || text.language === sourceLanguage) return { method: 'source', isBehind };
  return { method: translation.method, reviewed: translation.reviewed, isBehind };
}

/** What a reader is told of the words before they read them, in their own language. */
export function noticesOf(
  { t, code }: Site,
  text: Text,
  sourceLanguage: LanguageCode,
  bodyLanguage: LanguageCode,
): string[] {
  if (text.language !== code)
    return [t('translation.page-fallback', { language: languageOf(text.language).name })];
  if (code === sourceLanguage) return [t('translation.is-source')];
  const { method, reviewed, isBehind } = translationOf(text, sourceLanguage);
  const how = reviewed ? `${method}-reviewed` : method;
  return [
    t('translation.from', { language: languageOf(sourceLanguage).name }),
    ...(method === 'source' ? [] : [t(`translation.${how}`)]),
    ...(bodyLanguage === code
      ? []
      : [t('translation.fallback', { language: languageOf(bodyLanguage).name })]),
    ...(isBehind ? [t('translation.changed')] : []),
  ];
}
