import { describe, expect, it } from 'vitest';
import { PROPERTIES, SHORTHANDS } from '../../src/style/properties/index.js';
import { declared, mistakes, onlyMistake } from './helpers.js';

const named = [...PROPERTIES.values()];

describe('the table', () => {
  it('gives each field of the computed style to one property', () => {
    const fields = named.map(({ field }) => field);
    expect(new Set(fields).size).toBe(fields.length);
    expect(Object.keys(declared('')).sort()).toEqual([...fields, 'direction'].sort());
  });

  it.each(named.filter(({ name }) => name !== 'font-family').map(({ name, initial }) => [name, initial]))(
    'takes the initial value of %s: %s',
    (name, initial) => {
      expect(mistakes(`p { ${name}: ${initial} }`)).toEqual([]);
    },
  );

  const keywords = named
    .filter(({ name }) => name !== 'content' && name !== 'string-set')
    .flatMap(({ name, values }) => {
      const words = values.replace(/<[^>]*>|\w+\([^)]*\)/gu, ' ').match(/[a-z][a-z-]*/gu) ?? [];
      return [...words, 'inherit', 'initial'].map((word) => `${name}: ${word}`);
    });

  it.each(keywords)('takes each keyword that it names: %s', (declaration) => {
    expect(mistakes(`p { ${declaration} }`)).toEqual([]);
  });

  it('has shorthands that set properties', () => {
    for (const { sets } of SHORTHANDS.values()) for (const name of sets) expect(PROPERTIES.has(name), name).toBe(true);
  });
});

describe('names', () => {
  it.each([
    ['margin-left', 'margin-inline-start'],
    ['margin-right', 'margin-inline-end'],
    ['padding-top', 'padding-block-start'],
    ['border-bottom', 'border-block-end'],
    ['border-left-color', 'border-inline-start'],
    ['left', 'inset-inline-start'],
    ['width', 'inline-size'],
    ['height', 'block-size'],
    ['page-break-after', 'break-after'],
    ['background', 'background-color'],
    ['border-color', 'border: 1pt solid'],
    ['colour', 'color'],
    ['font-wieght', 'font-weight'],
    ['gird-template-columns', 'grid-template-columns'],
    ['direction', '`dir` attribute'],
    ['-webkit-hyphens', 'one browser'],
    ['filter', 'docs/css.md'],
  ])('that are wrong get the right word: %s', (name, word) => {
    const { code, line, column, hint } = onlyMistake(`p {\n  ${name}: 1pt }`);
    expect({ code, line, column }).toEqual({ code: 'style/property', line: 2, column: 3 });
    expect(hint).toContain(word);
  });

  it('may be written in capitals', () => {
    expect(declared('TEXT-ALIGN: Center').textAlign).toBe('center');
  });
});

describe('sides', () => {
  it('of one value are all four, of two block and inline', () => {
    const one = declared('padding: 4pt');
    expect([one.paddingBlockStart, one.paddingBlockEnd, one.paddingInlineStart, one.paddingInlineEnd]).toEqual([
      4, 4, 4, 4,
    ]);
    const two = declared('margin: 1pt auto');
    expect([two.marginBlockStart, two.marginBlockEnd, two.marginInlineStart, two.marginInlineEnd]).toEqual([
      1,
      1,
      'auto',
      'auto',
    ]);
    const axis = declared('inset-inline: 10% auto');
    expect([axis.insetInlineStart, axis.insetInlineEnd, axis.insetBlockStart]).toEqual([
      { percent: 10 },
      'auto',
      'auto',
    ]);
  });

  it.each(['1pt 2pt 3pt', '1pt 2pt 3pt 4pt'])('of more values would not mirror: %s', (value) => {
    const { message, hint } = onlyMistake(`p { margin: ${value} }`);
    expect(message).toContain('would not mirror');
    expect(hint).toContain('margin-inline');
  });

  it('of blocks are never automatic', () => {
    expect(onlyMistake('p { margin: auto }').code).toBe('style/value');
    expect(onlyMistake('p { margin-block: 1pt auto }').code).toBe('style/value');
  });
});

describe('values', () => {
  it.each([
    ['text-align: left', 'Did you mean `start`'],
    ['text-align: centre', 'Did you mean `center`'],
    ['display: flex', 'Did you mean `grid`'],
    ['break-before: always', 'Did you mean `page`'],
    ['white-space: pre', 'It takes: normal | nowrap.'],
    ['font-weight: bolder', '600'],
    ['font-family: sans-serif', '@font-face'],
    ['hyphens: none', 'It takes: manual | auto.'],
    ['hyphenate-limit-lines: -1', 'from 0 to 100'],
    ['hyphenate-limit-lines: 1.5', 'whole'],
    ['hyphenate-limit-zone: -1%', 'below zero'],
    ['grid-template-columns: repeat(3, 1fr)', '1fr 1fr 1fr'],
    ['orphans: 0', '1 to 100'],
    ['orphans: 2.5', 'whole|It takes'],
    ['opacity: 2', 'from 0 to 1'],
    ['color:', 'It takes: <colour>.'],
    ['color: red !important', 'further down'],
    ['border: 1pt dotted', 'dashed'],
    ['position: running()', 'running(head)'],
    ['stroke-width: 2pt', '<number>'],
  ])('%s is refused with what is right', (declaration, word) => {
    const { code, message, hint } = onlyMistake(`p { ${declaration} }`);
    expect(code).toBe('style/value');
    expect(`${message} ${hint}`).toMatch(new RegExp(word.replace(/[.*+?^${}()[\]\\]/gu, '\\$&'), 'u'));
  });

  it('of borders come in any order, and without a style there is no line', () => {
    expect(declared('border-inline-start: #0a5aa8 dashed 2pt').borderInlineStart).toEqual({
      width: 2,
      style: 'dashed',
      color: '#0a5aa8',
    });
    expect(declared('border: 2pt #0a5aa8').borderBlockEnd.width).toBe(0);
    expect(declared('border: solid').borderBlockEnd.width).toBe(2.25);
  });

  it('of tracks mix lengths, shares and percentages', () => {
    expect(declared('grid-template-columns: 2em 1.5fr 20%').gridTemplateColumns).toEqual([
      20,
      { fr: 1.5 },
      { percent: 20 },
    ]);
  });

  it('of families keep their order', () => {
    expect(declared('font-family: "Source Sans 3", Noto Sans SC').fontFamily).toEqual([
      'Source Sans 3',
      'Noto Sans SC',
    ]);
  });

  it('of hyphenation are numbers, parts of the line, or none', () => {
    const { hyphens, hyphenateLimitLines, hyphenateLimitZone } = declared(
      'hyphens: auto; hyphenate-limit-lines: 1; hyphenate-limit-zone: 8%',
    );
    expect([hyphens, hyphenateLimitLines, hyphenateLimitZone]).toEqual(['auto', 1, { percent: 8 }]);
    expect(declared('hyphenate-limit-lines: no-limit').hyphenateLimitLines).toBe('no-limit');
    expect(declared('hyphenate-limit-zone: 2em').hyphenateLimitZone).toBe(20);
  });

  it('of position name what runs', () => {
    expect(declared('position: running(head)').position).toEqual({ running: 'head' });
    expect(declared('object-position: 30% center').objectPosition).toEqual([0.3, 0.5]);
  });
});
