/** Elements of HTML, and what each is in the structure of the PDF. `src/compose/meaning/` is where it happens. */
const ELEMENTS: readonly (readonly [element: string, becomes: string])[] = [
  [
    '`section`, `article`, `nav`, `aside`',
    'Part where it stands in `body` (or in its `main`); elsewhere Sect, an `article` Art',
  ],
  ['`h1` … `h6`', 'H1 … H6, and entries of the outline as `bookmark-level` says'],
  ['`p`, and text that stands in a box by itself', 'P'],
  ['`ul`, `ol`, `menu`', 'L, numbered as `list-style-type` says'],
  ['`li`', 'LI with LBody, also where its `display` is `block` or `grid`; a marker that is text is its Lbl'],
  [
    '`dl` with `dt` and `dd`',
    'L; each term is the Lbl, and what follows it the LBody of an LI. A `dl` that is a grid is no list',
  ],
  ['`table`, `thead`, `tbody`, `tfoot`, `tr`, `td`', 'Table, THead, TBody, TFoot, TR, TD'],
  [
    '`th`',
    'TH; `scope="row"` or `"col"` says what it is the header of. Without, it is that of its column in `thead`, of its row elsewhere',
  ],
  ['`caption`, `figcaption`', 'Caption'],
  ['`figure`', 'Div, with what stands in it'],
  ['`img`, `svg`, a chart', 'Figure, with its alternative text'],
  ['`blockquote`, `q`', 'BlockQuote, Quote'],
  ['`code`', 'Code'],
  [
    '`a` with an address',
    'Link, one annotation a page; `aria-label` or `title` says where it leads, else its own text does',
  ],
  ['`abbr` with `title`', 'Span with the expansion'],
  ['anything with `lang`', 'the language of its element, or of a Span'],
  [
    'anything with `data-path`',
    'the ID of its element (`path~2` where one path stands twice); a box without a meaning of its own becomes a Div',
  ],
  ['`hr`, bands, borders, backgrounds, what is `position: running(…)`', 'artifacts: they are drawn and not read'],
  ['`div`, `span`, `strong`, `em`, `sup` and all others', 'nothing of their own'],
];

/** What the attribute `role` and others may say (WAI-ARIA, DPUB-ARIA). */
const ATTRIBUTES: readonly (readonly [attribute: string, says: string])[] = [
  [
    '`role="doc-toc"`',
    'a table of contents: its lists are TOC, their items TOCI, links in them References; what stands before the link of an item is its label',
  ],
  ['`role="doc-noteref"`', 'a mark that leads to a note or a source: Reference'],
  [
    '`role="doc-endnote"`, `role="doc-footnote"`',
    'a note, or an entry of the sources: Note (of an `li`, its body). Its `data-path` names it',
  ],
  [
    '`role="none"`, `role="presentation"`',
    'the element has no meaning, only what stands in it: a table for the sake of its columns. A picture is decoration',
  ],
  ['`aria-hidden="true"`', 'decoration, with all that stands in it'],
  [
    '`alt`, `aria-label`',
    'the alternative text of an `img`, of an `svg` or a chart. A picture that has none and is no decoration is an error',
  ],
];

const rows = (pairs: readonly (readonly [string, string])[]): string =>
  pairs.map(([name, words]) => `| ${name} | ${words} |`).join('\n');

/** The section on what each element becomes in a tagged PDF. */
export function structureSection(): string {
  return `Files are tagged: a screen reader finds headings, lists, tables, links and alternative texts, and reads them in the order of the
HTML. So the order of your HTML is the order of reading, whatever the style sheet does with its place; write it as it should be
heard. What each element becomes (structure types of ISO 32000-1, 14.8.4):

| in HTML | in the PDF |
|---|---|
${rows(ELEMENTS)}

| attribute | what it says |
|---|---|
${rows(ATTRIBUTES)}

The document has one \`h1\`, and no level of headings is skipped; \`markdown … level=3\` puts the headings of a text below yours. Colours
that do not stand out from what is behind them are an error.`;
}
