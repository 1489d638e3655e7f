import type { Element } from 'domhandler';
import type { Colour, ComputedStyle, PageStyle } from '../computed.js';
import { type Area, areaOf, coversPage, standsOn } from './area.js';
import { mix } from './colours.js';

/** What lies behind the text of an element, as it is seen. */
export interface Ground {
  readonly color: Colour;
  /** The element whose background or opacity made it what it is; absent for the paper. */
  readonly element?: Element;
  /** Whether a picture lies nearer than any colour. */
  readonly picture: boolean;
  /** Absolute pictures that came before on the page, nearer than any colour. */
  readonly pictures: readonly Area[];
  /** The kind of page. */
  readonly page: PageStyle;
  /** What is seen of a colour inside, through the opacities around it. */
  readonly show: (colour: Colour) => Colour;
}

/** White paper of a kind of page. */
export function paper(page: PageStyle): Ground {
  return { color: '#ffffff', picture: false, pictures: [], page, show: (colour) => colour };
}

/** The ground of what stands in an element, from the ground that the element stands on. */
export function groundIn(outer: Ground, style: ComputedStyle, element?: Element): Ground {
  const made = element === undefined ? {} : { element };
  let ground = typeof style.position === 'object' ? paper(outer.page) : outer;
  const area = areaOf(style, ground.page);
  if (area !== undefined && ground.pictures.some((picture) => standsOn(area, picture)))
    ground = { ...ground, picture: true };
  const { opacity } = style;
  if (opacity < 1) {
    const { color: backdrop, show } = ground;
    ground = { ...ground, ...made, show: (colour) => mix(show(colour), backdrop, opacity) };
  }
  if (style.backgroundColor !== null)
    ground = { ...ground, ...made, color: ground.show(style.backgroundColor), picture: false, pictures: [] };
  if (style.backgroundImage !== null) ground = { ...ground, ...made, picture: true };
  return ground;
}

/** The ground of what follows an element on the same page: where that is an absolute picture, it may stand on it. */
export function groundAfter(ground: Ground, style: ComputedStyle, isPicture: boolean): Ground {
  const area = isPicture ? areaOf(style, ground.page) : undefined;
  if (area === undefined) return ground;
  return { ...ground, pictures: [...ground.pictures, area], picture: ground.picture || coversPage(area, ground.page) };
}
