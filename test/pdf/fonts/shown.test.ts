import { describe, expect, it } from 'vitest';
import { Operands } from '../../../src/pdf/fonts/shown.js';

const glyph = (code: number, more: Partial<Parameters<Operands['add']>[0]> = {}) => ({
  code,
  width: 500,
  advance: 500,
  x: 0,
  y: 0,
  ...more,
});

const partsOf = (...glyphs: Parameters<Operands['add']>[0][]) => {
  const operands = new Operands();
  for (const one of glyphs) operands.add(one);
  return operands.all();
};

describe('the operands of a text', () => {
  it('are one string where nothing is moved', () => {
    expect(partsOf(glyph(1), glyph(0x1f2))).toEqual([{ operand: '[<000101f2>]', rise: 0 }]);
    expect(partsOf()).toEqual([]);
  });

  it('have numbers where letters stand closer, and leave the pen where the text ends', () => {
    expect(partsOf(glyph(1, { advance: 480 }), glyph(2))[0]?.operand).toBe('[<0001>20<0002>]');
    expect(partsOf(glyph(1), glyph(2, { advance: 520.5 }))[0]?.operand).toBe('[<00010002>-20.5]');
  });

  it('shift a glyph and come back', () => {
    expect(partsOf(glyph(1), glyph(2, { x: -30 }), glyph(3))[0]?.operand).toBe('[<0001>30<0002>-30<0003>]');
  });

  it('are parted where glyphs stand higher', () => {
    expect(partsOf(glyph(1), glyph(2, { y: 80, x: -300, advance: 0, width: 0 }), glyph(3))).toEqual([
      { operand: '[<0001>]', rise: 0 },
      { operand: '[300<0002>-300]', rise: 80 },
      { operand: '[<0003>]', rise: 0 },
    ]);
  });

  it('lose nothing by rounding', () => {
    const third = glyph(1, { advance: 500 + 1 / 3 });
    const numbers = partsOf(...Array.from({ length: 300 }, () => third))[0]?.operand.match(/-?[\d.]+(?=[<\]])/g) ?? [];
    expect(numbers.reduce((sum, number) => sum - Number(number), 0)).toBeCloseTo(100, 1);
  });

  it('part the numbers of one from those of the next', () => {
    const operands = new Operands();
    operands.addOperand('<0001>12');
    operands.move(300);
    operands.addOperand('-20<0002>');
    operands.addOperand('<0003>');
    expect(operands.all()).toEqual([{ operand: '[<0001>12 -300 -20<00020003>]', rise: 0 }]);
  });
});
