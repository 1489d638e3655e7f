/** A ring of equal segments with a gap of constant width between them, in the units of a drawing. */
export interface Ring {
  /** Of the ring, from the left and from the top. */
  readonly centre: number;
  readonly outer: number;
  readonly inner: number;
  readonly gap: number;
  readonly segments: number;
  /** Segments follow each other clockwise, or anticlockwise on a page that is read from the right. */
  readonly direction: 'ltr' | 'rtl';
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Hundredths are finer than any printer. */
function round(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}

/** A point at an angle from twelve o'clock, in radians, in the ring's direction. */
function pointAt(ring: Ring, radius: number, angle: number): Point {
  const across = radius * Math.sin(angle) * (ring.direction === 'rtl' ? -1 : 1);
  return { x: round(ring.centre + across), y: round(ring.centre - radius * Math.cos(angle)) };
}

/** The outline of a segment, counted from 0 at twelve o'clock, as the data of an SVG path. */
export function segmentPath(ring: Ring, index: number): string {
  const share = (2 * Math.PI) / ring.segments;
  const [from, to] = [index * share, (index + 1) * share];
  // Edges run parallel to the gap's middle, so the angle that it takes away depends on the radius.
  const cut = (radius: number) => Math.asin(ring.gap / 2 / radius);
  const edge = (radius: number, angle: number) => {
    const { x, y } = pointAt(ring, radius, angle);
    return `${x} ${y}`;
  };
  const large = share > Math.PI ? 1 : 0;
  const [outward, inward] = ring.direction === 'rtl' ? [0, 1] : [1, 0];
  return [
    `M${edge(ring.outer, from + cut(ring.outer))}`,
    `A${ring.outer} ${ring.outer} 0 ${large} ${outward} ${edge(ring.outer, to - cut(ring.outer))}`,
    `L${edge(ring.inner, to - cut(ring.inner))}`,
    `A${ring.inner} ${ring.inner} 0 ${large} ${inward} ${edge(ring.inner, from + cut(ring.inner))}Z`,
  ].join('');
}

/** The middle of a segment. */
export function segmentMiddle(ring: Ring, index: number): Point {
  return pointAt(ring, (ring.outer + ring.inner) / 2, ((index + 0.5) * 2 * Math.PI) / ring.segments);
}
