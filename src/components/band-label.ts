import { formatNumber } from '../i18n/format.ts';
import type { Site } from './site.ts';

/** A population band in words: `5,001–20,000 inhabitants`. */
export function bandLabel(site: Site, id: string): string {
  const { t, code, library } = site;
  if (id === 'unknown' || id === 'not-applicable') return t(`value.${id}`);
  const band = library.populationBands.find((candidate) => candidate.id === id);
  if (!band) throw new RangeError(`there is no population band "${id}"`);
  if (band.min === undefined) return t('band.up-to', { max: formatNumber(band.max ?? 0, code) });
  const min = formatNumber(band.min, code);
  if (band.max === undefined) return t('band.from', { min });
  return t('band.between', { min, max: formatNumber(band.max, code) });
}
