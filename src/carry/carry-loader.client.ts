import carryScript from './carry-buttons.client.ts?worker&url';

// What serves the reader's list is fetched where something is on the list, to show it, and otherwise
// when a reader comes to a button. It imports nothing, as it stands on every page.
if (document.querySelector('[data-carry]')) {
  const load = () => import(/* @vite-ignore */ carryScript);
  const look = () => {
    try {
      if (localStorage.getItem('silta-list')?.includes('/')) void load();
    } catch {
      // A browser that stores nothing has no list yet.
    }
  };
  const serve = ({ type, target }: Event) => {
    const button = (target as Element).closest<HTMLElement>('[data-carry]:not([data-served])');
    if (button) void load().then(() => type === 'click' && button.click());
  };
  for (const type of ['pointerover', 'focusin', 'click']) document.addEventListener(type, serve);
  addEventListener('storage', look);
  addEventListener('pageshow', look);
}
