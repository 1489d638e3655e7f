/** Bytes that are no PDF syntax. Thrown within `src/read/` only: `openPdf` and all that a file gives catch it. */
export class Malformed extends Error {
  override readonly name = 'Malformed';
}
