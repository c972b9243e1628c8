import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * The content folder: `SILTA_CONTENT`, or `content` in the working directory.
 * @throws Error when it does not exist.
 */
export function contentFolder(): string {
  const folder = resolve(process.env['SILTA_CONTENT'] ?? 'content');
  if (!existsSync(folder)) throw new Error(`there is no content folder at ${folder}`);
  return folder;
}
