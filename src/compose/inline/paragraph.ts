import type { TextNode } from '../../pdf/document.js';
import type { ComputedStyle } from '../../style/computed.js';
import type { Context, Room } from '../context.js';
import type { Part } from '../tree.js';
import { inlineRuns } from './runs.js';

/** A paragraph's own words, without the box around it; null where nothing shows. */
export function paragraphOf(
  parts: readonly Part[],
  style: ComputedStyle,
  context: Context,
  room: Room,
  preserve = false,
): TextNode | null {
  const { runs, leftId, strings } = inlineRuns(parts, style, context, room, preserve);
  if (runs.length === 0) return null;
  const look = context.looks.of(style);
  return {
    text: runs,
    ...(style.textAlign === 'start' ? {} : { align: style.textAlign }),
    ...(style.orphans === 2 ? {} : { orphans: style.orphans }),
    ...(style.widows === 2 ? {} : { widows: style.widows }),
    strut: { fonts: look.fonts, size: look.size, lineHeight: look.lineHeight },
    ...(leftId === undefined ? {} : { id: leftId }),
    ...(Object.keys(strings).length > 0 ? { strings } : {}),
  };
}
