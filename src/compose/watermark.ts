import type { Node, Watermark } from '../pdf/document.js';

/** The name under which a running element is no head or foot, but the word across every page. */
export const WATERMARK = 'watermark';

/** Takes the watermark out of the flow: the running element of that name, in its own face, colour and opacity. */
export function takeWatermark(nodes: readonly Node[]): {
  readonly content: readonly Node[];
  readonly watermark?: Watermark;
} {
  const mark = nodes.find((node) => node.running === WATERMARK);
  const run = mark && 'text' in mark ? mark.text[0] : undefined;
  if (!mark || !run) return { content: nodes };
  const content = nodes.filter((node) => node !== mark);
  return { content, watermark: { text: run.text, fonts: run.fonts, color: run.color, opacity: run.opacity ?? 1 } };
}
