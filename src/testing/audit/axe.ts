import { violationsEverywhere } from '../browser/axe.ts';
import type { Examination } from './examination.ts';
import { visitPages } from './visit-pages.ts';

/** axe on every template and every state, as people with other eyes and windows see them. */
export const axe: Examination = {
  name: 'axe',
  about: 'axe on every template in English and Arabic, light and dark, 320 and 1280 px wide',
  examine: async (site) => {
    const { pages, faults } = await visitPages(
      site,
      async (page, path) =>
        (await violationsEverywhere(page)).map((what) => ({ path, rule: 'axe', what })),
      { reducedMotion: 'reduce' },
    );
    return { looked: `${pages} pages, ${pages * 4} views`, faults };
  },
};
