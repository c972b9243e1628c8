import { describe, expect, test } from 'vitest';
import { findInstalled } from './chromium.ts';

describe('the browser for the tests', () => {
  test('is the one that SILTA_CHROMIUM names', () => {
    expect(findInstalled({ SILTA_CHROMIUM: process.execPath })).toBe(process.execPath);
  });

  test('is told to be missing when the named one is', () => {
    expect(() => findInstalled({ SILTA_CHROMIUM: '/no/such/browser' })).toThrow(
      /"\/no\/such\/browser"/,
    );
  });

  test('is the one that npm brought, when asked for it', () => {
    expect(findInstalled({ SILTA_CHROMIUM: 'bundled', PATH: process.env['PATH'] })).toBeUndefined();
  });
});
