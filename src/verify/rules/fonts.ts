import { PdfStream } from '../../read/index.js';
import { codePoint } from '../quote.js';
import type { Flaw, Rule } from '../rule.js';
import { type GlyphProgram, glyphOfCid, readGlyphProgram } from '../sfnt.js';
import { type FontUse, fontUses, type Subject } from '../subject.js';

/** A font that shows something, with its program where that is one whose glyphs we can count. */
interface ReadFont extends FontUse {
  readonly glyphs: GlyphProgram | undefined;
  glyph(code: number): number;
}

const KINDS: ReadonlySet<string> = new Set(['Type0', 'Type1', 'MMType1', 'TrueType', 'Type3']);
/** Thousandths of the size, by ISO 19005-3, 6.2.11.5 one; and what rounding to whole units on both sides adds. */
const TOLERANCE = 1.01;

const fonts = (subject: Subject): readonly ReadFont[] => subject.once(readFonts);

function readFonts(subject: Subject): readonly ReadFont[] {
  return fontUses(subject).map((use) => {
    const { program, descendant } = use.font;
    const isSfnt = program?.kind === 'FontFile2' || program?.subtype === 'OpenType';
    const glyphs = isSfnt && program ? readGlyphProgram(subject.file.decode(program.stream)) : undefined;
    const map =
      descendant &&
      glyphOfCid(descendant, (key) => {
        const stream = descendant.stream(key);
        return stream ? subject.file.decode(stream) : null;
      });
    return { ...use, glyphs, glyph: (code) => (map ? map(use.font.cid(code)) : code) };
  });
}

export const FONT_RULES: readonly Rule[] = [
  {
    id: 'fonts-embedded',
    clauses: { ua: '7.21.4.1', a: '6.2.11.4.1' },
    matterhorn: '31-009',
    demands: 'Each font that shows something is embedded, and its program can be read.',
    why: 'A reader without the font takes another, in which letters may be missing.',
    remedy: 'Embed the font.',
    *check(subject) {
      for (const { font, glyphs, codes } of fonts(subject)) {
        if (font.subtype === 'Type3') continue;
        const page = firstPage(codes);
        if (!font.program) yield { message: `The font ${font.name} is not embedded.`, page };
        else if (font.program.kind === 'FontFile2' && !glyphs)
          yield { message: `The program of the font ${font.name} cannot be read.`, page };
      }
    },
  },
  {
    id: 'font-dictionaries',
    clauses: { ua: '7.21.3', a: '6.2.11.2 and 6.2.11.3' },
    matterhorn: '31-005',
    demands: 'Font dictionaries are whole: a known kind, a name, and for composite fonts the way from codes to glyphs.',
    why: 'A reader that must guess shows other letters.',
    remedy: 'Write the entries that ISO 32000-1, 9.6 and 9.7 ask for.',
    *check(subject) {
      for (const { font, codes } of fonts(subject)) {
        const page = firstPage(codes);
        if (!KINDS.has(font.subtype)) yield { message: `A font is of the kind ${font.subtype || 'none'}.`, page };
        if (font.name === '' && font.subtype !== 'Type3') yield { message: 'A font has no name.', page };
        if (font.subtype !== 'Type0') continue;
        const { descendant } = font;
        if (!descendant) yield { message: `The composite font ${font.name} has no descendant.`, page };
        else if (descendant.name('Subtype') === 'CIDFontType2' && !descendant.has('CIDToGIDMap')) {
          yield { message: `The font ${font.name} has no CIDToGIDMap.`, page };
        }
        if (font.dict.name('Encoding') === undefined && !(font.dict.get('Encoding') instanceof PdfStream)) {
          yield { message: `The composite font ${font.name} has no encoding.`, page };
        }
      }
    },
  },
  {
    id: 'to-unicode',
    clauses: { ua: '7.21.7', a: '6.2.11.7.2' },
    matterhorn: '10-001',
    demands: 'For each code that is shown, the font says which character it is (ToUnicode).',
    why: 'Only so can text be read out, found and copied.',
    remedy: 'Write ToUnicode with every glyph that is used.',
    *check(subject) {
      for (const { font, codes } of fonts(subject)) {
        const missing = [...codes].filter(([code]) => (font.text(code) ?? '') === '');
        if (missing.length === 0) continue;
        const page = missing[0]?.[1];
        if (!font.toUnicode) yield { message: `The font ${font.name} has no ToUnicode.`, page };
        else
          for (const [code, first] of missing)
            yield {
              message: `The font ${font.name} does not say which character the code ${hex(code)} is.`,
              page: first,
            };
      }
    },
  },
  {
    id: 'to-unicode-values',
    clauses: { ua: '7.21.7', a: '6.2.11.7.2 and 6.2.11.7.3' },
    matterhorn: '31-028',
    demands:
      'No code stands for U+0000, U+FEFF, U+FFFE, half a character or one without a common meaning (private use).',
    why: 'They are no letters: nothing can be read out.',
    remedy: 'Map the code to the characters that the glyph shows.',
    *check(subject) {
      for (const { font } of fonts(subject)) {
        for (const [code, text] of font.toUnicode ?? []) {
          const bad = [...text].find((character) => /[\0\ufeff\ufffe\uffff]|\p{Co}|\p{Cs}/u.test(character));
          if (bad !== undefined)
            yield { message: `In the font ${font.name}, the code ${hex(code)} stands for ${codePoint(bad)}.` };
        }
      }
    },
  },
  {
    id: 'no-notdef',
    clauses: { ua: '7.21.8', a: '6.2.11.8' },
    matterhorn: '31-030',
    demands: 'The glyph for missing characters (.notdef) is never shown.',
    why: 'It is an empty box where a letter should be.',
    remedy: 'Use a font that has the character.',
    *check(subject) {
      for (const { font, codes, glyph } of fonts(subject)) {
        if (font.subtype !== 'Type0') continue;
        for (const [code, page] of codes) {
          if (glyph(code) === 0)
            yield {
              message: `The font ${font.name} shows an empty box in place of a character (code ${hex(code)}).`,
              page,
            };
        }
      }
    },
  },
  {
    id: 'glyphs-present',
    clauses: { ua: '7.21.4.1', a: '6.2.11.4.1' },
    matterhorn: '31-011',
    demands: 'The embedded program has each glyph that is shown.',
    why: 'A glyph that is not there is not seen.',
    remedy: 'Embed all glyphs that are used.',
    *check(subject) {
      for (const { font, codes, glyphs, glyph } of fonts(subject)) {
        if (font.subtype !== 'Type0' || !glyphs) continue;
        for (const [code, page] of codes) {
          if (glyph(code) >= glyphs.glyphs)
            yield { message: `The program of ${font.name} has no glyph for the code ${hex(code)}.`, page };
        }
      }
    },
  },
  {
    id: 'glyph-widths',
    clauses: { ua: '7.21.5', a: '6.2.11.5' },
    matterhorn: '31-016',
    demands: 'The widths that the file states are those of the font program.',
    why: 'By the one a reader places letters, by the other it finds and marks them.',
    remedy: 'Write the widths of the program.',
    *check(subject) {
      for (const { font, codes, glyphs, glyph } of fonts(subject)) yield* widthFlaws(font, codes, glyphs, glyph);
    },
  },
];

function* widthFlaws(
  font: FontUse['font'],
  codes: FontUse['codes'],
  glyphs: GlyphProgram | undefined,
  glyph: (code: number) => number,
): Generator<Flaw> {
  if (font.subtype !== 'Type0' || !glyphs) return;
  for (const [code, page] of codes) {
    const [stated, actual] = [font.width(code), glyphs.width(glyph(code))];
    if (actual !== undefined && Math.abs(stated - actual) > TOLERANCE) {
      yield {
        message: `In the font ${font.name}, the code ${hex(code)} is said to be ${stated} wide; its glyph is ${Math.round(actual * 10) / 10}.`,
        page,
      };
    }
  }
}

const hex = (code: number): string => `<${code.toString(16).toUpperCase().padStart(4, '0')}>`;

const firstPage = (codes: ReadonlyMap<number, number>): number | undefined => codes.values().next().value;
