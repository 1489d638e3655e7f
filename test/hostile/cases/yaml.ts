import { FACTS, facts, type Hostile, TEXTS, texts } from './case.js';

/** Ten names, each of ten of the one before: ten thousand million values in half a kilobyte. */
function laughs(merge: boolean): string {
  const names = [...'abcdefghij'];
  return names
    .map((name, index) => {
      if (index === 0) return merge ? `x${name}: &${name} { p: lol }` : `x${name}: &${name} [lol]`;
      const before = names[index - 1];
      const parts = Array.from({ length: 10 }, (_, at) => (merge ? `k${at}: { <<: *${before} }` : `*${before}`));
      return merge ? `x${name}: &${name} { ${parts.join(', ')} }` : `x${name}: &${name} [${parts.join(', ')}]`;
    })
    .join('\n');
}

const utf16 = (text: string): Buffer => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);

const bytes = (before: string, byte: number, after: string): Buffer =>
  Buffer.concat([Buffer.from(before), Buffer.from([byte]), Buffer.from(after)]);

const keys = (count: number): string => Array.from({ length: count }, (_, index) => `k${index}: v\n`).join('');

/** YAML that is too much, or no YAML. */
export const YAML: readonly Hostile[] = [
  texts('alias bomb', 'data/too-large', () => `${TEXTS}${laughs(false)}\n`),
  texts('alias bomb through merge keys', 'data/too-large', () => `${TEXTS}${laughs(true)}\n`),
  texts('alias of itself', 'data/syntax', () => `${TEXTS}context: &a [*a]\n`, { at: 'en.yaml:9' }),
  texts('100 MB of YAML', 'data/too-large', () => Buffer.alloc(100_000_000, 'a: b\n'), { at: 'en.yaml', large: true }),
  texts('9 MB of YAML', 'data/too-large', () => Buffer.alloc(9_000_000, 'a: b\n'), { at: 'en.yaml' }),
  texts('YAML 10,000 deep in brackets', 'data/too-large', () => `${TEXTS}context: ${'['.repeat(10_000)}\n`, {
    at: 'en.yaml:9',
  }),
  texts('YAML 10,000 deep in braces', 'data/too-large', () => `${TEXTS}context: ${'{a: '.repeat(10_000)}\n`),
  texts('YAML 10,000 deep in lists', 'data/too-large', () => `${TEXTS}context:\n  ${'- '.repeat(10_000)}a\n`),
  texts('YAML 2,000 deep in lines', 'data/too-large', () =>
    Array.from({ length: 2000 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join(''),
  ),
  texts('2,000,000 brackets', 'data/too-large', () => '['.repeat(2_000_000)),
  texts('800,000 items', 'data/too-large', () => `${TEXTS}annexes: [${'a,'.repeat(800_000)}]\n`, { large: true }),
  texts('800,000 items of lists of nothing', 'data/too-large', () => `${TEXTS}annexes: [${'[],'.repeat(800_000)}]\n`, {
    large: true,
  }),
  texts('900,000 names', 'data/too-large', () => `${TEXTS}${keys(900_000).slice(0, 7_900_000)}`, { large: true }),
  texts('4,900 unknown names', 'data/unknown-key', () => TEXTS + keys(4900)),
  texts('40,000 unknown names', 'data/too-large', () => TEXTS + keys(40_000)),
  texts(
    '200,000 names in braces',
    'data/too-large',
    () => `${TEXTS}labels: {${keys(200_000).replaceAll('\n', ',')}}\n`,
    {
      large: true,
    },
  ),
  texts(
    '4,000 acronyms',
    'data/value',
    () => `${TEXTS}acronyms:\n${Array.from({ length: 4000 }, (_, index) => `  A${index}: B\n`).join('')}`,
  ),
  texts('__proto__ as a name', 'data/unknown-key', () => `${TEXTS}__proto__: { polluted: yes }\n`, { at: 'en.yaml:9' }),
  texts('constructor as a name', 'data/unknown-key', () => `${TEXTS}constructor: { prototype: { polluted: yes } }\n`, {
    at: 'en.yaml:9',
  }),
  texts('prototype as a name', 'data/unknown-key', () => `${TEXTS}prototype: { polluted: yes }\n`, { at: 'en.yaml:9' }),
  texts('__proto__ as an acronym', 'data/unknown-key', () => `${TEXTS}acronyms: { __proto__: A }\n`),
  facts('constructor as a picture', 'data/missing', () => `${FACTS}pictures: { constructor: {} }\n`),
  texts('a tag that makes functions', 'data/tag', () => `${TEXTS}context: !!js/function 'function () {}'\n`, {
    at: 'en.yaml:9',
  }),
  texts('a tag of Python', 'data/tag', () => `${TEXTS}context: !!python/object/apply:os.system [ls]\n`),
  texts('an anchor of an odd name', 'data/syntax', () => `${TEXTS}context: *__proto__\n`, { at: 'en.yaml:9' }),
  texts('a name of 100,000 characters', 'data/unknown-key', () => `${TEXTS}? ${'n'.repeat(100_000)}\n: a\n`),
  texts('a name of control characters', 'data/control-character', () => `${TEXTS}"\\u001b[31m": a\n`),
  texts('UTF-16', 'data/encoding', () => utf16(TEXTS), { at: 'en.yaml:1' }),
  texts('a byte that is no UTF-8', 'data/encoding', () => bytes(`${TEXTS}context: caf`, 0xe9, ' x\n'), {
    at: 'en.yaml:9',
  }),
  texts('4 MB that are no UTF-8', 'data/encoding', () => Buffer.alloc(4_000_000, 0xff)),
  texts('half a character at the end', 'data/encoding', () => bytes(`${TEXTS}context: caf`, 0xc3, '')),
  texts('an overlong sequence', 'data/encoding', () =>
    Buffer.concat([Buffer.from(`${TEXTS}context: `), Buffer.from([0xc0, 0xae, 0x0a])]),
  ),
  texts('NUL', 'data/control-character', () => `${TEXTS}context: a\u0000b\n`, { at: 'en.yaml:9' }),
  texts('NUL alone', 'data/control-character', () => '\u0000'.repeat(1_000_000)),
  texts('an escape for a terminal', 'data/control-character', () => `${TEXTS}context: "\u001b[2J"\n`),
  texts('names twice', 'data/duplicate-key', () => `${TEXTS}name: Other\n`, { at: 'en.yaml:9' }),
  texts('4,900 times the same name', 'data/duplicate-key', () => TEXTS + 'title: A\n'.repeat(4900)),
  texts('a tab', 'data/syntax', () => `${TEXTS}progress:\n\tsince: 2019\n`),
  texts('1 MB of tabs', 'data/syntax', () => `${TEXTS}progress:\n${'\t'.repeat(1_000_000)}a: b\n`),
  texts('300,000 documents', 'data/too-large', () => `${TEXTS}${'---\n'.repeat(300_000)}`),
  texts('1 MB of quotes', 'data/syntax', () => `${TEXTS}context: ${'"a'.repeat(500_000)}\n`),
  texts('1 MB of question marks', 'data/too-large', () => `${TEXTS}${'? '.repeat(500_000)}\n`),
  texts('1 MB of colons', 'data/too-large', () => `${TEXTS}context: ${': '.repeat(500_000)}\n`),
  texts('100,000 mistakes', 'data/too-large', () => `${TEXTS}${'context: a: b\n'.repeat(100_000)}`),
  texts('300,000 directives', 'data/too-large', () => `${'%A\n'.repeat(300_000)}---\n${TEXTS}`),
  texts('300,000 anchors', 'data/too-large', () => `${TEXTS}context: ${'&a '.repeat(300_000)}\n`),
  texts('a name of 1 MB', 'data/too-large', () => `${TEXTS}title: "${'word '.repeat(200_001)}"\n`, { at: 'en.yaml:9' }),
  texts('a title of 100,000 characters', 'data/value', () => `${TEXTS}title: "${'word '.repeat(20_000)}"\n`, {
    at: 'en.yaml:9',
  }),
  texts('a title of 10 MB', 'data/too-large', () => `${TEXTS}title: "${'word '.repeat(2_000_000)}"\n`, {
    at: 'en.yaml',
    large: true,
  }),
  texts('a word of 100,000 letters', 'data/too-large', () => `${TEXTS}context: ${'a'.repeat(100_000)}\n`, {
    at: 'en.yaml:9',
  }),
  facts(
    'a number without end',
    'data/type',
    () => `${FACTS.replace('date: 2022-09', 'date: 2022-09, number: 1e999')}`,
    {
      at: 'profile.yaml:4',
    },
  ),
  facts('a date out of range', 'data/date', () => FACTS.replace('2022-09', '999999999-13')),
  facts(
    'an ISBN of 1 MB',
    'data/too-large',
    () => `${FACTS}publication: { isbn: { pdf: "${'9'.repeat(1_000_000)}" } }\n`,
    {
      at: 'profile.yaml:5',
    },
  ),
  facts(
    'a DOI of 1 MB',
    'data/too-large',
    () => `${FACTS}sources: [{ id: a, title: A, issued: 2021, DOI: "10.1234/${'a'.repeat(1_000_000)}" }]\n`,
  ),
  facts(
    'an address of 1 MB',
    'data/too-large',
    () => `${FACTS}sources: [{ id: a, title: A, issued: 2021, URL: "https://example.org/${'a'.repeat(1_000_000)}" }]\n`,
  ),
];
