import type { Element } from 'domhandler';
import type { ImageNode, Node, NodeBase, SvgNode } from '../../pdf/document.js';
import type { ComputedStyle } from '../../style/computed.js';
import { boxOf } from '../box/box.js';
import { edgesOf, paddingOf, someSides } from '../box/sides.js';
import type { Context, Room } from '../context.js';
import { alternativeOf } from '../meaning/alternative.js';
import { faded } from '../svg/faded.js';
import type { DrawingPicture, RasterPicture } from './picture.js';
import { replacedSize, type Size } from './size.js';

/** A picture of the profile or of the layout; null where there is none, which the shelf of pictures has reported. */
export function composePicture(element: Element, style: ComputedStyle, context: Context, outer: Room): Node | null {
  const picture = context.pictures.get(element.attribs.src ?? '', element);
  if (!picture) return null;
  const edges = edgesOf(style);
  const size = replacedSize(style, picture.natural, outer);
  const { base } = boxOf(style, context, outer, element, { contentWidth: size.width + edges.inline });
  const alt = alternativeOf(element, context);
  const framed: NodeBase = { ...base, minHeight: size.height + edges.block };
  if (picture.kind === 'drawing') return { ...drawingNode(picture, framed, style, size), ...alt };
  return { ...rasterNode(picture, framed, style, size), ...alt };
}

function rasterNode(picture: RasterPicture, base: NodeBase, style: ComputedStyle, size: Size): ImageNode {
  if (style.objectFit === 'contain') {
    const shown = contained(picture.natural, size);
    const image = picture.develop({ ...shown, position: style.objectPosition });
    return { ...base, ...padded(style, size, shown), image, imageWidth: shown.width, imageHeight: shown.height };
  }
  const fit = style.objectFit === 'fill' ? { isStretched: true } : {};
  const image = picture.develop({ ...size, position: style.objectPosition, ...fit });
  return { ...base, image, imageWidth: size.width, imageHeight: size.height };
}

function drawingNode(
  picture: DrawingPicture,
  { opacity, ...base }: NodeBase,
  style: ComputedStyle,
  size: Size,
): SvgNode {
  const svg = faded(picture.svg(style.color), opacity);
  const units = { svgWidth: picture.width, svgHeight: picture.height };
  return { ...base, ...padded(style, size, contained(picture.natural, size)), svg, ...units };
}

/** The largest size of a picture's own ratio within a box. */
function contained(natural: Size, box: Size): Size {
  const scale = Math.min(box.width / natural.width, box.height / natural.height);
  return { width: natural.width * scale, height: natural.height * scale };
}

/** Padding that puts a smaller picture at its `object-position` in its box. */
function padded(style: ComputedStyle, box: Size, shown: Size): Pick<NodeBase, 'padding'> {
  const [fromStart, fromTop] = style.objectPosition;
  const across = Math.max(0, box.width - shown.width);
  const down = Math.max(0, box.height - shown.height);
  const own = paddingOf(style);
  const padding = someSides({
    top: own.top + down * fromTop,
    end: own.end + across * (1 - fromStart),
    bottom: own.bottom + down * (1 - fromTop),
    start: own.start + across * fromStart,
  });
  return padding ? { padding } : {};
}
