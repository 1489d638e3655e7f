import bidiFactory, { type Bidi } from 'bidi-js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { InlineElement } from '../../../src/pdf/document.js';
import { levelBetween, mirrorOf, visualOrder, withLevels } from '../../../src/pdf/text/bidi.js';

const bidi = (bidiFactory as unknown as () => Bidi)();

const part = (text: string, ...inside: InlineElement[]) => ({ text, run: { inside } });

/** The pieces of a paragraph with their levels, as `level:text`. */
const levels = (parts: Parameters<typeof withLevels>[0], direction: 'ltr' | 'rtl'): string[] =>
  withLevels(parts, direction).map(({ text, level }) => `${level}:${text}`);

describe('levels', () => {
  it('are 0 in a text from the left, which is not divided', () => {
    expect(levels([part('Santiago, 25% (2022)')], 'ltr')).toEqual(['0:Santiago, 25% (2022)']);
  });

  it('are odd where a text is written from the right', () => {
    expect(levels([part('the city of الرباط (المغرب) grows')], 'ltr')).toEqual([
      '0:the city of ',
      '1:الرباط (المغرب)',
      '0: grows',
    ]);
  });

  it('of Latin names and figures in a text from the right are even, of what stands around them odd', () => {
    expect(levels([part('برنامج Santiago Cocina (كوسينا) في 2022')], 'rtl')).toEqual([
      '1:برنامج ',
      '2:Santiago Cocina',
      '1: (كوسينا) في ',
      '2:2022',
    ]);
  });

  it('of Arabic-Indic figures are even, too: they are written from the left', () => {
    expect(levels([part('عام ٢٠١٧.')], 'rtl')).toEqual(['1:عام ', '2:٢٠١٧', '1:.']);
  });

  it('are found over the whole paragraph, whatever runs it has', () => {
    expect(levels([part('برنامج ('), part('Cocina'), part(') جديد')], 'rtl')).toEqual([
      '1:برنامج (',
      '2:Cocina',
      '1:) جديد',
    ]);
  });

  it('of a phrase with a direction of its own order nothing around it', () => {
    const address: InlineElement = { role: 'Link', link: 'https://example.org/?a=(1)', direction: 'ltr' };
    const parts = [part('انظر '), part('https://example.org/?a=(1)', address), part(' (الموقع)')];
    expect(levels(parts, 'rtl')).toEqual(['1:انظر ', '2:https://example.org/?a=(1)', '1: (الموقع)']);
  });

  it('keep an isolate together over its runs, and part two that stand side by side', () => {
    const first: InlineElement = { role: 'Span', direction: 'ltr' };
    const second: InlineElement = { role: 'Span', direction: 'ltr' };
    const parts = [part('ا '), part('A-', first), part('1', first), part('2', second), part(' ب')];
    expect(levels(parts, 'rtl')).toEqual(['1:ا ', '2:A-', '2:1', '2:2', '1: ب']);
  });

  it('of a paragraph without a letter of the document’s direction are its own', () => {
    expect(levels([part('IOM, Geneva.')], 'rtl')).toEqual(['0:IOM, Geneva.']);
    expect(levels([part('المنظمة الدولية.')], 'ltr')).toEqual(['1:المنظمة الدولية.']);
  });

  it('leave figures alone in the direction of the document', () => {
    expect(levels([part('1.')], 'rtl')).toEqual(['2:1', '1:.']);
  });

  it('keep an empty run', () => {
    expect(levels([part('')], 'rtl')).toEqual(['0:']);
  });
});

const letters = fc.constantFrom(
  'a',
  'B',
  'ا',
  'ب',
  'ـ',
  '1',
  '٢',
  ' ',
  '(',
  ')',
  '%',
  '-',
  '.',
  '،',
  'é',
  '中',
  '\u0301',
);
const texts = fc.array(fc.string({ unit: letters, maxLength: 12 }), { minLength: 1, maxLength: 5 });

describe('whatever the text is', () => {
  it('its pieces are the text, each of one level, as the algorithm finds it', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('ltr' as const, 'rtl' as const), (parts, direction) => {
        const pieces = withLevels(
          parts.map((text) => part(text)),
          direction,
        );
        const whole = parts.join('');
        expect(pieces.map(({ text }) => text).join('')).toBe(whole);
        const found = pieces.flatMap(({ text, level }) => Array.from(text.split(''), () => level));
        const bases = (['ltr', 'rtl'] as const).map((base) => [...bidi.getEmbeddingLevels(whole, base).levels]);
        expect(bases).toContainEqual(found);
      }),
    );
  });

  it('the visual order is that of rule L2', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 12 }), (some) => {
        const order = visualOrder(some);
        expect([...order].sort((a, b) => a - b)).toEqual(some.map((_, index) => index));
        // Letters without spaces at the ends: rule L1 changes nothing.
        const text = 'x'.repeat(some.length);
        const result = { levels: Uint8Array.from(some), paragraphs: [{ start: 0, end: some.length - 1, level: 0 }] };
        expect(order).toEqual(some.length === 0 ? [] : bidi.getReorderedIndices(text, result));
      }),
    );
  });
});

describe('what parts isolates', () => {
  const mark: InlineElement = { role: 'Reference', direction: 'rtl' };
  const name: InlineElement = { role: 'Span', direction: 'ltr' };
  const run = (...inside: InlineElement[]) => ({ inside });

  it('is of the level of the text around them', () => {
    expect(levelBetween(run(), run(mark), 'rtl')).toBe(1);
    expect(levelBetween(run(mark), run(name), 'ltr')).toBe(0);
    expect(levelBetween(run(name), run(name, mark), 'rtl')).toBe(2);
    expect(levelBetween(run(name, mark), run(name), 'ltr')).toBe(2);
    expect(levelBetween(run(name), run(name), 'rtl')).toBeUndefined();
    expect(levelBetween(run(), {}, 'rtl')).toBeUndefined();
  });

  it('keeps a mark after a year at its left, where the text runs from the right', () => {
    const pieces = withLevels([part('عام ٢٠٢٣'), part('٢١', mark), part(' قال')], 'rtl');
    const shown = pieces.map(({ text }) => text);
    const between = pieces.map(({ run }, index) => {
      const before = pieces[index - 1];
      return before && levelBetween(before.run, run, 'rtl');
    });
    const order = visualOrder(
      pieces.map(({ level }) => level),
      between,
    );
    expect(order.map((index) => shown[index])).toEqual([' قال', '٢١', '٢٠٢٣', 'عام ']);
  });
});

describe('a mirror image', () => {
  it('is the other bracket, and of what looks the same the sign itself', () => {
    expect([...'([{«<‹'].map(mirrorOf).join('')).toBe(')]}»>›');
    expect([...'aا.،%'].map(mirrorOf).join('')).toBe('aا.،%');
  });
});

describe('a paragraph that is all from the right', () => {
  const known = [...'abאבجكتاب٣3 \u00a0!"\'(),./:;[]«»“”‘’–—…%-+$\u0651\u064e،؛؟ـ٪\u061c\u200f\n\u00ad'];
  const blocks = fc
    .oneof(
      fc.integer({ min: 0x590, max: 0x6ff }),
      fc.integer({ min: 0x750, max: 0x77f }),
      fc.integer({ min: 0xfe70, max: 0xfefc }),
    )
    .map((code) => String.fromCharCode(code));
  const unit = fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...'كتاب ،.') }, fc.constantFrom(...known), blocks);

  it('has the levels of the whole algorithm', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit, minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 4 }),
        (texts) => {
          const text = texts.join('');
          const wanted = bidi.getEmbeddingLevels(
            text,
            /[a-z]/.test(text) && !/[\u0590-\u08ff\ufe70-\ufefc]/.test(text) ? 'ltr' : 'rtl',
          ).levels;
          const found = withLevels(
            texts.map((piece) => part(piece)),
            'rtl',
          );
          expect(found.map((piece) => piece.text).join('')).toBe(text);
          expect(found.flatMap((piece) => Array.from(piece.text, () => piece.level))).toEqual([...wanted]);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
