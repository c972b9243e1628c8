const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  txt: 'text/plain; charset=utf-8',
  webmanifest: 'application/manifest+json',
  avif: 'image/avif',
  gif: 'image/gif',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  png: 'image/png',
  svg: 'image/svg+xml',
  webp: 'image/webp',
};

/** The type of a file by its address, for what comes out of a pack and has no head of its own. */
export function contentType(address: string): string {
  if (address === '' || address.endsWith('/')) return types['html'] as string;
  return types[address.slice(address.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
}
