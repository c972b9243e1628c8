import { afterEach, describe, expect, test, vi } from 'vitest';

const site = { href: 'https://example.org/repo/ar/', origin: 'https://example.org' };

/** The module anew, in a browser that knows trusted types or in one that does not. */
async function ownScriptWhere(trustedTypes: object | undefined) {
  vi.resetModules();
  vi.stubGlobal('location', site);
  vi.stubGlobal('trustedTypes', trustedTypes);
  return (await import('./own-script.client.ts')).ownScript;
}

afterEach(() => vi.unstubAllGlobals());

const createPolicy = vi.fn((_name: string, rules: object) => rules);

describe.each([
  ['that knows trusted types', { createPolicy }],
  ['that does not', undefined],
])('in a browser %s, the address of a script', (_name, types) => {
  test.each(['/repo/sw.js', 'sw.js', 'https://example.org/repo/sw.js'])(
    'of the site may be used: %s',
    async (address) => {
      const ownScript = await ownScriptWhere(types);
      expect(ownScript(address)).toBe(address);
      expect(ownScript(address)).toBe(address);
    },
  );

  test.each(['https://elsewhere.org/sw.js', '//elsewhere.org/sw.js', 'data:text/javascript,1'])(
    'that is elsewhere may not: %s',
    async (address) => {
      const ownScript = await ownScriptWhere(types);
      expect(() => ownScript(address)).toThrow(TypeError);
    },
  );
});

test('the policy has the name that the header allows, and is made once', async () => {
  createPolicy.mockClear();
  const ownScript = await ownScriptWhere({ createPolicy });
  ownScript('/repo/sw.js');
  ownScript('/repo/sw.js');
  expect(createPolicy.mock.calls.map(([name]) => name)).toEqual(['silta']);
});
