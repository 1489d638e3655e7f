/**
 * A colour profile (ICC.1:2001-04, version 2.4) for sRGB, made from what IEC 61966-2-1 says of it: the chromaticities of
 * its primaries and white, and the curve of its channels.
 */

type Vector = readonly [number, number, number];
type Matrix = readonly [Vector, Vector, Vector];

/** Chromaticities x, y of red, green, blue (IEC 61966-2-1, table 1), and of the white D65. */
const PRIMARIES = [
  [0.64, 0.33],
  [0.3, 0.6],
  [0.15, 0.06],
] as const;
const WHITE = [0.3127, 0.329] as const;

/** The white of the space that profiles connect in, D50 (ICC.1:2001-04, 6.1.13). */
const CONNECTION_WHITE: Vector = [0.9642, 1, 0.8249];

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

const times = (matrix: Matrix, [x, y, z]: Vector): Vector =>
  matrix.map((row) => row[0] * x + row[1] * y + row[2] * z) as unknown as Vector;

function product(a: Matrix, b: Matrix): Matrix {
  const column = (index: number): Vector => [b[0][index] ?? 0, b[1][index] ?? 0, b[2][index] ?? 0];
  const columns = [0, 1, 2].map((index) => times(a, column(index)));
  return [0, 1, 2].map((row) => columns.map((vector) => vector[row] ?? 0)) as unknown as Matrix;
}

function inverse([[a, b, c], [d, e, f], [g, h, i]]: Matrix): Matrix {
  const determinant = a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g);
  const rows: Matrix = [
    [e * i - f * h, c * h - b * i, b * f - c * e],
    [f * g - d * i, a * i - c * g, c * d - a * f],
    [d * h - e * g, b * g - a * h, a * e - b * d],
  ];
  return rows.map((row) => row.map((value) => value / determinant)) as unknown as Matrix;
}

const ofChromaticity = ([x, y]: readonly [number, number]): Vector => [x / y, 1, (1 - x - y) / y];

const transposed = (rows: readonly Vector[]): Matrix =>
  [0, 1, 2].map((index) => rows.map((row) => row[index] ?? 0)) as unknown as Matrix;

const diagonal = ([a, b, c]: Vector): Matrix => [
  [a, 0, 0],
  [0, b, 0],
  [0, 0, c],
];

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

/** A fixed-point number of 16 and 16 bits (5.3.2). */
function fixed(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(Math.round(value * 65536));
  return bytes;
}

const signature = (name: string): Buffer => Buffer.from(`${name}\0\0\0\0`, 'latin1');

const xyz = (vector: Vector): Buffer => Buffer.concat([signature('XYZ '), ...vector.map(fixed)]);

const text = (words: string): Buffer => Buffer.concat([signature('text'), Buffer.from(`${words}\0`, 'latin1')]);

/** A description in ASCII alone (6.5.17): the parts for other scripts are empty. */
function description(words: string): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(words.length + 1);
  return Buffer.concat([signature('desc'), length, Buffer.from(`${words}\0`, 'latin1'), Buffer.alloc(8 + 3 + 67)]);
}

function curve(): Buffer {
  const bytes = Buffer.alloc(12 + STEPS * 2);
  signature('curv').copy(bytes);
  bytes.writeUInt32BE(STEPS, 8);
  for (let step = 0; step < STEPS; step += 1) {
    bytes.writeUInt16BE(Math.round(light(step / (STEPS - 1)) * 65535), 12 + step * 2);
  }
  return bytes;
}

/** The profile's bytes. */
export function srgbProfile(): Buffer {
  const { adaptation, colours } = colorants();
  const [red, green, blue] = colours as [Vector, Vector, Vector];
  const shared = curve();
  const tags: [string, Buffer][] = [
    ['desc', description('sRGB IEC61966-2.1')],
    ['cprt', text('No rights reserved')],
    ['wtpt', xyz(CONNECTION_WHITE)],
    ['chad', Buffer.concat([signature('sf32'), ...adaptation.flat().map(fixed)])],
    ['rXYZ', xyz(red)],
    ['gXYZ', xyz(green)],
    ['bXYZ', xyz(blue)],
    ['rTRC', shared],
    ['gTRC', shared],
    ['bTRC', shared],
  ];
  return assembled(tags);
}

/** Head, table of tags, and each different value once, at a multiple of four bytes (6.1 to 6.3). */
function assembled(tags: readonly [string, Buffer][]): Buffer {
  const table = Buffer.alloc(4 + tags.length * 12);
  table.writeUInt32BE(tags.length);
  const places = new Map<Buffer, number>();
  const values: Buffer[] = [];
  let end = 128 + table.length;
  for (const [index, [name, value]] of tags.entries()) {
    let place = places.get(value);
    if (place === undefined) {
      place = end;
      places.set(value, place);
      const padded = Buffer.concat([value, Buffer.alloc((4 - (value.length % 4)) % 4)]);
      values.push(padded);
      end += padded.length;
    }
    table.write(name, 4 + index * 12, 'latin1');
    table.writeUInt32BE(place, 8 + index * 12);
    table.writeUInt32BE(value.length, 12 + index * 12);
  }
  return Buffer.concat([head(end), table, ...values]);
}

/** 6.1: size, version, a display's RGB to XYZ, a date that does not change, the white of the connection space. */
function head(size: number): Buffer {
  const bytes = Buffer.alloc(128);
  bytes.writeUInt32BE(size, 0);
  bytes.writeUInt32BE(0x02400000, 8);
  bytes.write('mntrRGB XYZ ', 12, 'latin1');
  for (const [index, part] of [2026, 1, 1, 0, 0, 0].entries()) bytes.writeUInt16BE(part, 24 + index * 2);
  bytes.write('acsp', 36, 'latin1');
  Buffer.concat(CONNECTION_WHITE.map(fixed)).copy(bytes, 68);
  return bytes;
}
