import type { Picture } from '../../profile/index.js';
import { type Html, html } from '../html.js';
import { renderInline } from '../markdown/render.js';
import type { RenderState } from '../state.js';
import { nextNumber } from './caption.js';

/** What a text says at the place where it shows a picture, over what the data say of it. */
export interface ShownAs {
  readonly alt?: string;
  readonly caption?: string;
}

/** The picture itself; the address `picture:id` is resolved where pictures are read. */
export function pictureElement(state: RenderState, picture: Picture, shown: ShownAs = {}, name?: string): Html {
  const alt = shown.alt ?? picture.alt ?? '';
  const words = picture.decorative ? '' : state.typeset(alt);
  const classes = name === undefined ? html`` : html` class="${name}"`;
  return html`<img${classes} src="picture:${picture.id}" alt="${words}" data-path="${picture.path}">`;
}

/** Who made a picture. */
function credit(state: RenderState, picture: Picture): Html {
  if (picture.credit === undefined) return html``;
  const words = state.typeset(picture.credit);
  return html` <span class="credit" data-path="${picture.path}.credit">${words}</span>`;
}

/** A picture that stands by itself in a text. One with a caption is a numbered figure. */
export function pictureFigure(state: RenderState, picture: Picture, shown: ShownAs = {}): Html {
  const image = pictureElement(state, picture, shown);
  const caption = shown.caption ?? picture.caption;
  if (caption === undefined && picture.credit === undefined) return html`<div class="picture">${image}</div>\n`;
  const path = `${picture.path}.caption`;
  const words =
    caption === undefined
      ? html``
      : html`${nextNumber(state, 'figure')} <span data-path="${path}">${renderInline(state, { source: caption, path, format: 'markdown' })}</span>`;
  return html`<figure class="picture" data-path="${picture.path}">
${image}
<figcaption class="caption">${words}${credit(state, picture)}</figcaption>
</figure>
`;
}
