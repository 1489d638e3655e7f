/** Names that Windows keeps for devices, whatever their ending. */
const RESERVED = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/iu;

/**
 * Why a name from a file that anyone may have written must not be written to a disk, as the end of a sentence; nothing
 * for a plain relative path of names that every system can hold.
 */
export function nameProblem(name: string): string | undefined {
  if (name === '') return 'it is empty.';
  if (name.includes('\\')) return 'it has a backslash.';
  if (/\p{Cc}|\p{Cs}|[\u200e\u200f\u202a-\u202e\u2066-\u2069]/u.test(name))
    return 'it has a character that cannot be seen.';
  if (name.includes(':')) return 'it has a colon.';
  if (name.startsWith('/')) return 'it is an absolute path.';
  for (const part of name.split('/')) {
    if (part === '') return 'a part of it is empty.';
    if (part === '.' || part === '..') return 'it leads to another folder.';
    if (part.startsWith('.')) return `\`${part}\` is hidden.`;
    if (/[. ]$/.test(part)) return `\`${part}\` ends with a dot or a blank.`;
    if (RESERVED.test(part)) return `Windows keeps the name \`${part}\` for a device.`;
  }
  return undefined;
}
