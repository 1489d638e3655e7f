import { hasErrors } from '../diagnostics/index.js';
import { parseSheet } from './parse/parse-sheet.js';
import type { Sheet } from './sheet.js';

/**
 * What elements look like before any layout says a word: the rendering that the HTML standard suggests (section 15),
 * in logical words, with the elements that layouts use.
 */
const TEXT = `
@page {
  size: A4;
  margin: 20mm;
  @top-start { vertical-align: middle; text-align: start }
  @top-center { vertical-align: middle; text-align: center }
  @top-end { vertical-align: middle; text-align: end }
  @bottom-start { vertical-align: middle; text-align: start }
  @bottom-center { vertical-align: middle; text-align: center }
  @bottom-end { vertical-align: middle; text-align: end }
}

html, body, address, article, aside, blockquote, dd, details, div, dl, dt, fieldset, figcaption, figure, footer, form,
h1, h2, h3, h4, h5, h6, header, hgroup, hr, main, menu, nav, ol, p, pre, search, section, summary, ul { display: block }

head, base, link, meta, script, style, template, title, noscript, area, datalist, param, rp { display: none }
[hidden] { display: none }

li { display: list-item }
ul, menu { list-style-type: disc }
ol { list-style-type: decimal }
:is(ul, menu, ol) :is(ul, menu) { list-style-type: circle }
:is(ul, menu, ol) :is(ul, menu, ol) :is(ul, menu) { list-style-type: square }
ul, menu, ol { margin-block: 1em; padding-inline-start: 2em }
:is(ul, menu, ol) :is(ul, menu, ol) { margin-block: 0 }

table { display: table }
caption { display: table-caption; text-align: center }
thead { display: table-header-group }
tbody { display: table-row-group }
tfoot { display: table-footer-group }
tr { display: table-row }
th, td { display: table-cell; vertical-align: middle }
th { font-weight: 700; text-align: center }
colgroup { display: table-column-group }
col { display: table-column }

p, dl { margin-block: 1em }
blockquote, figure { margin-block: 1em; margin-inline: 4em }
dd { margin-inline-start: 4em }
pre { margin-block: 1em }
hr { margin-block: 0.5em; border-block-start: 0.75pt solid currentColor }

h1 { font-size: 2em; margin-block: 0.67em; font-weight: 700; bookmark-level: 1 }
h2 { font-size: 1.5em; margin-block: 0.83em; font-weight: 700; bookmark-level: 2 }
h3 { font-size: 1.17em; margin-block: 1em; font-weight: 700; bookmark-level: 3 }
h4 { font-size: 1em; margin-block: 1.33em; font-weight: 700; bookmark-level: 4 }
h5 { font-size: 0.83em; margin-block: 1.67em; font-weight: 700; bookmark-level: 5 }
h6 { font-size: 0.67em; margin-block: 2.33em; font-weight: 700; bookmark-level: 6 }
h1, h2, h3, h4, h5, h6 { break-after: avoid; break-inside: avoid }

b, strong { font-weight: 700 }
i, em, cite, dfn, var, address { font-style: italic }
del, s { text-decoration-line: line-through }
ins, u { text-decoration-line: underline }
small { font-size: 0.83em }
sub { vertical-align: sub; font-size: 0.7em }
sup { vertical-align: super; font-size: 0.7em }
`;

/** Name that messages have for the program's own sheet. */
const FILE = 'built-in.css';

let sheet: Sheet | undefined;

/** The program's own sheet, which stands before all others. */
export function builtInSheet(): Sheet {
  if (sheet === undefined) {
    const { value, diagnostics } = parseSheet(TEXT, FILE);
    if (value === undefined || hasErrors(diagnostics))
      throw new Error(`The built-in sheet is wrong: ${diagnostics[0]?.message}`);
    sheet = value;
  }
  return sheet;
}
