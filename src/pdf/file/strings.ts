const PRINTABLE = /^[ -~]*$/;

/** A text string (ISO 32000-1, 7.9.2.2): plain ASCII as it is, all else as UTF-16 with its mark. */
export function textString(text: string): string {
  if (PRINTABLE.test(text)) return `(${text.replace(/[\\()]/g, '\\$&')})`;
  return `<${textBytes(text).toString('hex').toUpperCase()}>`;
}

/** The bytes of a text string, by which name trees are ordered (7.9.6). */
export function textBytes(text: string): Buffer {
  if (PRINTABLE.test(text)) return Buffer.from(text, 'latin1');
  return Buffer.from(`\ufeff${text.replace(/\p{Surrogate}/gu, '\ufffd')}`, 'utf16le').swap16();
}

/** A number to a hundredth of a point, without needless zeros. */
export const number = (value: number): string => String(Math.round(value * 100) / 100 || 0);

export const reference = (id: number): string => `${id} 0 R`;

/** Stands for an object among values that pdfkit writes: it prints what is no plain object as it is. */
export class ObjectReference {
  readonly [Symbol.toStringTag] = 'ObjectReference';

  constructor(readonly id: number) {}

  toString(): string {
    return reference(this.id);
  }
}
