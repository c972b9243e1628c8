import { describe, expect, test } from 'vitest';
import { hierarchyOf } from './hierarchy.ts';

describe('the neighbours of concepts', () => {
  test('are told from both sides', () => {
    const tree = hierarchyOf([
      { id: 'protection' },
      { id: 'asylum', broader: ['protection'], related: ['interpreting'] },
      { id: 'interpreting' },
    ]);
    expect(tree.get('protection')).toEqual({ broader: [], narrower: ['asylum'], related: [] });
    expect(tree.get('interpreting')?.related).toEqual(['asylum']);
  });

  test('are not beside what is above them, however far (S27)', () => {
    const tree = hierarchyOf([
      { id: 'a', narrower: ['b'], related: ['c', 'd'] },
      { id: 'b', narrower: ['c'] },
      { id: 'c' },
      { id: 'd' },
    ]);
    expect(tree.get('a')?.related).toEqual(['d']);
    expect(tree.get('c')).toEqual({ broader: ['b'], narrower: [], related: [] });
  });

  test('are never the concept itself, nor what does not exist, and a circle does no harm', () => {
    const tree = hierarchyOf([
      { id: 'a', broader: ['b', 'a', 'x'], related: ['a'] },
      { id: 'b', broader: ['a'] },
    ]);
    expect(tree.get('a')).toEqual({ broader: ['b'], narrower: ['b'], related: [] });
  });
});
