/** Rows as a CSV file (RFC 4180) that spreadsheets read as UTF-8. */
export function csvFile(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** A cell; what a spreadsheet would take for a formula begins with an apostrophe. */
function cell(words: string): string {
  const isFormula = /^[=+\-@\t\r\n＝＋－＠]/.test(words) && !/^-\d+(\.\d+)?$/.test(words);
  const safe = isFormula ? `'${words}` : words;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
