import { type Html, html } from '../html.js';
import type { Formats } from '../typography/language.js';
import { OBJECT, type Segment } from '../typography/segments.js';
import { setSegments } from '../typography/typeset.js';
import type { Typography } from '../typography/typography.js';
import type { Labels } from './labels.js';
import { fillMessage, type Message, type MessageValue } from './message.js';

export type LabelValues = Readonly<Record<string, MessageValue | undefined>>;

/** The labels of one edition, ready to be filled. */
export interface LabelBook {
  has(key: string): boolean;
  /** The words of a label, typeset; values are put in as text. A key that is not there gives the key itself. */
  text(key: string, values?: Readonly<Record<string, string | number>>): string;
  /** The same as HTML: values that are HTML go in as they are. */
  html(key: string, values?: LabelValues): Html;
}

/** Sets the words of a label; what was put in as HTML is set already, and is seen by the words around it. */
function setPieces(pieces: readonly (string | Html)[], language: string, typography: Typography): (string | Html)[] {
  const [only] = pieces;
  if (pieces.length === 1 && typeof only === 'string') return [typography.typesetter(language)(only)];
  const segments = pieces.map((piece): Segment => {
    const fixed = typeof piece !== 'string';
    const text = typeof piece === 'string' ? piece : piece.markup === '' ? '' : OBJECT;
    return { text, language, level: 0, fixed };
  });
  setSegments(segments, typography.rulesFor);
  return pieces.map((piece, index) => (typeof piece === 'string' ? (segments[index]?.text ?? piece) : piece));
}

/** Puts the layout's labels of a language and the profile's own words for some of them into one book. */
export function labelBook(
  labels: Labels,
  overrides: ReadonlyMap<string, Message>,
  formats: Formats,
  typography: Typography,
): LabelBook {
  const { language } = labels;
  const typeset = (pieces: readonly (string | Html)[]) => setPieces(pieces, language, typography);
  const style = { language, number: formats.number, typeset };
  const fill = (key: string, values: LabelValues) => {
    const message = overrides.get(key) ?? labels.entries.get(key)?.message;
    return message ? fillMessage(message, values, style) : [key];
  };
  return {
    has: (key) => overrides.has(key) || labels.entries.has(key),
    text: (key, values = {}) => fill(key, values).join(''),
    html: (key, values = {}) => html`${fill(key, values)}`,
  };
}
