/** An amount of data as a reader knows it from a shop: `4.1 MB`, `٤٫١ م.ب`, from 1 MB `850 kB`. */
export function formatBytes(bytes: number, locale: string): string {
  const isLarge = bytes >= 999_500;
  const value = isLarge ? bytes / 1_000_000 : Math.max(1, bytes / 1000);
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: isLarge ? 'megabyte' : 'kilobyte',
    unitDisplay: 'short',
    maximumFractionDigits: isLarge && value < 100 ? 1 : 0,
  }).format(value);
}
