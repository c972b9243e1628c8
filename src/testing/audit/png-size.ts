const signature = '89504e470d0a1a0a';

/** The width and height of a PNG picture as `512x512`, or undefined where it is none. */
export function pngSize(bytes: Uint8Array): string | undefined {
  const data = Buffer.from(bytes);
  if (data.length < 24 || data.subarray(0, 8).toString('hex') !== signature) return undefined;
  return `${data.readUInt32BE(16)}x${data.readUInt32BE(20)}`;
}
