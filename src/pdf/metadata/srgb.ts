/**
 * A colour profile (ICC.1:2001-04, version 2.4) for sRGB, made from what IEC 61966-2-1 says of it: the chromaticities of
 * its primaries and white, and the curve of its channels.
 */
import { arrayValue, assembled, CONNECTION_WHITE, curveValue, descriptionValue, textValue, xyzValue } from './icc.js';
import { diagonal, inverse, type Matrix, product, times, transposed, type Vector } from './matrix.js';

/** Chromaticities x, y of red, green, blue (IEC 61966-2-1, table 1), and of the white D65. */
const PRIMARIES = [
  [0.64, 0.33],
  [0.3, 0.6],
  [0.15, 0.06],
] as const;
const WHITE = [0.3127, 0.329] as const;

/** Responses of the cones for adapting from one white to another: the Bradford matrix. */
const BRADFORD: Matrix = [
  [0.8951, 0.2664, -0.1614],
  [-0.7502, 1.7135, 0.0367],
  [0.0389, -0.0685, 1.0296],
];

/** Steps of the curve between black and white. */
const STEPS = 1024;

/** Light (0 to 1) of a channel's value (0 to 1): IEC 61966-2-1, 5.2. */
export const light = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);

const ofChromaticity = ([x, y]: readonly [number, number]): Vector => [x / y, 1, (1 - x - y) / y];

/** The colours of full red, green and blue, seen under D50: X, Y, Z of each. */
export function colorants(): { readonly adaptation: Matrix; readonly colours: readonly Vector[] } {
  const white = ofChromaticity(WHITE);
  const primaries = transposed(PRIMARIES.map(ofChromaticity));
  const amounts = times(inverse(primaries), white);
  const [from, to] = [times(BRADFORD, white), times(BRADFORD, CONNECTION_WHITE)];
  const scale: Vector = [to[0] / from[0], to[1] / from[1], to[2] / from[2]];
  const adaptation = product(inverse(BRADFORD), product(diagonal(scale), BRADFORD));
  const adapted = product(adaptation, product(primaries, diagonal(amounts)));
  return { adaptation, colours: transposed(adapted) };
}

/** The profile's bytes. */
export function srgbProfile(): Buffer {
  const { adaptation, colours } = colorants();
  const [red, green, blue] = colours as [Vector, Vector, Vector];
  const curve = curveValue(Array.from({ length: STEPS }, (_, step) => light(step / (STEPS - 1))));
  const tags: [string, Buffer][] = [
    ['desc', descriptionValue('sRGB IEC61966-2.1')],
    ['cprt', textValue('No rights reserved')],
    ['wtpt', xyzValue(CONNECTION_WHITE)],
    ['chad', arrayValue(adaptation)],
    ['rXYZ', xyzValue(red)],
    ['gXYZ', xyzValue(green)],
    ['bXYZ', xyzValue(blue)],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ];
  return assembled(tags);
}
