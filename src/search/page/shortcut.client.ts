const box = '[data-search-box] input, silta-search input[type="search"]';
const field = 'input, textarea, select, [contenteditable]';

/** The key that a reader can set to `off`: WCAG 2.1.4 asks that a one-letter shortcut can be. */
const setting = 'silta-shortcuts';

document.addEventListener('keydown', (event) => {
  // `/` is a shifted key on most keyboards of our languages, so Shift is no reason to pass.
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.defaultPrevented || event.isComposing || isOff()) return;
  if (event.target instanceof Element && event.target.closest(field)) return;
  const input = document.querySelector<HTMLInputElement>(box);
  if (!input) return;
  event.preventDefault();
  if (input.checkVisibility()) input.focus();
  else if (input.form) location.assign(input.form.action);
});

function isOff(): boolean {
  try {
    return localStorage.getItem(setting) === 'off';
  } catch {
    return false;
  }
}
