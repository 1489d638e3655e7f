/** The digits of an edition: European (`latn`) or Arabic-Indic ones (`arab`), as Unicode names its numbering systems. */
export type Numerals = 'latn' | 'arab';

const ARABIC_ZERO = 0x660;

/** A whole number in the digits of an edition, without groups. */
export function numeralsOf(value: number, numerals: Numerals = 'latn'): string {
  const written = String(value);
  if (numerals === 'latn') return written;
  return written.replace(/[0-9]/g, (digit) => String.fromCodePoint(ARABIC_ZERO + Number(digit)));
}
