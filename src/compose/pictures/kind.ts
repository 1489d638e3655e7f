/** Kinds of file that are told by their first bytes, in hexadecimal digits. */
const BEGINNINGS: readonly (readonly [kind: string, beginning: RegExp])[] = [
  ['jpeg', /^ffd8ff/],
  ['png', /^89504e470d0a1a0a/],
  ['webp', /^52494646.{8}57454250/],
  ['gif', /^47494638(?:37|39)61/],
  ['tiff', /^(?:49492a00|4d4d002a|49492b00|4d4d002b)/],
  ['bmp', /^424d.{8}00000000/],
  ['pdf', /^255044462d/],
  ['heif', /^.{8}66747970(?:686569|686576|6d696631|6d736631)/],
  ['avif', /^.{8}66747970617669/],
  ['jpeg xl', /^(?:ff0a|0000000c4a584c20)/],
  ['jpeg 2000', /^0000000c6a502020/],
  ['psd', /^38425053/],
  ['ico', /^00000100/],
];

/**
 * What kind of picture of dots a file is, by its content: only the kinds that can be used are handed to the decoder, which
 * knows many more.
 */
export function kindOf(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 16)).toString('hex');
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
