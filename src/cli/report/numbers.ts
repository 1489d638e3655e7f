/** `1 page`, `2 pages`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** Bytes as people compare files: `214 kB`, a kilobyte being 1,000 bytes; never `0 kB` for a file that holds something. */
export function kilobytes(bytes: number): string {
  return `${Math.ceil(bytes / 1000)} kB`;
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** Milliseconds as `1.24 s`, `3 min 12 s`, `2 h 5 min`. */
export function duration(milliseconds: number): string {
  if (milliseconds < MINUTE) return `${(Math.floor(milliseconds / 10) / 100).toFixed(2)} s`;
  if (milliseconds < HOUR) return inTwo(milliseconds, MINUTE, 'min', SECOND, 's');
  return inTwo(milliseconds, HOUR, 'h', MINUTE, 'min');
}

/** Milliseconds that are still to come, as roughly as they are known: `15 s`, `4 min`, `1 h 20 min`. */
export function roughly(milliseconds: number): string {
  if (milliseconds <= 55 * SECOND) return `${Math.max(5, Math.ceil(milliseconds / SECOND / 5) * 5)} s`;
  const minutes = Math.ceil(milliseconds / MINUTE);
  if (minutes < 60) return `${minutes} min`;
  // From an hour on, steps of ten minutes.
  return inTwo(Math.ceil(minutes / 10) * 10 * MINUTE, HOUR, 'h', MINUTE, 'min');
}

/** A pace as `5.1 per second`, or `12 per minute` where it is slower than one a second. */
export function pace(perSecond: number): string {
  if (perSecond >= 1) return `${short(perSecond)} per second`;
  return `${short(perSecond * 60)} per minute`;
}

const short = (number: number): string => (number < 9.95 ? number.toFixed(1) : String(Math.round(number)));

function inTwo(milliseconds: number, large: number, largeName: string, small: number, smallName: string): string {
  const rest = Math.floor((milliseconds % large) / small);
  return `${Math.floor(milliseconds / large)} ${largeName}${rest === 0 ? '' : ` ${rest} ${smallName}`}`;
}
