import type { Node, NodeBase, TextNode } from '../../pdf/document.js';
import type { ComputedStyle } from '../../style/computed.js';
import { optional } from '../box/box.js';
import type { Context, Room } from '../context.js';
import { isGroup } from '../meaning/roles.js';
import type { Part } from '../tree.js';
import { inlineRuns } from './runs.js';

/** What is special about a paragraph. */
export interface ParagraphOptions {
  /** The box that it fills; what text and box both name, the box names. */
  readonly base?: NodeBase;
  /** Keeps spaces and line ends (HTML's `pre`). */
  readonly preserve?: boolean;
}

/** A paragraph of text; null where nothing shows. */
export function paragraphOf(
  parts: readonly Part[],
  style: ComputedStyle,
  context: Context,
  room: Room,
  { base = {}, preserve = false }: ParagraphOptions = {},
): Node | null {
  const { runs, ids, strings } = inlineRuns(parts, style, context, room, preserve);
  if (runs.length === 0) return null;
  const look = context.looks.of(style);
  const text: TextNode = {
    text: runs,
    ...(style.textAlign === 'start' ? {} : { align: style.textAlign }),
    ...hyphenLimits(style),
    ...(style.orphans === 2 ? {} : { orphans: style.orphans }),
    ...(style.widows === 2 ? {} : { widows: style.widows }),
    strut: { fonts: look.fonts, size: look.size, lineHeight: look.lineHeight },
    ...(Object.keys(strings).length > 0 ? { strings } : {}),
  };
  return anchored(filling(base, text), ids);
}

/** What differs from what the engine does unasked. */
function hyphenLimits({ hyphenateLimitLines: lines, hyphenateLimitZone: zone }: ComputedStyle): Partial<TextNode> {
  return {
    ...(lines === 2 ? {} : { hyphenLines: lines === 'no-limit' ? Number.MAX_SAFE_INTEGER : lines }),
    ...(zone === 0 ? {} : { hyphenZone: zone }),
  };
}

function filling(base: NodeBase, text: TextNode): Node {
  if (isGroup(base.role)) return { ...base, stack: [text] };
  const strings = text.strings || base.strings ? { strings: { ...text.strings, ...base.strings } } : {};
  return { ...text, ...base, ...strings };
}

/** Lets links lead to the elements within a text: a node has one name, so each further one is that of a box around it. */
function anchored(node: Node, ids: readonly string[]): Node {
  const [first, ...others] = node.id === undefined ? ids : [undefined, ...ids];
  const named: Node = first === undefined ? node : { ...node, id: first };
  return others.reduce<Node>(
    (inner, id) => ({ id, ...optional('breakAfter', inner.breakAfter), stack: [inner] }),
    named,
  );
}
