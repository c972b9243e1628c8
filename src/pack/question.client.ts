/** Where a browser keeps the question that its reader typed; it is sent nowhere. */
const questionKey = 'silta-question';

/** The question before the council: typed once, kept in this browser, shown on the sheets. */
export function questionField(root: HTMLElement): void {
  const field = root.querySelector<HTMLTextAreaElement>('[data-pack-question]');
  if (!field) return;
  field.value = readQuestion();
  field.addEventListener('input', () => {
    keepQuestion(field.value);
    showQuestion(root);
  });
}

/** Writes the question on every sheet that has a place for it. */
export function showQuestion(root: HTMLElement): void {
  const text = root.querySelector<HTMLTextAreaElement>('[data-pack-question]')?.value.trim() ?? '';
  for (const place of root.querySelectorAll('[data-question]')) place.textContent = text;
}

function readQuestion(): string {
  try {
    return localStorage.getItem(questionKey) ?? '';
  } catch {
    return '';
  }
}

function keepQuestion(text: string): void {
  try {
    if (text) localStorage.setItem(questionKey, text);
    else localStorage.removeItem(questionKey);
  } catch {
    // A browser that keeps nothing prints the question all the same.
  }
}
