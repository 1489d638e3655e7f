/** A part of a line of text: words in one language, or what stands between them. */
export interface Segment {
  text: string;
  /** BCP 47. */
  readonly language: string;
  /** How many elements it stands in: quotation marks are paired within one level. */
  readonly level: number;
  /** Seen by its neighbours and never changed: code, pictures, values that are set already. */
  readonly fixed: boolean;
}

/** Stands for something that is no text: to its neighbours it is as good as a letter. */
export const OBJECT = '\uFFFC';

/** Characters of a joined text that are to be others; an empty range is an insertion. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The words of a line as one text, whatever elements they stand in. */
export function joined(segments: readonly Segment[]): string {
  return segments.map((segment) => segment.text).join('');
}

/**
 * Makes edits, which come in the order of the text, in the segments of a language (default: in all). What reaches over
 * the end of a segment is left as it is; an insertion belongs to the character after it, or else to the last one.
 */
export function applyEdits(segments: readonly Segment[], edits: readonly Edit[], language?: string): void {
  if (edits.length === 0) return;
  const last = segments.findLast((segment) => segment.text !== '');
  let offset = 0;
  let next = 0;
  for (const segment of segments) {
    const { text } = segment;
    const end = offset + text.length;
    const takes = !segment.fixed && (language === undefined || segment.language === language);
    let made = '';
    let kept = 0;
    for (let edit = edits[next]; edit !== undefined && (edit.start < end || segment === last); edit = edits[++next]) {
      if (!takes || edit.end > end) continue;
      made += text.slice(kept, edit.start - offset) + edit.text;
      kept = edit.end - offset;
    }
    segment.text = made + text.slice(kept);
    offset = end;
  }
}
