/** Puts what the reader types into the letter, copies it, prints it. Nothing is kept. */
const form = document.querySelector<HTMLElement>('[data-letter-form]');
if (form) form.hidden = false;

form?.addEventListener('input', ({ target }) => {
  const input = target as HTMLInputElement;
  const name = input.dataset['fills'] ?? '';
  for (const gap of document.querySelectorAll<HTMLElement>(`[data-fill="${name}"]`)) {
    gap.dataset['gap'] ??= gap.textContent ?? '';
    gap.textContent = input.value.trim() || gap.dataset['gap'];
  }
});

const copy = form?.querySelector<HTMLButtonElement>('[data-copy]');
copy?.addEventListener('click', async () => {
  const letter = document.querySelector<HTMLElement>('[data-letter]');
  if (!letter) return;
  try {
    await navigator.clipboard.writeText(plainText(letter));
    const status = form?.querySelector('[data-copy-status]');
    if (status) status.textContent = copy.dataset['copied'] ?? '';
  } catch {
    // Where the browser refuses, the letter is marked for the reader to copy.
    getSelection()?.selectAllChildren(letter);
  }
});

/** The letter as plain text: a blank line between paragraphs, the questions numbered. */
function plainText(letter: HTMLElement): string {
  const blocks = [...letter.children].map((block) =>
    block instanceof HTMLOListElement
      ? [...block.children].map((item, index) => `${index + 1}. ${words(item)}`).join('\n')
      : words(block),
  );
  return `${blocks.join('\n\n')}\n`;
}

function words(element: Element): string {
  const lines: string[] = [];
  let line = '';
  const nodes = document.createTreeWalker(element);
  while (nodes.nextNode()) {
    const node = nodes.currentNode;
    if (node instanceof HTMLBRElement) {
      lines.push(line);
      line = '';
    } else if (node instanceof Text) line += node.data;
  }
  return [...lines, line].map((each) => each.replace(/\s+/g, ' ').trim()).join('\n');
}

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => print());
}
