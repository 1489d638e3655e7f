/** The command was called in a way that cannot be carried out: nothing is wrong with any profile. */
export class WrongUse extends Error {
  override readonly name = 'WrongUse';

  /**
   * @param message What is wrong, in one sentence.
   * @param hint What to do instead.
   */
  constructor(
    message: string,
    readonly hint?: string,
  ) {
    super(message);
  }
}
