/** `2022-09-01T00:00:00Z`: a date as XMP has it (ISO 16684-1, 8.2.1.2), in universal time. */
export const isoDate = (date: Date): string => `${date.toISOString().slice(0, 19)}Z`;

/** `D:20220901000000+00'00'` (ISO 32000-1, 7.9.4). Some readers refuse the short form that ends in Z. */
export const pdfDate = (date: Date): string => `D:${date.toISOString().slice(0, 19).replace(/[-:T]/g, '')}+00'00'`;
