import { setQuotes } from './quotes.js';
import { type Replacement, replacementsOf } from './replacements.js';
import type { TypographyRules } from './rules.js';
import { applyEdits, type Edit, joined, type Segment } from './segments.js';

/** What a text must have for the typographer to change anything. */
const CHANGEABLE = /["'\-.«»;:!?\s]/u;

const compiled = new WeakMap<TypographyRules, readonly Replacement[]>();

/** The replacements of a language. Making them is slow, so they are kept. */
function replacements(rules: TypographyRules): readonly Replacement[] {
  const known = compiled.get(rules) ?? replacementsOf(rules);
  compiled.set(rules, known);
  return known;
}

function editsOf(text: string, { pattern, text: replacement, needs }: Replacement): Edit[] {
  const edits: Edit[] = [];
  if (!needs.test(text)) return edits;
  for (const { 0: found, index: start } of text.matchAll(pattern)) {
    if (found !== replacement) edits.push({ start, end: start + found.length, text: replacement });
  }
  return edits;
}

/**
 * Sets a line of text in place: quotation marks, dashes, dots and spaces as the language of each segment has them, and
 * nothing else. What stands around a place counts, whatever segment it is in.
 */
export function setSegments(segments: readonly Segment[], rulesFor: (language: string) => TypographyRules): void {
  if (!CHANGEABLE.test(joined(segments))) return;
  setQuotes(segments, rulesFor);
  for (const language of new Set(segments.filter(({ fixed }) => !fixed).map((segment) => segment.language))) {
    let text = joined(segments);
    for (const replacement of replacements(rulesFor(language))) {
      const edits = editsOf(text, replacement);
      if (edits.length === 0) continue;
      applyEdits(segments, edits, language);
      text = joined(segments);
    }
  }
}
