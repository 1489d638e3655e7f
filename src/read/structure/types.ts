/** Standard structure types (ISO 32000-1, 14.8.4), by what may stand in them. */
export const GROUPING = [
  'Document',
  'Part',
  'Art',
  'Sect',
  'Div',
  'BlockQuote',
  'Caption',
  'TOC',
  'TOCI',
  'Index',
  'NonStruct',
  'Private',
] as const;
export const HEADINGS = ['H', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6'] as const;
export const BLOCKS = [
  'P',
  ...HEADINGS,
  'L',
  'LI',
  'Lbl',
  'LBody',
  'Table',
  'TR',
  'TH',
  'TD',
  'THead',
  'TBody',
  'TFoot',
] as const;
export const INLINES = [
  'Span',
  'Quote',
  'Note',
  'Reference',
  'BibEntry',
  'Code',
  'Link',
  'Annot',
  'Ruby',
  'RB',
  'RT',
  'RP',
  'Warichu',
  'WT',
  'WP',
] as const;
export const ILLUSTRATIONS = ['Figure', 'Formula', 'Form'] as const;

export const STANDARD_TYPES: ReadonlySet<string> = new Set([...GROUPING, ...BLOCKS, ...INLINES, ...ILLUSTRATIONS]);
