/** What the head of an ICC profile says (ISO 15076-1, 7.2). */
export interface IccProfile {
  readonly major: number;
  /** Class: `mntr`, `prtr`, `scnr`, `spac`, … */
  readonly kind: string;
  /** Data colour space: `RGB`, `CMYK`, `GRAY`, `Lab`, … */
  readonly space: string;
  readonly components: number | undefined;
}

const HEAD = 128;
const COMPONENTS: Readonly<Record<string, number>> = { GRAY: 1, RGB: 3, Lab: 3, CMYK: 4 };

/** Reads the head of a profile; nothing where bytes are none, or fewer than it says. */
export function readProfile(bytes: Uint8Array | null): IccProfile | undefined {
  if (!bytes || bytes.length < HEAD) return undefined;
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (data.toString('latin1', 36, 40) !== 'acsp' || data.readUInt32BE(0) > bytes.length) return undefined;
  const space = data.toString('latin1', 16, 20).trim();
  return { major: data.readUInt8(8), kind: data.toString('latin1', 12, 16), space, components: COMPONENTS[space] };
}
