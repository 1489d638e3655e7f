/** WinAnsiEncoding between 128 and 159 (ISO 32000-1, annex D.2); above and below it is Latin-1. */
const WIN_ANSI = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** What codes of a simple font mean by its standard encoding; nothing is known of symbols. */
export function latinText(encoding: string | undefined): ((code: number) => string | undefined) | undefined {
  if (encoding === 'WinAnsiEncoding') {
    return (code) => {
      if (code < 32) return undefined;
      return code >= 128 && code < 160 ? WIN_ANSI[code - 128]?.trim() || undefined : String.fromCharCode(code);
    };
  }
  if (encoding === 'MacRomanEncoding' || encoding === 'StandardEncoding') {
    // Beyond ASCII they differ: what nobody needs is not guessed.
    return (code) => (code >= 32 && code < 127 ? String.fromCharCode(code) : undefined);
  }
  return undefined;
}
