import { factor, length } from './numbers.js';

/** How far the handles of a curve stand from its ends, for a quarter of a circle: a part of the radius. */
const HANDLE = (4 * (Math.SQRT2 - 1)) / 3;

const line = (...values: readonly number[]): string => values.map(length).join(' ');

/** All places are from the lower left corner, as the file has them; `y` is the lower edge. */
export const rectangle = (x: number, y: number, width: number, height: number): string =>
  `${line(x, y, width, height)} re`;

/** @param radius Of its corners; no more than half of its shorter side. */
export function roundedRectangle(x: number, y: number, width: number, height: number, radius: number): string {
  const r = Math.max(0, Math.min(radius, width / 2, height / 2));
  if (r === 0) return rectangle(x, y, width, height);
  const k = r * (1 - HANDLE);
  const [right, top] = [x + width, y + height];
  return [
    `${line(x + r, y)} m`,
    `${line(right - r, y)} l`,
    `${line(right - k, y, right, y + k, right, y + r)} c`,
    `${line(right, top - r)} l`,
    `${line(right, top - k, right - k, top, right - r, top)} c`,
    `${line(x + r, top)} l`,
    `${line(x + k, top, x, top - k, x, top - r)} c`,
    `${line(x, y + r)} l`,
    `${line(x, y + k, x + k, y, x + r, y)} c`,
    'h',
  ].join('\n');
}

/** @param x And `y`: its middle. */
export const circle = (x: number, y: number, radius: number): string =>
  roundedRectangle(x - radius, y - radius, 2 * radius, 2 * radius, radius);

export const segment = (x1: number, y1: number, x2: number, y2: number): string =>
  `${line(x1, y1)} m\n${line(x2, y2)} l`;

/** A transformation of all that follows. */
export const transformation = (a: number, b: number, c: number, d: number, e: number, f: number): string =>
  `${[a, b, c, d].map(factor).join(' ')} ${line(e, f)} cm`;

const COMMAND = /([MLHVQCZ])([^A-Za-z]*)/gi;
const NUMBER = /[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/gi;

/** The outline of a glyph, which a font gives as a path of SVG with absolute places, as operators. */
export function outline(path: string): string {
  const operators: string[] = [];
  let [x, y] = [0, 0];
  for (const [, command = '', list = ''] of path.matchAll(COMMAND)) {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = (list.match(NUMBER) ?? []).map(Number);
    switch (command) {
      case 'M':
      case 'L':
        operators.push(`${line(a, b)} ${command === 'M' ? 'm' : 'l'}`);
        [x, y] = [a, b];
        break;
      case 'H':
        operators.push(`${line(a, y)} l`);
        x = a;
        break;
      case 'V':
        operators.push(`${line(x, a)} l`);
        y = a;
        break;
      case 'Q':
        // A curve with one handle is one with two, each two thirds of the way to it.
        operators.push(
          `${line(x + ((a - x) * 2) / 3, y + ((b - y) * 2) / 3, c + ((a - c) * 2) / 3, d + ((b - d) * 2) / 3, c, d)} c`,
        );
        [x, y] = [c, d];
        break;
      case 'C':
        operators.push(`${line(a, b, c, d, e, f)} c`);
        [x, y] = [e, f];
        break;
      default:
        operators.push('h');
    }
  }
  return operators.join('\n');
}
