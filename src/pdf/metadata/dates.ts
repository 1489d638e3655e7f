/** `2022-09-01T00:00:00Z`: a date as XMP has it (ISO 16684-1, 8.2.1.2), in universal time. */
export const isoDate = (date: Date): string => `${seconds(date)}Z`;

/** `D:20220901000000+00'00'` (ISO 32000-1, 7.9.4). Some readers refuse the short form that ends in Z. */
export const pdfDate = (date: Date): string => `D:${seconds(date).replace(/[-:T]/g, '')}+00'00'`;

/** @throws {RangeError} where the date is none, or its year has no four digits: neither format can say it. */
function seconds(date: Date): string {
  const text = date.toISOString();
  if (!/^\d{4}-/.test(text)) throw new RangeError(`A file cannot be dated ${text}: its year must have four digits.`);
  return text.slice(0, 19);
}
