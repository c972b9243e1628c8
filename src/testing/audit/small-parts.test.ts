import { expect, test } from 'vitest';
import { atOnce } from './at-once.ts';
import { pngSize } from './png-size.ts';
import { blocksIn } from './statements.ts';
import { childrenOf, readXml, textIn } from './xml-elements.ts';

test('many things are done two at a time, and told in their order', async () => {
  let [running, most] = [0, 0];
  const done = await atOnce(2, [30, 1, 10, 5], async (wait) => {
    most = Math.max(most, (running += 1));
    await new Promise((resolve) => setTimeout(resolve, wait));
    running -= 1;
    return wait * 2;
  });
  expect(done).toEqual([60, 2, 20, 10]);
  expect(most).toBe(2);
});

test('a PNG picture tells its size, and nothing else has one', () => {
  const start = Buffer.from('89504e470d0a1a0a0000000d4948445200000200000000c0', 'hex');
  expect(pngSize(start)).toBe('512x192');
  expect(pngSize(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBeUndefined();
});

test('blocks of JSON-LD are found among other scripts', () => {
  const html =
    '<script type="application/ld+json">{"name":"سيلتا"}</script><script type="application/json">{}</script>';
  expect(blocksIn(html)).toEqual(['{"name":"سيلتا"}']);
});

test('XML is read with its entities, attributes and texts', () => {
  const root = readXml('<a x="1"><b>ا &amp; b</b><b/></a>');
  expect(root?.attributes).toEqual({ x: '1' });
  expect(childrenOf(root, 'b')).toHaveLength(2);
  expect(textIn(root, 'b')).toBe('ا & b');
  expect(readXml('')).toBeUndefined();
});
