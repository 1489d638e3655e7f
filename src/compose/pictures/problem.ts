import type { DiagnosticCode } from '../../diagnostics/codes.js';

/** Something wrong with one picture, on its way to the shelf, which knows where in the data the picture is named. */
export class PictureProblem extends Error {
  constructor(
    readonly code: Extract<DiagnosticCode, `picture/${string}`>,
    message: string,
    readonly hint: string,
  ) {
    super(message);
  }
}
