import { type Html, html } from '../html.js';
import { type Ring, segmentMiddle, segmentPath } from './geometry.js';
import type { Icon } from './icon.js';

/** A segment of the wheel. */
export interface WheelDomain {
  readonly id: string;
  readonly name: string;
  readonly icon: Icon;
}

/** Side of the drawing; all sizes below are in its units. */
const SIDE = 400;
const ICON_SIDE = 40;
/** A link's square round the middle of a segment: as high as the ring is wide, so that neighbours do not overlap. */
const LINK_SIDE = 84;

function ringOf(segments: number, direction: 'ltr' | 'rtl', gap: number): Ring {
  return { centre: SIDE / 2, outer: 198, inner: 106, gap, segments, direction };
}

function drawing(classes: string, attributes: Html, shapes: readonly Html[]): Html {
  return html`<svg class="wheel ${classes}" viewBox="0 0 ${SIDE} ${SIDE}" ${attributes}>${shapes}</svg>`;
}

const HIDDEN = html`aria-hidden="true"`;

/** Large and quiet, behind a cover: segments alone. */
export function coverWheel(domains: readonly WheelDomain[], direction: 'ltr' | 'rtl'): Html {
  const ring = ringOf(domains.length, direction, 9);
  return drawing(
    'wheel-cover',
    HIDDEN,
    domains.map(
      ({ id }, index) => html`<path class="wheel-segment" data-domain="${id}" d="${segmentPath(ring, index)}"/>`,
    ),
  );
}

/** Small, beside a domain's words, whose segment is lit. */
export function litWheel(domains: readonly WheelDomain[], lit: string, direction: 'ltr' | 'rtl'): Html {
  const ring = ringOf(domains.length, direction, 10);
  const shapes = domains.map(({ id }, index) => {
    const d = segmentPath(ring, index);
    return id === lit
      ? html`<path class="wheel-segment lit" data-domain="${id}" d="${d}"/>`
      : html`<path class="wheel-segment" d="${d}"/>`;
  });
  return drawing('wheel-lit', HIDDEN, shapes);
}

export interface FullWheelWords {
  /** The drawing in words. */
  readonly alt: string;
  readonly title: string;
  readonly subtitle: string;
}

/** With icons, the programme's letters in the hub, and a link from each segment to its domain. */
export function fullWheel(domains: readonly WheelDomain[], words: FullWheelWords, direction: 'ltr' | 'rtl'): Html {
  const ring = ringOf(domains.length, direction, 7);
  const segments = domains.map(({ id, name, icon }, index) => {
    const { x, y } = segmentMiddle(ring, index);
    const corner = (side: number) => ({ left: round(x - side / 2), top: round(y - side / 2) });
    const box = corner(LINK_SIDE);
    const at = corner(ICON_SIDE);
    const scale = round(ICON_SIDE / icon.size);
    return html`<a class="wheel-link" href="#domain-${id}" aria-label="${name}" data-box="${box.left} ${box.top} ${LINK_SIDE} ${LINK_SIDE}"><g class="wheel-domain" data-domain="${id}"><path class="wheel-segment" d="${segmentPath(ring, index)}"/><g class="wheel-icon" transform="translate(${at.left} ${at.top}) scale(${scale})" stroke-linecap="round" stroke-linejoin="round">${icon.shapes}</g></g></a>`;
  });
  const middle = SIDE / 2;
  const hub = html`<text class="wheel-hub-title" x="${middle}" y="${middle + 6}" text-anchor="middle">${words.title}</text><text class="wheel-hub-subtitle" x="${middle}" y="${middle + 30}" text-anchor="middle">${words.subtitle}</text>`;
  return drawing('wheel-full', html`role="img" aria-label="${words.alt}"`, [...segments, hub]);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
