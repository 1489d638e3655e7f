/** Words written one after the other, parted by `|`. */
export function list(text: string): string[] {
  return text.split('|').map((word) => word.replace(/\s+/g, ' ').trim());
}
