/**
 * What a parser of values throws when a value is wrong, for the nearest caller that knows the place. It never leaves
 * this folder: `parseSheet` and `computeStyles` make diagnostics of it.
 */
export class Mistake extends Error {
  /** What to do about it, in one sentence. */
  readonly hint: string | undefined;

  constructor(message: string, hint?: string) {
    super(message);
    this.hint = hint;
  }
}
