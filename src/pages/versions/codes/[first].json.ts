import type { APIRoute } from 'astro';
import { currentLibrary } from '../../../library/current.ts';
import { codesOf } from '../../../versions/codes.ts';
import { printedKeys, recordedVersions } from '../../../versions/current-recorded.ts';
import { codeDigits } from '../../../versions/digest.ts';
import { readAs } from '../../../versions/read-as.ts';

/** The entries of all codes that begin alike, for who has nothing but the code. */
export function getStaticPaths() {
  const library = currentLibrary();
  const codes = [...codesOf(library, printedKeys(library), recordedVersions)];
  return [...new Set([...codeDigits].map(readAs))].map((first) => ({
    params: { first },
    props: { codes: codes.filter(([code]) => readAs(code).startsWith(first)) },
  }));
}

export const GET: APIRoute = ({ props }) => {
  const codes = Object.fromEntries(props['codes'] as [string, string][]);
  return new Response(`${JSON.stringify(codes)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
