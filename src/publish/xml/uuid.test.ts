import { expect, test } from 'vitest';
import { uuidOf } from './uuid.ts';

test.each([
  ['http://python.org/', '4c565f0d-3f5a-5890-b41b-20cf47701c5e'],
  ['https://silta.example/ar/دليل/', uuidOf('https://silta.example/ar/دليل/')],
])('the UUID of an address follows from it by the standard: %s', (address, uuid) => {
  expect(uuidOf(address)).toBe(uuid);
  expect(uuidOf(address)).toMatch(
    /^[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
  );
  expect(uuidOf(`${address}x`)).not.toBe(uuid);
});
