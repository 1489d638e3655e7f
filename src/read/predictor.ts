import { Malformed } from './malformed.js';
import type { PdfDict } from './objects.js';

/** Undoes the predictor of a compressed stream (ISO 32000-1, 7.4.4.4): those of PNG, and TIFF's for bytes. */
export function undoPredictor(bytes: Uint8Array, parameters: PdfDict | undefined): Uint8Array {
  const predictor = parameters?.number('Predictor') ?? 1;
  if (predictor === 1) return bytes;
  const colors = parameters?.number('Colors') ?? 1;
  const bits = parameters?.number('BitsPerComponent') ?? 8;
  const columns = parameters?.number('Columns') ?? 1;
  const size = Math.ceil((colors * bits) / 8);
  const row = Math.ceil((colors * bits * columns) / 8);
  if (!(row > 0 && row < 1e8 && size > 0)) throw new Malformed('a predictor with impossible measures');
  if (predictor >= 10) return undoPng(bytes, row, size);
  if (predictor === 2 && bits === 8) return undoTiff(bytes, row, size);
  throw new Malformed(`a stream with the predictor ${predictor} cannot be read`);
}

function undoTiff(bytes: Uint8Array, row: number, size: number): Uint8Array {
  const result = Uint8Array.from(bytes);
  for (let index = 0; index < result.length; index += 1) {
    if (index % row >= size) result[index] = (result[index] as number) + (result[index - size] as number);
  }
  return result;
}

function undoPng(bytes: Uint8Array, row: number, size: number): Uint8Array {
  const rows = Math.floor(bytes.length / (row + 1));
  const result = new Uint8Array(rows * row);
  for (let y = 0; y < rows; y += 1) {
    const kind = bytes[y * (row + 1)];
    for (let x = 0; x < row; x += 1) {
      const at = y * row + x;
      const left = x >= size ? (result[at - size] as number) : 0;
      const up = y > 0 ? (result[at - row] as number) : 0;
      const corner = x >= size && y > 0 ? (result[at - row - size] as number) : 0;
      result[at] = (bytes[y * (row + 1) + 1 + x] as number) + predicted(kind, left, up, corner);
    }
  }
  return result;
}

function predicted(kind: number | undefined, left: number, up: number, corner: number): number {
  switch (kind) {
    case 0:
      return 0;
    case 1:
      return left;
    case 2:
      return up;
    case 3:
      return (left + up) >> 1;
    case 4:
      return paeth(left, up, corner);
    default:
      throw new Malformed('a row with an unknown predictor');
  }
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}
