import type { Element } from 'domhandler';
import type { NodeBase } from '../../pdf/document.js';
import type { ComputedStyle } from '../../style/computed.js';
import type { Context } from '../context.js';

/** The picture behind a box, cropped to the box where its height is known. `size` is the border box, points. */
export function backgroundOf(
  style: ComputedStyle,
  context: Context,
  size: { readonly width: number; readonly height: number },
  element: Element | null,
): Pick<NodeBase, 'backgroundImage' | 'backgroundSvg'> {
  if (style.backgroundImage === null) return {};
  const picture = context.pictures.get(style.backgroundImage, element);
  if (!picture) return {};
  if (picture.kind === 'drawing') return { backgroundSvg: picture.svg(style.color) };
  const height = size.height > 0 ? size.height : (size.width * picture.height) / picture.width;
  const position = style.objectPosition;
  return { backgroundImage: picture.develop({ width: size.width, height, position }) };
}
