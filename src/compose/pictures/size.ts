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
  const available = Math.max(0, whole - margin.start - margin.end - edgesOf(style).inline);
  const ratio = natural.height / natural.width;
  const height = style.blockSize === 'auto' ? undefined : style.blockSize;
  if (style.inlineSize !== 'auto') {
    const width = resolved(style.inlineSize, whole);
    return { width, height: height ?? width * ratio };
  }
  const width = height === undefined ? natural.width : height / ratio;
  if (width <= available) return { width, height: height ?? natural.height };
  return { width: available, height: available * ratio };
}
