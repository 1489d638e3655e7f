import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeStyles, parseHtml, parseSheet, resolveFontFaces } from '../../src/style/index.js';
import { PROPERTIES, SHORTHANDS } from '../../src/style/properties/index.js';
import { FILE } from './helpers.js';

const names = [...PROPERTIES.keys(), ...SHORTHANDS.keys(), '--x', '--y', 'colr', 'margin-left', 'size', 'src'];
const words = [
  'auto',
  'none',
  'normal',
  '0',
  '1',
  '-1',
  '2pt',
  '-3em',
  '50%',
  '1fr',
  '1e999pt',
  '#fff',
  '#12345678',
  'red',
  'currentColor',
  'inherit',
  'solid',
  'url(a.svg)',
  'url(',
  '"s"',
  '"',
  "'\n",
  'var(--x)',
  'var(--y, 1pt)',
  'var(',
  'rgb(1,2,3)',
  'counter(page)',
  'attr(href)',
  'running(a)',
  ',',
  '/',
  '(',
  ')',
  '[',
  '}',
  '{',
  ';',
  '!important',
  '@x',
  '<!--',
  '/*',
  '*/',
  '\\',
  '\0',
  '🙂',
  'é',
];

const value = fc.array(fc.constantFrom(...words), { maxLength: 6 }).map((parts) => parts.join(' '));
const declaration = fc
  .tuple(fc.constantFrom(...names), fc.oneof(value, fc.string({ unit: 'binary' })))
  .map(([name, text]) => `${name}: ${text};`);
const selector = fc.oneof(
  fc.constantFrom(
    'p',
    ':root',
    'p::before',
    '@page',
    '@page x',
    '@page { @top-start',
    '@font-face',
    'a:hover',
    '@media',
  ),
  fc.string(),
);

/** Nothing that a sheet says may throw; all of it is read, or told with its place. */
function holds(css: string): void {
  const { value: sheet, diagnostics } = parseSheet(css, FILE, { readImport: () => css });
  const lines = css.split(/\r\n|[\n\r\f]/u);
  for (const { line = 0, column = 0, message } of diagnostics) {
    expect(message).not.toBe('');
    expect(line).toBeGreaterThan(0);
    expect(line).toBeLessThanOrEqual(lines.length);
    expect(column).toBeGreaterThan(0);
    expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
  }
  if (sheet === undefined) throw new Error('no sheet');
  const { value: styled } = computeStyles(
    parseHtml('<html><body class="a"><p href="#x">A</p><ul><li>B</ul></body></html>'),
    [sheet],
  );
  resolveFontFaces(styled?.fontFaces ?? [], []);
}

describe('whatever a sheet says', () => {
  it('a declaration never throws', () => {
    fc.assert(
      fc.property(fc.array(declaration, { maxLength: 4 }), (declarations) => holds(`p { ${declarations.join('\n')} }`)),
      { numRuns: 250 },
    );
  });

  it('a rule never throws', () => {
    fc.assert(
      fc.property(selector, fc.array(declaration, { maxLength: 3 }), (head, declarations) =>
        holds(`${head} { ${declarations.join(' ')} }`),
      ),
      { numRuns: 150 },
    );
  });

  it('a text never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), holds), { numRuns: 150 });
  });

  it('a length is the same in every unit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), (hundredths) => {
        const millimetres = hundredths / 100;
        const points = (text: string): number => {
          const { value: sheet } = parseSheet(`p { padding: ${text} }`, FILE);
          const document = parseHtml('<p></p>');
          const styled = computeStyles(document, sheet ? [sheet] : []).value;
          return styled?.style(document.children[0] as never).paddingBlockStart ?? Number.NaN;
        };
        expect(points(`${millimetres}mm`)).toBeCloseTo(points(`${millimetres / 10}cm`), 8);
        expect(points(`${millimetres}mm`)).toBeCloseTo(points(`${millimetres / 25.4}in`), 8);
      }),
      { numRuns: 50 },
    );
  });
});
