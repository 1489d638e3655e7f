import type { Element } from 'domhandler';
import type { Marker, Run } from '../../pdf/document.js';
import type { ComputedStyle } from '../../style/computed.js';
import type { Context, Room } from '../context.js';
import { contentPieces } from '../generated.js';
import { counterText } from './counter.js';
import { ordinalOf } from './ordinal.js';

/** Size of a disc as a part of its marker's font size. */
const SHAPE_SIZE = 0.4;

/** Between a number and its text: a space, as a part of the marker's font size. */
const GAP = 0.4;

/** The marker of a list item: what `::marker` generates, the picture of `list-style-image`, a shape, or a number. */
export function markerOf(element: Element, style: ComputedStyle, context: Context, room: Room): Marker | null {
  const own = context.styles.pseudo(element, 'marker') ?? style;
  if (own.content && own.content.length > 0) {
    const pieces = contentPieces(own.content, element);
    const text = pieces.map((piece) => ('text' in piece ? piece.text : '')).join('');
    return textMarker(text.trim(), own, context, room);
  }
  if (style.listStyleImage !== null) {
    const picture = context.pictures.get(style.listStyleImage, element);
    if (picture?.kind === 'drawing') {
      const height = own.fontSize;
      return { svg: picture.svg(own.color), width: (height * picture.width) / picture.height, height };
    }
  }
  const type = style.listStyleType;
  if (type === 'none') return null;
  if (type === 'disc' || type === 'circle' || type === 'square') {
    return { shape: type, size: own.fontSize * SHAPE_SIZE, color: own.color };
  }
  return textMarker(`${counterText(ordinalOf(element), type, context.numerals)}.`, own, context, room);
}

function textMarker(text: string, style: ComputedStyle, context: Context, room: Room): Marker {
  const run: Run = {
    text,
    ...context.looks.of(style),
    ...(room.opacity < 1 ? { opacity: room.opacity } : {}),
  };
  return { text: [run], align: 'end', gap: style.fontSize * GAP };
}
