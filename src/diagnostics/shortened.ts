/** Characters of what is quoted that are shown, and of a whole message. */
const QUOTED = 120;
const WHOLE = 1000;

const LONG_QUOTE = new RegExp(`([\`“])([^\`“”]{${QUOTED}})[^\`“”]+([\`”])`, 'g');

/**
 * A message in which what is quoted is cut off where it is so long that nobody would find the rest of the sentence: a name may
 * have a hundred thousand letters.
 */
export function shortened(message: string): string {
  const short = message.replace(LONG_QUOTE, '$1$2…$3');
  return short.length > WHOLE ? `${short.slice(0, WHOLE)}…` : short;
}
