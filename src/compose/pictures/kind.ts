/** Kinds of file that are told by their first bytes, as latin1. Those that can be used come first. */
const BEGINNINGS: readonly (readonly [kind: string, beginning: RegExp])[] = [
  ['jpeg', /^\xff\xd8\xff/],
  ['png', /^\x89PNG\r\n\x1a\n/],
  ['webp', /^RIFF....WEBP/s],
  ['gif', /^GIF8[79]a/],
  ['tiff', /^(?:II\*\0|MM\0\*|II\+\0|MM\0\+)/],
  ['bmp', /^BM....\0\0\0\0/s],
  ['pdf', /^%PDF-/],
  ['heif', /^....ftyp(?:hei|hev|mif1|msf1)/s],
  ['avif', /^....ftypavi/s],
  ['jpeg xl', /^(?:\xff\n|\0\0\0\x0cJXL )/],
  ['jpeg 2000', /^\0\0\0\x0cjP {2}/],
  ['psd', /^8BPS/],
  ['ico', /^\0\0\x01\0/],
];

/**
 * What kind of picture of dots a file is, by its content: only the kinds that can be used are handed to the decoder, which
 * knows many more.
 */
export function kindOf(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
  return BEGINNINGS.find(([, beginning]) => beginning.test(start))?.[0];
}

/** Whether a PNG is a film: an `acTL` stands before its picture. A reader that knows no films shows that picture alone. */
export function isMovingPng(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 8; at + 8 <= view.byteLength; at += 12 + view.getUint32(at)) {
    const type = view.getUint32(at + 4);
    if (type === ACTL) return true;
    if (type === IDAT) return false;
  }
  return false;
}

const ACTL = 0x6163544c;
const IDAT = 0x49444154;
