import { expect } from 'vitest';
import { violationsEverywhere } from './axe.ts';
import { test } from './browsing.ts';
import { templatePaths } from './templates.ts';

test.for(templatePaths)(
  'axe finds nothing on %s in Arabic, light and dark, narrow and wide',
  async ([, path], { open }) => {
    const page = await open(`ar/${path}`, { reducedMotion: 'reduce' });
    expect(await violationsEverywhere(page)).toEqual([]);
  },
);
