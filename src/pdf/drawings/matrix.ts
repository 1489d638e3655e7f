/** A transformation of the plane, as SVG and PDF write it: `x' = a x + c y + e`, `y' = b x + d y + f`. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** The transformation that does `inner` first and `outer` then. */
export function multiplied(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [p, q, r, s, t, u] = inner;
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
}

const STEP = /([a-z]+)\s*\(([^)]*)\)/gi;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** The value of `transform` (SVG 1.1, 7.6); what is no transformation changes nothing. */
export function transformOf(text: string | undefined): Matrix {
  let result = IDENTITY;
  for (const [, name = '', list = ''] of (text ?? '').matchAll(STEP)) {
    const numbers = list
      .trim()
      .split(/[\s,]+/)
      .map(Number);
    const step = numbers.every(Number.isFinite) ? stepOf(name.toLowerCase(), numbers) : undefined;
    if (step) result = multiplied(result, step);
  }
  return result;
}

function stepOf(name: string, numbers: readonly number[]): Matrix | undefined {
  const [first = 0, second, third] = numbers;
  switch (name) {
    case 'matrix':
      return numbers.length === 6 ? (numbers as unknown as Matrix) : undefined;
    case 'translate':
      return [1, 0, 0, 1, first, second ?? 0];
    case 'scale':
      return [first, 0, 0, second ?? first, 0, 0];
    case 'rotate': {
      const [sin, cos] = [Math.sin(radians(first)), Math.cos(radians(first))];
      const [x, y] = [second ?? 0, third ?? 0];
      return multiplied([cos, sin, -sin, cos, x, y], [1, 0, 0, 1, -x, -y]);
    }
    case 'skewx':
      return [1, 0, Math.tan(radians(first)), 1, 0, 0];
    case 'skewy':
      return [1, Math.tan(radians(first)), 0, 1, 0, 0];
    default:
      return undefined;
  }
}

/**
 * How the units of a drawing become points: its `viewBox` is fitted into its width and height as `preserveAspectRatio` says
 * (SVG 1.1, 7.8).
 */
export function viewMatrix(
  attributes: Readonly<Record<string, string>>,
  area: { readonly width: number; readonly height: number },
): Matrix {
  const [x = 0, y = 0, width = 0, height = 0] = (attributes.viewBox ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  if (!(width > 0 && height > 0)) return IDENTITY;
  const ratio = attributes.preserveAspectRatio ?? 'xMidYMid meet';
  const [across, down] = [area.width / width, area.height / height];
  if (ratio.includes('none')) return [across, 0, 0, down, -x * across, -y * down];
  const scale = ratio.includes('slice') ? Math.max(across, down) : Math.min(across, down);
  const share = (axis: 'x' | 'Y'): number =>
    ratio.includes(`${axis}Min`) ? 0 : ratio.includes(`${axis}Max`) ? 1 : 0.5;
  const left = (area.width - width * scale) * share('x');
  const top = (area.height - height * scale) * share('Y');
  return [scale, 0, 0, scale, left - x * scale, top - y * scale];
}
