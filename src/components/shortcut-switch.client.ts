/**
 * Lets a reader switch off the key `/` that opens the search (WCAG 2.1.4): speech input may press
 * it by accident. The choice stays in this browser.
 */
const key = 'silta-shortcuts';
const line = document.querySelector<HTMLElement>('[data-shortcut-switch]');
const box = line?.querySelector('input');

if (line && box) {
  try {
    box.checked = localStorage.getItem(key) !== 'off';
    box.addEventListener('change', () => {
      localStorage.setItem(key, box.checked ? 'on' : 'off');
    });
    line.hidden = false;
  } catch {
    // Without storage there is nothing to switch.
  }
}
