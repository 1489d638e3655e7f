import { describe, expect, it } from 'vitest';
import { segmentMiddle, segmentPath } from '../../src/layout/drawings/geometry.js';
import { parseIcon } from '../../src/layout/drawings/icon.js';
import { qrCode } from '../../src/layout/drawings/qr.js';
import { coverWheel, fullWheel, litWheel, type WheelDomain } from '../../src/layout/drawings/wheel.js';
import { Html } from '../../src/layout/html.js';

const ring = { centre: 100, outer: 90, inner: 50, gap: 6, segments: 6, direction: 'ltr' } as const;

/** The ends of the lines and arcs of a path. */
function corners(path: string): [number, number][] {
  const points = [...path.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)|A[\d.]+ [\d.]+ 0 [01] [01] (-?[\d.]+) (-?[\d.]+)/gu)];
  return points.map((match) => [Number(match[1] ?? match[3]), Number(match[2] ?? match[4])]);
}

const distance = ([x, y]: readonly [number, number], [u, v]: readonly [number, number]) => Math.hypot(x - u, y - v);

describe('the ring', () => {
  it('begins at twelve o’clock and goes with the clock, or against it on a page read from the right', () => {
    expect(segmentMiddle(ring, 0)).toEqual({ x: 135, y: 39.38 });
    expect(segmentMiddle({ ...ring, direction: 'rtl' }, 0)).toEqual({ x: 65, y: 39.38 });
    expect(segmentMiddle(ring, 4)).toEqual({ x: 30, y: 100 });
  });

  it('keeps a gap of one width along its whole edge', () => {
    const first = corners(segmentPath(ring, 0));
    const second = corners(segmentPath(ring, 1));
    const [, outerEnd, innerEnd] = first;
    const [outerStart, , , innerStart] = second;
    if (!outerEnd || !innerEnd || !outerStart || !innerStart) throw new Error('A segment has four corners.');
    expect(distance(outerEnd, outerStart)).toBeCloseTo(ring.gap, 1);
    expect(distance(innerEnd, innerStart)).toBeCloseTo(ring.gap, 1);
  });

  it.each([2, 3, 6, 9])('fills the circle with %i segments', (segments) => {
    const all = Array.from({ length: segments }, (_, index) =>
      corners(segmentPath({ ...ring, segments }, index)),
    ).flat();
    for (const corner of all) {
      const radius = distance(corner, [100, 100]);
      expect(Math.min(Math.abs(radius - 90), Math.abs(radius - 50))).toBeLessThan(0.02);
    }
    expect(all).toHaveLength(segments * 4);
  });
});

describe('the wheel', () => {
  const icon = { shapes: new Html('<path d="M0 0"/>'), size: 24 };
  const domains: WheelDomain[] = ['a', 'b', 'c'].map((id) => ({ id, name: `<${id}>`, icon }));

  it('links each segment to its domain, in a box of its own', () => {
    const { markup } = fullWheel(domains, { alt: 'All "three"', title: 'T', subtitle: 's' }, 'ltr');
    expect([...markup.matchAll(/<a class="wheel-link" href="#domain-(\w)" aria-label="&lt;(\w)&gt;"/gu)]).toHaveLength(
      3,
    );
    expect(markup).toContain('role="img" aria-label="All &quot;three&quot;"');
    const boxes = [...markup.matchAll(/data-box="([\d.]+) ([\d.]+) ([\d.]+) ([\d.]+)"/gu)].map((box) =>
      box.slice(1).map(Number),
    );
    for (const [x = 0, y = 0, width = 0, height = 0] of boxes) {
      expect(Math.min(x, y, 400 - x - width, 400 - y - height)).toBeGreaterThanOrEqual(0);
    }
    expect(boxes).toHaveLength(3);
  });

  it('goes against the clock on a page read from the right, its links with it', () => {
    const words = { alt: 'All', title: 'T', subtitle: 's' };
    const boxes = (direction: 'ltr' | 'rtl') =>
      [...fullWheel(domains, words, direction).markup.matchAll(/data-box="([\d.]+) ([\d.]+) /gu)].map((box) =>
        box.slice(1).map(Number),
      );
    const side = 84;
    expect(boxes('rtl')).toEqual(boxes('ltr').map(([x = 0, y]) => [expect.closeTo(400 - x - side, 2), y]));
    const lit = (direction: 'ltr' | 'rtl') =>
      corners(/lit" data-domain="a" d="([^"]*)"/u.exec(litWheel(domains, 'a', direction).markup)?.[1] ?? '');
    const cover = (direction: 'ltr' | 'rtl') =>
      corners(/data-domain="a" d="([^"]*)"/u.exec(coverWheel(domains, direction).markup)?.[1] ?? '');
    for (const drawn of [lit, cover]) {
      expect(drawn('ltr').every(([x]) => x > 200)).toBe(true);
      expect(drawn('rtl')).toEqual(drawn('ltr').map(([x, y]) => [expect.closeTo(400 - x, 2), y]));
    }
  });

  it('lights one segment', () => {
    const { markup } = litWheel(domains, 'b', 'ltr');
    expect(markup.match(/class="wheel-segment lit" data-domain="b"/gu)).toHaveLength(1);
    expect(markup.match(/class="wheel-segment" d=/gu)).toHaveLength(2);
  });
});

describe('icons', () => {
  const icon = (text: string) => parseIcon({ file: 'x.svg', text });

  it('are shapes in a square', () => {
    const { value } = icon(
      '<?xml version="1.0"?><!-- c --><svg viewBox="0 0 32 32" fill="none"><g transform="scale(1)"><path d="M0 0"/></g></svg>',
    );
    expect(value).toEqual({ size: 32, shapes: new Html('<g transform="scale(1)"><path d="M0 0"/></g>') });
  });

  it.each([
    ['<p>', 'The file is not an SVG drawing.'],
    ['<svg><path/></svg>', 'The icon has no square viewBox.'],
    ['<svg viewBox="0 0 24 12"/>', 'The icon has no square viewBox.'],
    [
      '<svg viewBox="0 0 24 24"><script>x</script></svg>',
      'The icon has the element <script>, which icons may not have.',
    ],
    [
      '<svg viewBox="0 0 24 24"><g><image href="/etc/passwd"/></g></svg>',
      'The icon has the element <image>, which icons may not have.',
    ],
    [
      '<svg viewBox="0 0 24 24"><path onload="x"/></svg>',
      'The icon has the attribute onload, which icons may not have.',
    ],
    ['<svg viewBox="0 0 24 24">words</svg>', 'The icon has text, which icons may not have.'],
  ])('refuse %s', (text, message) => {
    const { value, diagnostics } = icon(text);
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([{ file: 'x.svg', code: 'layout/icon', message }]);
  });
});

describe('QR codes', () => {
  it('draw the three corners of the code inside a quiet zone', () => {
    const { markup } = qrCode('https://a.example/', 'To <a>');
    expect(markup).toMatch(/^<svg class="qr" viewBox="0 0 (\d+) \1" role="img" aria-label="To &lt;a&gt;">/u);
    const side = Number(/viewBox="0 0 (\d+)/u.exec(markup)?.[1]);
    const runs = [...markup.matchAll(/M(\d+) (\d+)h(\d+)v1h-(\d+)z/gu)].map((run) => run.slice(1).map(Number));
    const dark = (x: number, y: number) =>
      runs.some(([left = 0, top, width = 0]) => top === y && x >= left && x < left + width);
    // A finder pattern: a dark frame of seven, a light ring, a dark middle.
    for (const [left, top] of [
      [4, 4],
      [side - 11, 4],
      [4, side - 11],
    ] as const) {
      const row = (y: number) => Array.from({ length: 7 }, (_, x) => (dark(left + x, top + y) ? '#' : '.')).join('');
      expect([0, 1, 2, 3, 6].map(row)).toEqual(['#######', '#.....#', '#.###.#', '#.###.#', '#######']);
    }
    expect(
      runs.every(
        ([x = 0, y = 0, width = 0, back]) =>
          x >= 4 && y >= 4 && x + width <= side - 4 && y < side - 4 && width === back,
      ),
    ).toBe(true);
  });
});
