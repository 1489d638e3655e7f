import type { TypographyRules } from './rules.js';
import { applyEdits, type Edit, joined, OBJECT, type Segment } from './segments.js';
import { WIDE } from './wide.js';

/** A straight quotation mark at its place in the joined text. */
interface Mark {
  readonly kind: string;
  readonly at: number;
  readonly segment: Segment;
  /** The lowest level of elements since the mark before. */
  readonly floor: number;
  readonly opens: boolean;
  readonly closes: boolean;
}

/** Marks that have found each other, each with its partner. */
type Partners = ReadonlyMap<Mark, Mark>;

const SPACE = /\s/u;
const SIGN = new RegExp(`(?!${OBJECT})[\\p{P}\\p{S}]|${WIDE}`, 'u');

/** The ends of a line are as good as a space; a space that belongs to a quotation mark is as good as the mark. */
function neighbours(text: string, at: number): [before: string, after: string] {
  const before = text.slice(Math.max(0, at - 2), at);
  const after = text.slice(at + 1, at + 3);
  return [
    /[«„“‘][\u00A0\u202F]$/u.test(before) ? '«' : ([...before].at(-1) ?? ' '),
    /^[\u00A0\u202F][»“”’]/u.test(after) ? '»' : ([...after][0] ?? ' '),
  ];
}

/**
 * Whether a mark may open or close a quotation, by what stands before and after it, as CommonMark decides it for
 * emphasis. Characters of full width, which have no spaces between them, count as punctuation.
 */
function sidesOf(text: string, at: number): Pick<Mark, 'opens' | 'closes'> {
  const [before, after] = neighbours(text, at);
  const [spaceBefore, spaceAfter] = [SPACE.test(before), SPACE.test(after)];
  const [signBefore, signAfter] = [SIGN.test(before), SIGN.test(after)];
  const opens = !spaceAfter && (!signAfter || spaceBefore || signBefore);
  const closes = !spaceBefore && (!signBefore || spaceAfter || signAfter);
  // In the middle of a word it is neither: an apostrophe, or a mistake.
  return opens && closes ? { opens: signBefore, closes: signAfter } : { opens, closes };
}

function marksOf(segments: readonly Segment[], text: string): Mark[] {
  const marks: Mark[] = [];
  let offset = 0;
  let floor = 0;
  for (const segment of segments) {
    floor = Math.min(floor, segment.level);
    for (const { 0: kind, index } of segment.fixed ? [] : segment.text.matchAll(/["']/gu)) {
      const at = offset + index;
      marks.push({ kind, at, segment, floor, ...sidesOf(text, at) });
      floor = segment.level;
    }
    offset += segment.text.length;
  }
  return marks;
}

/** Pairs the marks of a kind within one element. Pairs nest, and do not cross those that `others` has. */
function pair(marks: readonly Mark[], kind: string, others: Partners): Partners {
  const partners = new Map<Mark, Mark>();
  let waiting: Mark[] = [];
  for (const mark of marks) {
    while ((waiting.at(-1)?.segment.level ?? 0) > mark.floor) waiting.pop();
    const other = others.get(mark);
    if (other !== undefined) {
      if (mark.at < other.at) waiting.push(mark);
      else waiting = waiting.slice(0, waiting.lastIndexOf(other));
      continue;
    }
    if (mark.kind !== kind) continue;
    const open = waiting.at(-1);
    const near = open?.kind === kind && open.segment.level === mark.segment.level && open.at < mark.at - 1;
    if (mark.closes && open !== undefined && near) {
      waiting.pop();
      partners.set(open, mark).set(mark, open);
    } else if (mark.opens) waiting.push(mark);
  }
  return partners;
}

/** How many outer quotations each place of a text stands in: of those that are found and of those that were typed. */
function depthsOf(
  segments: readonly Segment[],
  text: string,
  doubles: Partners,
  rulesFor: (language: string) => TypographyRules,
): Int32Array {
  const steps = new Int32Array(text.length + 1);
  const within = (from: number, to: number) => {
    steps[from + 1] = (steps[from + 1] ?? 0) + 1;
    steps[to] = (steps[to] ?? 0) - 1;
  };
  for (const [mark, other] of doubles) if (mark.at < other.at) within(mark.at, other.at);
  const typed: number[] = [];
  let offset = 0;
  for (const segment of segments) {
    const [open, close] = rulesFor(segment.language).quotes.outer.map((mark) => mark.trim());
    for (const [index, character] of segment.text.split('').entries()) {
      if (character === open) typed.push(offset + index);
      else if (character === close) {
        const from = typed.pop();
        if (from !== undefined) within(from, offset + index);
      }
    }
    offset += segment.text.length;
  }
  for (let at = 1; at < steps.length; at++) steps[at] = (steps[at] ?? 0) + (steps[at - 1] ?? 0);
  return steps;
}

/**
 * Sets the straight quotation marks of a line in the marks of each segment's language: double ones outer or, within
 * others, inner ones; single ones inner ones. What is left of single ones are apostrophes; double ones without a partner
 * stay.
 */
export function setQuotes(segments: readonly Segment[], rulesFor: (language: string) => TypographyRules): void {
  const text = joined(segments);
  if (!/["']/u.test(text)) return;
  const marks = marksOf(segments, text);
  const doubles = pair(marks, '"', new Map());
  const singles = pair(marks, "'", doubles);
  const depths = depthsOf(segments, text, doubles, rulesFor);
  const editOf = (mark: Mark): Edit[] => {
    const other = doubles.get(mark) ?? singles.get(mark);
    const place = { start: mark.at, end: mark.at + 1 };
    if (other === undefined) return mark.kind === "'" ? [{ ...place, text: '’' }] : [];
    const { outer, inner } = rulesFor(mark.segment.language).quotes;
    const inside = mark.kind === "'" || (depths[mark.at] ?? 0) % 2 === 1;
    const [open, close] = inside ? inner : outer;
    return [{ ...place, text: mark.at < other.at ? open : close }];
  };
  applyEdits(segments, marks.flatMap(editOf));
}
