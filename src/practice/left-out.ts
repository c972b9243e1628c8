/**
 * What was left out of a sheet, each part once and with how many of its lines where there are more.
 * The browser says it by the same words as the build.
 */
export function leftOutParts(parts: readonly string[], locale: string): string[] {
  const counts = new Map<string, number>();
  for (const part of parts) counts.set(part, (counts.get(part) ?? 0) + 1);
  const number = new Intl.NumberFormat(locale);
  return [...counts].map(([part, count]) =>
    count > 1 ? `${part} (${number.format(count)})` : part,
  );
}
