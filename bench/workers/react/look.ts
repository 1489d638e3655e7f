/** Colours and styles, as `templates/iom/tokens.css` and `print.css` have them. */
export const NAVY = '#06284F';
export const MUTED = '#5B6776';
export const SOFT = '#33404F';
export const RULE = '#C9D1DB';
export const SERIES = ['#06284F', '#D98A1F', '#00746B', '#B59BD6', '#A8215B', '#8FA3B8'];

const tints: Readonly<Record<string, string>> = {
  'migrants-rights': '#E7F0F9',
  'whole-of-government': '#E3F2F0',
  partnerships: '#FDF3EA',
  'well-being': '#F9E7EF',
  crises: '#EFEAF7',
  'safe-migration': '#EBF3E3',
};

export const tintOf = (domain: string): string => tints[domain] ?? '#EDF1F6';

export const TITLES = { fontFamily: 'Montserrat', fontWeight: 600 };
export const PAGE = {
  paddingVertical: 74,
  paddingHorizontal: 62,
  fontFamily: 'Source Sans 3',
  fontSize: 10,
  lineHeight: 1.45,
  color: '#1F2A37',
};

/** Sizes of headings by level, from chapters down. */
export const HEADINGS = [0, 26, 13, 10.5, 9.5, 9];
