import { z } from 'zod';
import { NARROW_NO_BREAK_SPACE, NEUTRAL, NO_BREAK_SPACE, type TypographyRules } from './rules.js';

/** Spaces that do not break, by the names that files have for them: the characters themselves cannot be seen. */
const space = z
  .enum(['no-break', 'narrow'], { error: 'is neither `no-break` nor `narrow`' })
  .transform((name) => (name === 'narrow' ? NARROW_NO_BREAK_SPACE : NO_BREAK_SPACE));

const mark = z.string({ error: 'is not a text; put it in quotes' }).min(1, 'is empty');

const pair = z.tuple([mark, mark], { error: "is not a list of two marks, such as `['«', '»']`" });

const word = mark.regex(/^\S+$/u, 'has a space in it');

const words = z.array(word, { error: 'is not a list' });

const letters = z
  .int({ error: 'is not a whole number' })
  .min(1, 'is less than 1')
  .max(20, 'is more than any word would leave');

const ends = letters.min(3, 'leaves less than 3 letters alone on a line');

/** A pattern of dates: it has each of its own parts once, and no others. */
function pattern(...names: string[]) {
  const parts = names.map((name) => `{${name}}`).sort();
  const matches = (text: string) => (text.match(/\{[^}]*\}|[{}]/gu) ?? []).sort().join() === parts.join();
  const message = `does not have ${parts.map((part) => `\`${part}\``).join(', ')} once each, and nothing else in braces`;
  return z.string({ error: 'is not a text' }).refine(matches, message);
}

const none = z.literal('none').transform(() => undefined);

const quotes = z
  .strictObject({ outer: pair, inner: pair, space: space.optional() })
  .transform(({ outer: [open, close], inner, space: inside = '' }): TypographyRules['quotes'] => ({
    outer: [open + inside, inside + close],
    inner,
  }));

const { two, three, range } = NEUTRAL.dashes;

const dashes = z
  .strictObject({
    two: mark.default(two),
    three: mark.default(three),
    range: mark.default(range),
    space_before: space.optional(),
  })
  .transform(({ space_before, ...marks }): TypographyRules['dashes'] => ({
    ...marks,
    ...(space_before === undefined ? {} : { spaceBefore: space_before }),
  }));

const hyphenation = z
  .strictObject({
    patterns: z.string({ error: 'is not a text' }).regex(/^[a-z]{2,}(?:-[a-z0-9]+)*$/u, 'is not a name of patterns'),
    min_word: letters.default(5),
    min_before: ends.default(3),
    min_after: ends.default(3),
    capitalized: z.boolean({ error: 'is neither `true` nor `false`' }).default(false),
    compounds: z.literal('whole', { error: 'is not `whole`' }).optional(),
  })
  .transform(({ min_word: minWord, min_before: minBefore, min_after: minAfter, ...rest }) => ({
    ...rest,
    minWord,
    minBefore,
    minAfter,
  }));

/** The entry of a language in typography.yaml. What it does not say is inherited; what it says takes the place of all. */
export const entrySchema = z.strictObject({
  quotes: quotes
    .optional()
    .describe(
      "Quotation marks: `outer` and `inner`, each the opening and the closing one, and `space`, the space inside of outer ones. `{ outer: ['«', '»'], inner: ['“', '”'], space: narrow }`",
    ),
  spaced_punctuation: z
    .union([none, z.strictObject({ before: mark, space })])
    .optional()
    .describe("Marks that a space stands before, and that space; or `none`. `{ before: ';:!?', space: narrow }`"),
  dashes: dashes
    .optional()
    .describe(
      'What hyphens become: `two` of them between words, two between figures (`range`), and `three`; `space_before` is what a space before a dash becomes, where no line may begin with one.',
    ),
  ellipsis: mark.optional().describe('What three dots become.'),
  short_words: words.optional().describe('Words that no line may end with, such as prepositions of one letter.'),
  clinging_words: words.optional().describe('Words that no line may begin with, such as particles.'),
  units: words.optional().describe('Signs and units that stay with the number before them.'),
  number_signs: words.optional().describe('Signs and words that stay with the number after them, such as `№`.'),
  number_space: space
    .optional()
    .describe('The space between a number and its unit, and between the groups of its digits, where one was typed.'),
  line_joins: z
    .enum(['space', 'none'], { error: 'is neither `space` nor `none`' })
    .optional()
    .describe('What the end of a line of the source is between two characters of full width: `space`, or `none`.'),
  list_comma: mark.optional().describe('What stands between the entries of a list in a line, with its space.'),
  dates: z
    .strictObject({
      day: pattern('day', 'month', 'year').optional(),
      month: pattern('month', 'year').optional(),
      year: pattern('year').default(NEUTRAL.dates.year),
    })
    .optional()
    .describe(
      "Patterns of the `day`, the `month` and the `year`, where custom differs from the data of Unicode. `{ month: '{month} {year}' }`",
    ),
  first_day: mark.optional().describe('The first day of a month, where it is written as no other day is.'),
  numerals: z
    .enum(['latn', 'arab'], { error: 'is neither `latn` nor `arab`' })
    .optional()
    .describe('Digits of an edition that asks for none: `latn` (European) or `arab` (Arabic-Indic).'),
  hyphenation: z
    .union([none, hyphenation])
    .optional()
    .describe(
      'Patterns of the package `hyphen`, and the least letters of a word that is divided (`min_word`), of its part before the hyphen (`min_before`) and after it (`min_after`), 3 at least; `capitalized: true` where all nouns have a capital, so that they are divided, too; `compounds: whole` where no line ends at a hyphen that is written; or `none`. `{ patterns: en-gb, min_word: 6 }`',
    ),
});

/** An entry's values by the names that rules have for them. */
const RULE_NAMES = {
  quotes: 'quotes',
  spaced_punctuation: 'spacedPunctuation',
  dashes: 'dashes',
  ellipsis: 'ellipsis',
  short_words: 'shortWords',
  clinging_words: 'clingingWords',
  units: 'units',
  number_signs: 'numberSigns',
  number_space: 'numberSpace',
  line_joins: 'lineJoins',
  list_comma: 'listComma',
  dates: 'dates',
  first_day: 'firstDay',
  numerals: 'numerals',
  hyphenation: 'hyphenation',
} as const satisfies Record<keyof z.output<typeof entrySchema>, keyof TypographyRules>;

/** The rules that an entry says; `none` is said, too: it takes the place of what is inherited. */
export function rulesOf(entry: z.output<typeof entrySchema>): Partial<TypographyRules> {
  const names = RULE_NAMES as Readonly<Record<string, string>>;
  return Object.fromEntries(Object.entries(entry).map(([key, value]) => [names[key] ?? key, value]));
}
