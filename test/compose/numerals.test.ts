import { describe, expect, it } from 'vitest';
import { counterText } from '../../src/compose/list/counter.js';
import type { ItemNode, StackNode } from '../../src/pdf/document.js';
import { compose } from './helpers.js';

const markers = async (attributes: string, css = ''): Promise<string[]> => {
  const { definition } = await compose('<ol start="9"><li>a</li><li>b</li></ol>', css, () => undefined, {}, attributes);
  const list = definition?.content[0] as StackNode | undefined;
  return ((list?.stack ?? []) as ItemNode[]).map(({ marker }) =>
    marker && 'text' in marker ? marker.text.map(({ text }) => text).join('') : '',
  );
};

describe('digits of a document', () => {
  it('are those that its root asks for, in lists and on pages', async () => {
    expect(await markers('data-numerals="arab"')).toEqual(['٩.', '١٠.']);
    const { definition } = await compose('<p>x</p>', '', () => undefined, {}, 'data-numerals="arab"');
    expect(definition?.numerals).toBe('arab');
  });

  it.each(['', 'data-numerals="latn"', 'data-numerals="roman"'])('are European with %j', async (attributes) => {
    expect(await markers(attributes)).toEqual(['9.', '10.']);
    const { definition } = await compose('<p>x</p>', '', () => undefined, {}, attributes);
    expect(definition).not.toHaveProperty('numerals');
  });

  it('leave letters and Roman numbers as they are, and write what those cannot', async () => {
    expect(await markers('data-numerals="arab"', 'ol { list-style-type: lower-alpha }')).toEqual(['i.', 'j.']);
    expect(counterText(14, 'upper-roman', 'arab')).toBe('XIV');
    expect(counterText(4000, 'upper-roman', 'arab')).toBe('٤٠٠٠');
    expect(counterText(-3, 'lower-alpha', 'arab')).toBe('-٣');
  });
});
