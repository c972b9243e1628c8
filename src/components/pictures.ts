import type { ImageMetadata } from 'astro';
import { posix } from 'node:path';

/** Every picture of the content folder, each loaded when a page shows it. */
const pictures = import.meta.glob<ImageMetadata>('@content/**/*.{png,jpg,jpeg,webp,avif}', {
  import: 'default',
});

/** A picture by the text that shows it and the address that the text gives it. @throws Error where it is none. */
export async function pictureAt(file: string, address: string): Promise<ImageMetadata> {
  const path = posix.join(posix.dirname(file), address);
  const key = Object.keys(pictures).find((name) => name.endsWith(`/${path}`));
  const load = key === undefined ? undefined : pictures[key];
  if (!load) throw new Error(`${file} shows ${address}, which is no picture beside it`);
  return load();
}
