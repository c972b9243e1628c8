import { describe, expect, test } from 'vitest';
import { contentHash } from './content-hash.ts';
import { fileHash } from './file-hash.ts';

describe('the hash of a file', () => {
  test.each(['', 'Siin ja seal', 'Ģimene', 'ćirilica', 'المكتبة كلها'])(
    'of “%s” is the same in the build and in the browser',
    async (text) => {
      const bytes = new TextEncoder().encode(text);
      const hash = await contentHash(bytes);
      expect(hash).toMatch(/^[\w-]{8}$/);
      expect(fileHash(bytes)).toBe(hash);
    },
  );

  test('differs where one letter differs', () => {
    const encode = (text: string) => new TextEncoder().encode(text);
    expect(fileHash(encode('مرحبا'))).not.toBe(fileHash(encode('مرحبًا')));
  });
});
