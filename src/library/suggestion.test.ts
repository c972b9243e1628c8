import { expect, test } from 'vitest';
import { meant, suggestion } from './suggestion.ts';

test.each([
  ['hosing', ['housing', 'health'], 'housing'],
  ['resident', ['refugee', 'resident', 'all'], 'resident'],
  ['registraton', ['registration', 'regulation'], 'registration'],
  ['riga', ['rīga', 'jūrmala'], 'rīga'],
  ['smestaj', ['smeštaj', 'zdravlje'], 'smeštaj'],
  ['اللاجئن', ['اللاجئين', 'السكن'], 'اللاجئين'],
  ['tourists', ['municipalities', 'practitioners'], undefined],
  ['سكن', ['عمل', 'صحة'], undefined],
  ['ru', ['en', 'lv', 'ar', 'sr'], undefined],
  ['lw', ['en', 'lv', 'ar', 'sr'], 'lv'],
  ['anything', [], undefined],
  ['', ['id'], undefined],
])('who wrote %s probably meant one of %j: %s', (word, candidates, expected) => {
  expect(suggestion(word, candidates)).toBe(expected);
  expect(meant(word, candidates)).toBe(expected && `did you mean "${expected}"?`);
});
