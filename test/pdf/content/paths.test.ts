import { describe, expect, it } from 'vitest';
import { channelsOf } from '../../../src/pdf/content/colours.js';
import { circle, outline, rectangle, roundedRectangle, transformation } from '../../../src/pdf/content/paths.js';

describe('paths', () => {
  it('are a rectangle where no corner is round', () => {
    expect(roundedRectangle(1, 2, 30.004, 40.005, 0)).toBe('1 2 30 40.01 re');
    expect(rectangle(-0.001, 0, 1, 1)).toBe('0 0 1 1 re');
  });

  it('have corners no rounder than half of the shorter side', () => {
    expect(roundedRectangle(0, 0, 20, 10, 99)).toBe(roundedRectangle(0, 0, 20, 10, 5));
    expect(circle(10, 10, 5)).toMatch(/^10 5 m\n/);
  });

  it('of glyphs are those of SVG', () => {
    expect(outline('M1 2L3 4H5V6Q5 9 8 9C1 1 2 2 3 3Z')).toBe(
      '1 2 m\n3 4 l\n5 4 l\n5 6 l\n5 8 6 9 8 9 c\n1 1 2 2 3 3 c\nh',
    );
    expect(outline('M-1.5,2L.5-3Z')).toBe('-1.5 2 m\n0.5 -3 l\nh');
    expect(outline('')).toBe('');
  });

  it('stand where a transformation puts them', () => {
    expect(transformation(1e-7, 0.123456, -1, 1, 2.345, 0)).toBe('0 0.12346 -1 1 2.35 0 cm');
  });
});

describe('colours', () => {
  it('come back from what is written as they were', () => {
    for (let channel = 0; channel < 256; channel += 1) {
      const [red = 0] = channelsOf(`#${channel.toString(16).padStart(2, '0')}0000`)
        .split(' ')
        .map(Number);
      expect(Math.round(red * 255)).toBe(channel);
    }
  });

  it('may have names, or be none', () => {
    expect(channelsOf('navy')).toBe(channelsOf('#000080'));
    expect(channelsOf('#f00')).toBe('1 0 0');
    expect(channelsOf('sky')).toBe('');
  });
});
