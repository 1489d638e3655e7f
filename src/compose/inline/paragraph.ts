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
  const text: TextNode = { text: runs, ...context.looks.paragraph(style) };
  return anchored(filling(base, Object.keys(strings).length > 0 ? { ...text, strings } : text), ids);
}

function filling(base: NodeBase, text: TextNode): Node {
  if (isGroup(base.role)) return { ...base, stack: [text] };
  if (!text.strings && !base.strings) return { ...text, ...base };
  return { ...text, ...base, strings: { ...text.strings, ...base.strings } };
}

/** Lets links lead to the elements within a text: a node has one name, so each further one is that of a box around it. */
function anchored(node: Node, ids: readonly string[]): Node {
  if (ids.length === 0) return node;
  const [first, ...others] = node.id === undefined ? ids : [undefined, ...ids];
  const named: Node = first === undefined ? node : { ...node, id: first };
  return others.reduce<Node>(
    (inner, id) => ({ id, ...optional('breakAfter', inner.breakAfter), stack: [inner] }),
    named,
  );
}
