/** Gives words to the reader as a file; nothing leaves the machine. */
export function download(name: string, type: string, words: string): void {
  const address = URL.createObjectURL(new Blob([words], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers begin to read only after the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
