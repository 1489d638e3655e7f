/** A colour as three numbers. */
export type Vector = readonly [number, number, number];

/** What turns the numbers of one space of colours into those of another, by rows. */
export type Matrix = readonly [Vector, Vector, Vector];

export const times = (matrix: Matrix, [x, y, z]: Vector): Vector =>
  matrix.map((row) => row[0] * x + row[1] * y + row[2] * z) as unknown as Vector;

export function product(a: Matrix, b: Matrix): Matrix {
  const column = (index: number): Vector => [b[0][index] ?? 0, b[1][index] ?? 0, b[2][index] ?? 0];
  const columns = [0, 1, 2].map((index) => times(a, column(index)));
  return [0, 1, 2].map((row) => columns.map((vector) => vector[row] ?? 0)) as unknown as Matrix;
}

export function inverse([[a, b, c], [d, e, f], [g, h, i]]: Matrix): Matrix {
  const determinant = a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g);
  const rows: Matrix = [
    [e * i - f * h, c * h - b * i, b * f - c * e],
    [f * g - d * i, a * i - c * g, c * d - a * f],
    [d * h - e * g, b * g - a * h, a * e - b * d],
  ];
  return rows.map((row) => row.map((value) => value / determinant)) as unknown as Matrix;
}

export const transposed = (rows: readonly Vector[]): Matrix =>
  [0, 1, 2].map((index) => rows.map((row) => row[index] ?? 0)) as unknown as Matrix;

export const diagonal = ([a, b, c]: Vector): Matrix => [
  [a, 0, 0],
  [0, b, 0],
  [0, 0, c],
];
