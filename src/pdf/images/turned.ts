/** A transformation of the unit square that a picture fills (ISO 32000-1, 8.9.5). */
export type Placement = readonly [number, number, number, number, number, number];

/**
 * Puts a picture upright into an area, however its camera was held (Exif 2.32, 4.6.4, tag 274).
 * @param x And `y`: the lower left corner.
 */
export function turned(orientation: number, x: number, y: number, width: number, height: number): Placement {
  const [right, top] = [x + width, y + height];
  switch (orientation) {
    case 2:
      return [-width, 0, 0, height, right, y];
    case 3:
      return [-width, 0, 0, -height, right, top];
    case 4:
      return [width, 0, 0, -height, x, top];
    case 5:
      return [0, -height, -width, 0, right, top];
    case 6:
      return [0, -height, width, 0, x, top];
    case 7:
      return [0, height, width, 0, x, y];
    case 8:
      return [0, height, -width, 0, right, y];
    default:
      return [width, 0, 0, height, x, y];
  }
}
