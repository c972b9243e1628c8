import type { APIRoute } from 'astro';
import { currentLibrary } from '../../../library/current.ts';
import { today } from '../../../library/today.ts';
import { versionFileSchema } from '../../../schemas/version-file.ts';
import { printedKeys, recordedVersions } from '../../../versions/current-recorded.ts';
import { versionFile } from '../../../versions/version-file.ts';

/** What became of every version of an entry: the page that knows printouts again reads this. */
export function getStaticPaths() {
  return printedKeys(currentLibrary()).map((key) => {
    const [section, id] = key.split('/');
    return { params: { section, id }, props: { key } };
  });
}

export const GET: APIRoute = ({ props }) => {
  const key = String(props['key']);
  const file = versionFile(currentLibrary(), key, recordedVersions(key), today());
  return new Response(`${JSON.stringify(versionFileSchema.parse(file))}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
