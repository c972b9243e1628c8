/**
 * The first page: remembers the language that was chosen, in this browser only, and goes straight
 * on the next time. Coming back from within the site (`/#choose`) shows the choice again.
 */
const key = 'silta-language';
const links = document.querySelectorAll<HTMLAnchorElement>('[data-language]');

for (const link of links) {
  link.addEventListener('click', () => {
    try {
      localStorage.setItem(key, link.dataset['language'] ?? '');
    } catch {
      // Storage may be switched off; the choice then is simply not remembered.
    }
  });
}

const chosen = remembered();
const target = [...links].find((link) => link.dataset['language'] === chosen);
if (target && location.hash !== '#choose') location.replace(target.href);

function remembered(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
