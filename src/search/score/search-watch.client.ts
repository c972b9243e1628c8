/** Notes, within the search page, when it was asked and when its results stood. */
export interface SearchWatch {
  /** Waits until nothing is busy and nothing has changed for `quiet` milliseconds. */
  untilDone(limits: { readonly quiet: number; readonly patience: number }): Promise<{
    readonly ms: number;
    readonly sinceFocus: number;
    readonly late: boolean;
  }>;
}

declare global {
  var searchWatch: SearchWatch | undefined;
}

/** Starts the watch. The test of speed sends this function to the page: it stands by itself. */
export function startWatch(): void {
  let [focused, asked, changed, settled] = [0, 0, 0, 0];
  document.addEventListener('focusin', () => (focused ||= performance.now()), true);
  const ask = () => ([asked, changed, settled] = [performance.now(), 0, 0]);
  document.addEventListener('submit', ask, true);
  const observer = new MutationObserver((mutations) => {
    changed = performance.now();
    if (mutations.some(({ attributeName }) => attributeName === 'aria-busy')) settled = changed;
  });
  observer.observe(document.querySelector('silta-search') ?? document.body, {
    subtree: true,
    childList: true,
    attributeFilter: ['aria-busy', 'hidden'],
  });
  globalThis.searchWatch = {
    untilDone: ({ quiet, patience }) =>
      new Promise((done) => {
        const begun = performance.now();
        const look = () => {
          const now = performance.now();
          const late = now - begun > patience;
          const isBusy = document.querySelector('[aria-busy="true"]') !== null;
          // A search that never said that it was busy may not even have begun.
          const pause = settled > 0 ? quiet : 8 * quiet;
          if (late || (!isBusy && now - Math.max(asked, changed) >= pause)) {
            const end = settled || changed || now;
            done({ ms: end - (asked || begun), sinceFocus: end - focused, late });
          } else setTimeout(look, 5);
        };
        look();
      }),
  };
}
