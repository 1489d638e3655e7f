import type { MarginBoxNode, Node, PageTemplate } from '../../pdf/document.js';
import type { ComputedStyle, ContentPart, MarginBox, PageStyle } from '../../style/computed.js';
import { optional } from '../box/box.js';
import { bordersOf, justifyOf, marginOf, paddingOf, resolved, someSides } from '../box/sides.js';
import { pageRoom } from '../context.js';
import { contentPieces } from '../generated.js';
import type { Looks } from '../looks.js';
import { shareOut } from './shares.js';

/** A kind of page for the document definition. */
export function templateOf(page: PageStyle, looks: Looks): PageTemplate {
  const room = pageRoom(page);
  return {
    width: page.width,
    height: page.height,
    margin: {
      top: page.marginBlockStart,
      end: page.marginInlineEnd,
      bottom: page.marginBlockEnd,
      start: page.marginInlineStart,
    },
    boxes: [...edge(page, 'top', room, looks), ...edge(page, 'bottom', room, looks)],
  };
}

function edge(page: PageStyle, place: 'top' | 'bottom', room: number, looks: Looks): MarginBoxNode[] {
  const boxes = page.marginBoxes.filter((box) => box.name.startsWith(`${place}-`) && isShown(box));
  const asked = (name: string): number | 'auto' | undefined => {
    const style = boxes.find((box) => box.name === `${place}-${name}`)?.style;
    if (!style) return undefined;
    return style.inlineSize === 'auto' ? 'auto' : resolved(style.inlineSize, room);
  };
  const shares = shareOut({ start: asked('start'), center: asked('center'), end: asked('end') }, room);
  return boxes.map((box): MarginBoxNode => {
    const share = shares[box.name.replace(`${place}-`, '') as keyof typeof shares];
    return {
      place,
      offset: share.offset,
      width: share.width,
      verticalAlign: verticalAlign(box.style),
      content: contentOf(box.style, looks),
    };
  });
}

const isShown = ({ style }: MarginBox): boolean =>
  style.display !== 'none' && style.content !== null && style.content.length > 0;

/** Boxes of the margin are set in the middle unless the sheet says otherwise (CSS Paged Media, appendix). */
const verticalAlign = ({ verticalAlign: align }: ComputedStyle): MarginBoxNode['verticalAlign'] =>
  align === 'top' || align === 'bottom' ? align : 'middle';

function contentOf(style: ComputedStyle, looks: Looks): MarginBoxNode['content'] {
  const running = style.content?.find(isRunning);
  if (running) return { running: running.name, which: running.which };
  const look = looks.of(style);
  const node: Node = {
    text: contentPieces(style.content ?? [], null).map((piece) =>
      'shows' in piece ? { ...look, text: '', shows: piece.shows } : { ...look, text: piece.text },
    ),
    decorative: true,
    ...(style.textAlign === 'start' ? {} : { align: style.textAlign }),
    ...optional('margin', someSides(marginOf(style))),
    ...optional('justify', justifyOf(style)),
    ...optional('padding', someSides(paddingOf(style))),
    ...optional('border', bordersOf(style)),
    ...optional('background', style.backgroundColor ?? undefined),
  };
  return { node };
}

const isRunning = (part: ContentPart): part is Extract<ContentPart, { kind: 'element' | 'string' }> =>
  part.kind === 'element';
