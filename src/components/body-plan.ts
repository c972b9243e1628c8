import type { LanguageCode } from '../i18n/languages.ts';
import type { EntryText } from '../library/entry.ts';

/** Where a part of a body is taken from. */
export interface BodyPart {
  readonly from: 'source' | 'target';
  readonly language: LanguageCode;
  /** The anchors of its headings, in the words of the source: its own, then those inside it. */
  readonly anchors: readonly string[];
  /** Whether it is the first of a run of sections that the reader's language lacks. */
  readonly isFirstFallback: boolean;
}

/**
 * The parts of a body, the lead first: each from the reader's language where it has the part, and
 * otherwise from the source.
 */
export function planBody(
  source: EntryText<unknown>,
  target: EntryText<unknown> | undefined,
  anchorPrefix = '',
): readonly BodyPart[] {
  const translated = target?.hasBody ? target : undefined;
  const parts = [source.lead, ...source.sections].map((section, index) => {
    const own = index === 0 ? translated?.lead : translated?.sections[index - 1];
    const isThere = own !== undefined && !own.isUntranslated;
    return {
      from: isThere && translated !== source ? ('target' as const) : ('source' as const),
      language: isThere && translated ? translated.language : source.language,
      anchors: [section.slug, ...section.inner].map((slug) => anchorPrefix + slug),
      isForeign: !isThere,
    };
  });
  return parts.map(({ isForeign, ...part }, index) => ({
    ...part,
    // A body that is foreign as a whole is announced once for the page, not here.
    isFirstFallback: isForeign && translated !== undefined && parts[index - 1]?.isForeign !== true,
  }));
}
