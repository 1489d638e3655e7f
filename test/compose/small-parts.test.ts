import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FaceIndex } from '../../src/compose/faces.js';
import { trackWidths } from '../../src/compose/grid.js';
import { counterText } from '../../src/compose/list/counter.js';
import { shareOut } from '../../src/compose/page/shares.js';
import { cropOf } from '../../src/compose/pictures/develop.js';
import type { LoadedFace } from '../../src/compose/resources.js';

describe('counters', () => {
  it('are written in the styles of CSS, and in digits where a style has no sign', () => {
    const all = [1, 26, 27, 703].map((value) => counterText(value, 'lower-alpha', 'latn'));
    expect(all).toEqual(['a', 'z', 'aa', 'aaa']);
    expect([4, 1994, 3999].map((value) => counterText(value, 'upper-roman', 'latn'))).toEqual([
      'IV',
      'MCMXCIV',
      'MMMCMXCIX',
    ]);
    expect([0, -2, 4000].map((value) => counterText(value, 'lower-roman', 'latn'))).toEqual(['0', '-2', '4000']);
  });
});

describe('faces', () => {
  const face = (weight: number, style: 'normal' | 'italic' = 'normal'): LoadedFace => ({
    family: 'Face',
    weight,
    style,
    file: 'face.ttf',
    bytes: () => new Uint8Array(),
  });
  const chosen = (faces: LoadedFace[], weight: number, style: 'normal' | 'italic' = 'normal'): readonly string[] =>
    new FaceIndex(faces).list(['Missing', 'face'], weight, style);

  it('are the nearest in weight that CSS says', () => {
    const faces = [face(300), face(600), face(900)];
    expect(chosen(faces, 300)).toEqual(['Face-300']);
    expect(chosen(faces, 400)).toEqual(['Face-300']);
    expect(chosen(faces, 700)).toEqual(['Face-900']);
    expect(chosen(faces, 950)).toEqual(['Face-900']);
    expect(chosen([face(500), face(300)], 400)).toEqual(['Face-500']);
    expect(chosen([face(200), face(600)], 350)).toEqual(['Face-200']);
  });

  it('of one look are all asked, the last of the sheet first', () => {
    const [regular, rest, bold] = [face(400), face(700), { ...face(700), file: 'bold.ttf' }];
    const index = new FaceIndex([regular, rest, bold]);
    expect(index.list(['Face'], 600, 'normal')).toEqual(['Face-700', 'Face-700-2']);
    expect(index.face('Face-700')).toBe(bold);
    expect(index.face('Face-700-2')).toBe(rest);
    expect(Object.keys(index.sources())).toEqual(['Face-700', 'Face-700-2']);
  });

  it('keep the slant before the weight', () => {
    expect(chosen([face(400), face(700, 'italic')], 400, 'italic')).toEqual(['Face-700-Italic']);
    expect(chosen([face(400)], 400, 'italic')).toEqual(['Face-400']);
  });
});

describe('tracks', () => {
  it('never take more than there is while shares are left to take', () => {
    const track = fc.oneof(fc.record({ fr: fc.integer({ min: 1, max: 5 }) }), fc.integer({ min: 0, max: 40 }));
    fc.assert(
      fc.property(fc.array(track, { minLength: 1, maxLength: 6 }), (tracks) => {
        const widths = trackWidths(tracks, 400, 10);
        const used = widths.reduce((sum, width) => sum + width, 10 * (tracks.length - 1));
        expect(widths.every((width) => width >= 0)).toBe(true);
        if (tracks.some((one) => typeof one === 'object')) expect(used).toBeCloseTo(400);
        else expect(used).toBeLessThanOrEqual(400);
      }),
    );
  });
});

describe('margin boxes', () => {
  it('share the line: who has a width gets it, and the other the rest', () => {
    expect(shareOut({ start: 'auto', center: undefined, end: 60 }, 300)).toMatchObject({
      start: { offset: 0, width: 240 },
      end: { offset: 240, width: 60 },
    });
    expect(shareOut({ start: 'auto', center: undefined, end: 'auto' }, 300).start.width).toBe(150);
    expect(shareOut({ start: undefined, center: undefined, end: 'auto' }, 300).end).toEqual({ offset: 0, width: 300 });
  });

  it('leave the middle to the centre', () => {
    expect(shareOut({ start: 40, center: 'auto', end: 'auto' }, 300)).toEqual({
      start: { offset: 0, width: 40 },
      center: { offset: 40, width: 220 },
      end: { offset: 260, width: 40 },
    });
  });
});

describe('crops', () => {
  it('lie inside the picture, have the ratio of the box and keep the focus in sight', () => {
    const side = fc.integer({ min: 100, max: 4000 });
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(side, side, side, side, share, share, (width, height, boxWidth, boxHeight, x, y) => {
        const crop = cropOf(width, height, { width: boxWidth, height: boxHeight, position: [x, y] });
        expect(crop.left).toBeGreaterThanOrEqual(0);
        expect(crop.top).toBeGreaterThanOrEqual(0);
        expect(crop.left + crop.width).toBeLessThanOrEqual(width);
        expect(crop.top + crop.height).toBeLessThanOrEqual(height);
        expect(crop.width === width || crop.height === height).toBe(true);
        expect(Math.abs(crop.width - (crop.height * boxWidth) / boxHeight)).toBeLessThanOrEqual(
          1 + boxWidth / boxHeight,
        );
        expect(x * width).toBeGreaterThanOrEqual(crop.left - 1);
        expect(x * width).toBeLessThanOrEqual(crop.left + crop.width + 1);
      }),
    );
  });
});
