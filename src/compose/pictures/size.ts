import type { ComputedStyle } from '../../style/computed.js';
import { edgesOf, marginOf, resolved } from '../box/sides.js';
import type { Room } from '../context.js';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * The size of the content of a picture or drawing (CSS 2.1, 10.3.2 and 10.6.2): what the style asks, else the natural
 * size, in its own ratio; never wider than its room unless the style says so. Points.
 */
export function replacedSize(style: ComputedStyle, natural: Size, room: Room): Size {
  const margin = marginOf(style);
  const whole = style.position === 'absolute' ? room.page.width : room.width;
  const edges = edgesOf(style);
  const available = Math.max(0, whole - margin.start - margin.end - edges.inline);
  const ratio = natural.height / natural.width;
  const height = style.blockSize === 'auto' ? undefined : Math.max(0, style.blockSize - edges.block);
  if (style.inlineSize !== 'auto') {
    const width = Math.max(0, resolved(style.inlineSize, whole) - edges.inline);
    return { width, height: height ?? width * ratio };
  }
  const width = height === undefined ? natural.width : height / ratio;
  if (width <= available) return { width, height: height ?? natural.height };
  return { width: available, height: available * ratio };
}
