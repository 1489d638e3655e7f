import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { createDocument } from '../../../src/pdf/create.js';
import type { Run, TextNode } from '../../../src/pdf/document.js';
import { wordsIn } from '../../../src/pdf/flow/node-text.js';
import { renderPdf } from '../../../src/pdf/index.js';
import { Faces } from '../../../src/pdf/text/faces.js';
import type { TextLine } from '../../../src/pdf/text/lines.js';
import { WordMeasure } from '../../../src/pdf/text/words.js';
import { documentOf, run, text } from '../helpers/document.js';
import { linesOf } from '../helpers/pages.js';
import { pagesOf } from '../helpers/read.js';
import { layShared } from '../helpers/shared.js';

const HYPHEN = '\u2010';

const linesIn = (node: TextNode, width: number): TextLine[] =>
  linesOf(layShared([{ stack: [node], width }]))
    .flat()
    .map(({ item }) => item.line);

/** As it is seen: a soft hyphen that is left at the end of a line shows. */
const textOf = ({ segments }: TextLine): string =>
  segments
    .map((segment) => segment.text)
    .join('')
    .replace(/\u00ad$/, HYPHEN);
const shown = (node: TextNode, width: number): string => linesIn(node, width).map(textOf).join('|');

/** A text with dots for its soft hyphens. */
const dotted = (words: string, more: Partial<TextNode> = {}, look: Partial<Run> = {}): TextNode => ({
  text: [run(words.replaceAll('·', '\u00ad'), look)],
  ...more,
});

const widthOf = (words: string): number => linesIn(text(words), 10_000)[0]?.width ?? 0;

describe('a word', () => {
  it('is divided where it does not fit, and as late as it can be', () => {
    const node = dotted('the inter·na·tional or·ga·ni·za·tion of all');
    const width = widthOf(`the interna${HYPHEN}`);
    expect(shown(node, width)).toBe(`the interna${HYPHEN}|tional orga${HYPHEN}|nization of|all`);
  });

  it('is as wide as without soft hyphens, kerning and all', () => {
    for (const word of ['AVATAR', 'To·ronto', 'offi·cial', 'A·V·A']) {
      const [line] = linesIn(dotted(word), 300);
      expect(line?.width).toBeCloseTo(widthOf(word.replaceAll('·', '')), 6);
    }
  });

  it('of several runs is divided in any of them', () => {
    const node: TextNode = {
      text: [run('a inter\u00adna'), run('\u00adtio\u00adnal', { fonts: ['Bold'] }), run(' law and so on')],
    };
    const width = widthOf(`a interna${HYPHEN}`) + 1;
    expect(shown(node, width)).toBe(`a interna${HYPHEN}|tional|law and|so on`);
  });

  it('stays whole in a run of one line', () => {
    const node: TextNode = { text: [run('on '), run('inter\u00adnational', { noWrap: true }), run(' and more text')] };
    expect(shown(node, widthOf('on inter-natio'))).toBe('on|international|and more|text');
  });
});

describe('not divided is', () => {
  it('what would make a third line in a row end so, or more lines than the text allows', () => {
    const words = Array.from({ length: 9 }, () => 'aa·aa·aa·aa·aa').join(' ');
    const width = widthOf('a'.repeat(35)) / 2;
    const ends = (more: Partial<TextNode>): string =>
      linesIn(dotted(words, more), width)
        .map((line) => (textOf(line).endsWith(HYPHEN) ? 'h' : '.'))
        .join('');
    expect(ends({ hyphenLines: 99 })).toMatch(/^hhhh/);
    expect(ends({})).toMatch(/^hh\.hh\./);
    expect(ends({ hyphenLines: 1 })).toMatch(/^h\.h\./);
    expect(ends({ hyphenLines: 0 })).toMatch(/^\.+$/);
  });

  it('a word whose line is full enough without it', () => {
    const words = 'some words inter·na·tional and more of them here';
    const width = widthOf(`some words inter${HYPHEN}`);
    const gap = width - widthOf('some words');
    const divided = `some words inter${HYPHEN}|national and|more of them|here`;
    expect(shown(dotted(words), width)).toBe(divided);
    expect(shown(dotted(words, { hyphenZone: gap - 0.1 }), width)).toBe(divided);
    expect(shown(dotted(words, { hyphenZone: gap }), width)).toMatch(/^some words\|international/);
    const percent = (100 * gap) / width;
    expect(shown(dotted(words, { hyphenZone: { percent: percent - 0.1 } }), width)).toBe(divided);
    expect(shown(dotted(words, { hyphenZone: { percent: percent + 0.1 } }), width)).toMatch(/^some words\|/);
  });

  it('the last word of a text, nor one that its last line takes whole', () => {
    const width = widthOf('some more inter-');
    expect(shown(dotted('some more inter·national'), width)).toBe('some more|international');
    expect(shown(dotted('some more inter·national x'), width)).toBe('some more|international x');
  });

  it('but what is wider than a line is, whatever it ends', () => {
    const width = widthOf('national') + 1;
    expect(shown(dotted('inter·na·tional', { hyphenLines: 0 }), width)).toBe(`interna${HYPHEN}|tional`);
  });
});

describe('the least width of a text', () => {
  it('is that of whole words: columns of tables do not shrink to syllables', () => {
    const measure = new WordMeasure(new Faces(createDocument(documentOf([]))));
    const { min } = measure.widths(dotted('of inter·na·tional law').text, undefined);
    expect(min).toBeCloseTo(widthOf('international'), 5);
  });
});

describe('whatever the text is', () => {
  const syllable = fc.string({ unit: fc.constantFrom(...'abemil'), minLength: 2, maxLength: 4 });
  /** None is wider than a line. */
  const word = fc.array(syllable, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('·'));
  const content = fc.array(word, { minLength: 1, maxLength: 40 }).map((all) => all.join(' '));
  const align = fc.constantFrom('start' as const, 'justify' as const);

  it('its lines are its words, none wider than it may be, and two hyphens in a row are the most', () => {
    fc.assert(
      fc.property(content, align, fc.integer({ min: 140, max: 260 }), (words, align, width) => {
        const lines = linesIn(dotted(words, { align }), width);
        const joined = lines.map(textOf).join(' ').replaceAll(`${HYPHEN} `, '');
        expect(joined).toBe(words.replaceAll('·', ''));
        for (const line of lines) expect(line.width).toBeLessThanOrEqual(width + 0.01);
        expect(lines.map((line) => (textOf(line).endsWith(HYPHEN) ? 'h' : 'w')).join('')).not.toMatch(/hhh/);
      }),
    );
  });
});

describe('what is told of a text', () => {
  it('has its words whole', () => {
    expect(wordsIn(dotted('inter·national Bem-\u2060estar'))).toBe('international Bem-estar');
  });
});

describe('a file', () => {
  let page = '';
  const width = 100;
  const words = 'dans celles-ci les orga·ni·sa·tions inter·na·tio·nales du gou·ver·ne·ment por·tu·gais celles-ci';

  beforeAll(async () => {
    const { bytes } = await renderPdf(documentOf([{ stack: [dotted(words)], width }]));
    [page = ''] = await pagesOf(bytes);
  });

  it('gives divided words whole, and hyphens that were written as they were', () => {
    expect(shown(dotted(words), width)).toContain(HYPHEN);
    // pdf.js tells no soft hyphen, only that a line ends.
    expect(page.replace(/\s+/g, '')).toBe(words.replace(/[ ·]/g, ''));
  });
});
