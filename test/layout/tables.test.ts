import { describe, expect, it } from 'vitest';
import { fullProfile } from './fixtures.js';
import { blocks, stateOf } from './rendered.js';

describe('tables', () => {
  it('say what heads a column, and put numbers one under the other', () => {
    expect(
      blocks('| Year | People | Note | Mid |\n|---|---|--:|:-:|\n| 2017 | 1,200 | a | b |\n| 2018 | – | b | c |'),
    ).toMatchSnapshot();
  });
});

describe('columns of numbers', () => {
  /** Classes of the heads of the second column and of its cells. */
  function classes(cells: readonly string[], delimiter = '---'): string[] {
    const rows = cells.map((cell) => `| 2017 | ${cell} |`).join('\n');
    const html = blocks(`| Year | Head |\n|---|${delimiter}|\n${rows}`, stateOf(fullProfile({ acronyms: {} })));
    const found = [...html.matchAll(/<t([hd])(?: scope="col")?(?: class="([a-z-]+)")?>/gu)];
    return found.map(([, kind, name]) => `${kind}${name === undefined ? '' : ` ${name}`}`);
  }

  it.each<[string, string[]]>([
    ['English', ['1,200', '-3.5', '+4', '12%', '12 %']],
    ['French', ['1\u202F200', '−3,5', '12\u202F%', '1\u00A0200\u00A0000']],
    ['Spanish', ['1.200', '–3,5', '12 %']],
    ['Swiss', ["1'200", '1’200.50']],
    ['Turkish', ['%12', '-%3']],
    ['Arabic', ['١٬٢٠٠', '٣٫٥', '١٢٪', '\u061C-٣']],
    ['Persian and Hindi', ['۱۲۳', '१२३']],
    ['ranges', ['10–20', '5-7']],
    ['absent', ['1', '', '–', '—', '…', 'n/a']],
    ['emphasized and cited', ['**1,200**', '1 [@law]', '*3*']],
  ])('%s', (_, cells) => {
    expect(classes(cells)).toEqual(['h', 'h number', ...cells.flatMap(() => ['d', 'd number'])]);
  });

  it.each([[['1', 'two']], [['3 days']], [['', '–']], [['A1']], [['12:30']]])('are not %j', (cells) => {
    expect(classes(cells)).not.toContain('d number');
  });

  it.each([
    [':--', 'd'],
    [':-:', 'd align-center'],
    ['--:', 'd number'],
  ])('stand where the author asks: %s', (delimiter, cell) => {
    expect(classes(['1', '2'], delimiter)).toEqual(['h', cell.replace('d', 'h'), 'd', cell, 'd', cell]);
  });

  it('are not words that the author wants at the end', () => {
    expect(classes(['a', 'b'], '--:')).toEqual(['h', 'h align-end', 'd', 'd align-end', 'd', 'd align-end']);
  });
});
