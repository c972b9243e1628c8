import type { Translate } from '../i18n/translate.ts';
import type { SheetWords } from './sheet-plan.ts';

/** The headings and labels of a sheet in a language. */
export function sheetWords(t: Translate): SheetWords {
  return {
    what: t('summary.what'),
    problem: t('summary.problem'),
    result: t('summary.result'),
    caution: t('summary.caution'),
    needs: t('fit.needs'),
    avoid: t('fit.avoid'),
    setbacks: t('sheet.setbacks'),
    evidence: t('facet.evidence'),
    contact: t('sheet.contact'),
  };
}
