import { describe, expect, it } from 'vitest';
import { Content, type TextStyle } from '../../../src/pdf/content/content.js';
import { Resources } from '../../../src/pdf/content/resources.js';
import type { PdfFont, ShownPart } from '../../../src/pdf/pdfmake.js';

const fontOf = (id: string): PdfFont => ({ id, ref: () => `${id.slice(1)} 0 R` }) as unknown as PdfFont;
const FONT = fontOf('F1');
const STYLE: TextStyle = { font: FONT, size: 10, color: '#000000', opacity: 1, spacing: 0 };
const shown = (operand: string, rise = 0): ShownPart[] => [{ operand, rise }];

function drawn(draw: (content: Content) => void): string[] {
  const content = new Content(new Resources(), 100);
  draw(content);
  return String(content).split('\n');
}

describe('the content of a page', () => {
  it('has one text object for texts that follow one another, each from where the last began', () => {
    const operators = drawn((content) => {
      content.text(shown('[<01>]'), 10, 20, STYLE);
      content.text(shown('[<02>]'), 10, 33.333, STYLE);
      content.text(shown('[<03>]'), 12.004, 46.666, STYLE);
    });
    expect(operators).toEqual([
      'BT',
      '/F1 10 Tf',
      '10 80 Td',
      '[<01>]TJ',
      '0 -13.33 Td',
      '[<02>]TJ',
      '2 -13.34 Td',
      '[<03>]TJ',
      'ET',
    ]);
  });

  it('says of a text only what is not as before, in whatever text object', () => {
    const operators = drawn((content) => {
      content.text(shown('[<01>]'), 0, 100, STYLE);
      content.mark('/P <</MCID 0>> BDC');
      content.text(shown('[<02>]'), 0, 100, { ...STYLE, spacing: 0.5, color: '#ff0000' });
      content.text(shown('[<03>]'), 0, 100, { ...STYLE, spacing: 0.5, size: 12, color: 'red', opacity: 0.25 });
      content.endMark();
    });
    expect(operators).toEqual([
      ...['BT', '/F1 10 Tf', '0 0 Td', '[<01>]TJ', 'ET'],
      '/P <</MCID 0>> BDC',
      ...['BT', '1 0 0 rg', '0.5 Tc', '0 0 Td', '[<02>]TJ'],
      ...['/O250 gs', '/F1 12 Tf', '0 0 Td', '[<03>]TJ', 'ET'],
      'EMC',
    ]);
  });

  it('raises glyphs that stand above the base line, and those after them no more', () => {
    const operators = drawn((content) => {
      content.text([...shown('[<01>]'), ...shown('[<02>]', 250), ...shown('[<03>]')], 0, 100, STYLE);
    });
    expect(operators.slice(3)).toEqual(['[<01>]TJ', '2.5 Ts', '[<02>]TJ', '0 Ts', '[<03>]TJ', 'ET']);
  });

  it('knows after a state of its own what was before', () => {
    const operators = drawn((content) => {
      content.fill('a', '#ff0000');
      content.within(() => content.fill('b', '#0000ff', 0.5));
      content.fill('c', '#ff0000');
      content.fill('d', '#ff0000', 0.5);
    });
    expect(operators).toEqual([
      ...['1 0 0 rg', 'a', 'f'],
      ...['q', '/O500 gs', '0 0 1 rg', 'b', 'f', 'Q'],
      ...['c', 'f'],
      ...['/O500 gs', 'd', 'f'],
    ]);
  });

  it('draws lines as thick and as dashed as they are', () => {
    const operators = drawn((content) => {
      content.stroke('a', { color: '#0000ff', width: 0.5, dash: [2, 1] });
      content.stroke('b', { color: '#0000ff', width: 0.5 });
      content.stroke('c', { color: '#000000', width: 0.5 });
    });
    expect(operators).toEqual([
      ...['0 0 1 RG', '0.5 w', '[2 1] 0 d', 'a', 'S'],
      ...['[] 0 d', 'b', 'S'],
      ...['0 0 0 RG', 'c', 'S'],
    ]);
  });

  it('leaves a form nothing of texts that came before', () => {
    const operators = drawn((content) => {
      content.text(shown('[<01>]'), 0, 100, { ...STYLE, spacing: 1, opacity: 0.5 });
      content.object(9, [1, 0, 0, 1, 5, 6], 1);
    });
    expect(operators.slice(-7)).toEqual(['ET', '/O1000 gs', '0 Tc', 'q', '1 0 0 1 5 6 cm', '/X9 Do', 'Q']);
  });

  it('has units that go down where they are its own', () => {
    const operators = drawn((content) => {
      content.transformed([0, 2, -2, 0, 30, 40], () => content.text(shown('[<01>]'), 5, 7, STYLE));
      content.text(shown('[<02>]'), 5, 7, STYLE);
    });
    expect(operators).toContain('0 -2 2 0 30 60 cm');
    expect(operators).toContain('5 -7 Td');
    expect(operators).toContain('5 93 Td');
  });

  it('names what it needs', () => {
    const content = new Content(new Resources(), 100);
    expect(String(content.resources)).toBe('<<>>');
    content.text(shown('[<01>]'), 0, 0, { ...STYLE, opacity: 0.5 });
    content.text(shown('[<01>]'), 0, 0, { ...STYLE, font: fontOf('F2') });
    content.object(9, [1, 0, 0, 1, 0, 0], 1);
    expect(String(content.resources)).toBe(
      '<</Font <</F1 1 0 R/F2 2 0 R>>/ExtGState <</O500 <</ca 0.5/CA 0.5>>/O1000 <</ca 1/CA 1>>>>/XObject <</X9 9 0 R>>>>',
    );
  });
});
