/**
 * A code as it is meant by who copies it from paper, where o and zero, and l, i and one look alike:
 * codes that are the same by this are the same.
 */
export function readAs(code: string): string {
  return code
    .toLowerCase()
    .replace(/[^0-9a-z]/g, '')
    .replaceAll('o', '0')
    .replace(/[il]/g, '1');
}
