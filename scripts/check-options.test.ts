import { expect, test } from 'vitest';
import { checkOptions, UsageError, type CheckOptions } from './check-options.ts';

const nothing: CheckOptions = { help: false, format: undefined, changed: undefined, paths: [] };

test.each<readonly [readonly string[], Partial<CheckOptions>]>([
  [[], {}],
  [['--help'], { help: true }],
  [['content/سكن', 'content/mājoklis'], { paths: ['content/سكن', 'content/mājoklis'] }],
  [['--format', 'json'], { format: 'json' }],
  [['--format=github'], { format: 'github' }],
  [['--changed'], { changed: '' }],
  [['--changed', 'grana/č'], { changed: 'grana/č' }],
  [['--changed=فرع'], { changed: 'فرع' }],
  [['--changed', '--format', 'json'], { changed: '', format: 'json' }],
  [['a', '--changed', 'main', 'b'], { changed: 'main', paths: ['a', 'b'] }],
  [['--', '--changed'], { paths: ['--changed'] }],
])('reads %j', (words, options) => {
  expect(checkOptions(words)).toEqual({ ...nothing, ...options });
});

test.each([['--نعم'], ['-x'], ['--help=jā'], ['--format=xml'], ['--format']])(
  'does not know %s',
  (word) => {
    expect(() => checkOptions([word])).toThrow(UsageError);
  },
);
