import fc from 'fast-check';
import { DOMAIN_IDS } from '../../src/framework/index.js';

/** Words that trip careless code: markup, templates, Markdown's signs, a word wider than a column, accents, quotes. */
const WORDS = [
  'city',
  'migrants',
  'été',
  'niño',
  'Å',
  '“quoted”',
  "it's",
  'one–two',
  '…',
  '<b>bold</b>',
  '&amp;',
  '{{profile.name}}',
  '{{{x}}}',
  '*starred*',
  '**strong**',
  '`code`',
  'a_b_c',
  '#5',
  '|',
  '~~gone~~',
  '\\',
  '$1',
  '%s',
  '2,350',
  '100%',
  'https://example.org/a?b=c&d=e',
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
];

/** Text that begins with a plain word, so that no sign at its start makes it a heading or a list. */
export const text = (longest: number): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: longest }).map((words) => `Words ${words.join(' ')}`);

const paragraphs = fc.array(text(60), { minLength: 1, maxLength: 4 }).map((list) => list.join('\n\n'));

const longText = fc
  .tuple(paragraphs, fc.array(text(12), { maxLength: 6 }), paragraphs)
  .map(([before, items, after]) =>
    [before, items.map((item) => `- ${item}`).join('\n'), after].filter((part) => part !== '').join('\n\n'),
  );

const finding = fc.oneof(
  text(40),
  fc.record(
    {
      text: text(40),
      headline: text(4),
      gcm_objectives: fc.uniqueArray(fc.integer({ min: 1, max: 23 }), { maxLength: 3 }),
    },
    { requiredKeys: ['text'] },
  ),
);

const narrative = fc
  .array(fc.tuple(text(3), longText), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.map(([title, body]) => `# ${title}\n\n${body}`).join('\n\n'));

const domain = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record(
      {
        well_developed: fc.array(finding, { minLength: 1, maxLength: 12 }),
        potential: fc.array(finding, { maxLength: 12 }),
        narrative,
        about: text(30),
      },
      { requiredKeys: ['well_developed'] },
    ),
  },
  { weight: 1, arbitrary: fc.record({ not_assessed: text(20) }) },
);

const domains = fc
  .tuple(...DOMAIN_IDS.map(() => domain))
  .map((list) => Object.fromEntries(DOMAIN_IDS.map((id, index) => [id, list[index]])));

/** What stands in `profile.json`. */
export const facts = fc.record(
  {
    format: fc.constant(1),
    level: fc.constant('local'),
    place: fc.constantFrom({ kind: 'city', country: 'XA' }, { kind: 'municipality', country: 'CL' }),
    edition: fc.record(
      { date: fc.constantFrom('2022', '2022-09'), number: fc.constantFrom(1, 2, 3) },
      { requiredKeys: ['date'] },
    ),
    indicators: fc.integer({ min: 1, max: 120 }),
    specimen: fc.boolean(),
    domain_order: fc.shuffledSubarray([...DOMAIN_IDS], { minLength: DOMAIN_IDS.length }),
  },
  { requiredKeys: ['format', 'level', 'place', 'edition'] },
);

/** What stands in `en.json`. */
export const texts = fc.record(
  {
    name: text(8),
    country_name: text(3),
    title: text(10),
    abstract: text(30),
    foreword: fc.record({ text: longText, signatory: text(3), position: text(5) }, { requiredKeys: ['text'] }),
    acknowledgements: longText,
    objectives: longText,
    introduction: longText,
    framework: longText,
    context: longText,
    next_steps: longText,
    annexes: fc.array(fc.record({ title: text(6), text: longText }), { maxLength: 2 }),
    domains,
  },
  { requiredKeys: ['name', 'country_name', 'domains'] },
);
