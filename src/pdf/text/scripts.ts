/** The scripts whose letters are told apart; those of any other are of one more. */
const SCRIPTS = [
  'Latin',
  'Cyrillic',
  'Greek',
  'Arabic',
  'Han',
  'Hiragana',
  'Katakana',
  'Hangul',
  'Hebrew',
  'Armenian',
  'Georgian',
  'Ethiopic',
  'Devanagari',
  'Bengali',
  'Thai',
] as const;

const PATTERNS = SCRIPTS.map((name) => [name, new RegExp(`^\\p{Script=${name}}$`, 'u')] as const);
const LETTER = /^\p{L}$/u;

/** Each character is looked at once. */
const known = new Map<string, string | undefined>();
const MOST_KNOWN = 20_000;

/** The script of a letter; nothing for what is no letter. */
export function scriptOf(character: string): string | undefined {
  if (known.has(character)) return known.get(character);
  const script = LETTER.test(character)
    ? (PATTERNS.find(([, pattern]) => pattern.test(character))?.[0] ?? 'other')
    : undefined;
  if (known.size < MOST_KNOWN) known.set(character, script);
  return script;
}

/** Whether the letters of a script are words of their own. */
export const isIdeograph = (script: string | undefined): boolean =>
  script === 'Han' || script === 'Hiragana' || script === 'Katakana';
