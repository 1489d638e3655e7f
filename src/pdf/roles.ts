/**
 * Structure types for blocks (ISO 32000-1, 14.8.4). Table, TR, TH, LI and their like need no naming: the kind of node
 * says them.
 */
export type BlockRole =
  | 'Part'
  | 'Art'
  | 'Sect'
  | 'Div'
  | 'BlockQuote'
  | 'Caption'
  | 'TOC'
  | 'TOCI'
  | 'P'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'H5'
  | 'H6'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Figure'
  | 'Formula'
  | 'Note'
  | 'Reference'
  | 'Link'
  | 'Code';

/** Structure types for parts of a line of text (ISO 32000-1, 14.8.4.4). */
export type InlineRole = 'Span' | 'Quote' | 'Note' | 'Reference' | 'BibEntry' | 'Code' | 'Link';

/** How a list numbers its items: ISO 32000-1, table 347. */
export type ListNumbering =
  | 'None'
  | 'Disc'
  | 'Circle'
  | 'Square'
  | 'Decimal'
  | 'UpperRoman'
  | 'LowerRoman'
  | 'UpperAlpha'
  | 'LowerAlpha';
