import { type Hostile, put, TEXTS } from './case.js';

/** A case in which the text of the context is this Markdown; it begins on line 10. */
function text(
  name: string,
  says: Hostile['says'],
  markdown: () => string,
  more: Pick<Hostile, 'at' | 'large'> = {},
): Hostile {
  const write = (folder: string): Promise<void> => {
    const lines = markdown()
      .split('\n')
      .map((line) => `  ${line}`);
    return put(folder, { 'en.yaml': `${TEXTS}context: |2\n${lines.join('\n')}\n` });
  };
  return { name: `Markdown: ${name}`, says, write, ...more };
}

const many = (unit: string, length = 100_000): string => unit.repeat(Math.ceil(length / unit.length));

/** Depth grows line by line, as people nest lists. */
const stairs = (depth: number, sign: string): string =>
  Array.from({ length: depth }, (_, index) => `${' '.repeat(index * sign.length)}${sign}a`).join('\n');

const TOO_LARGE = 'data/too-large';

/** Markdown that is nested without end, or that takes a parser long. */
export const MARKDOWN: readonly Hostile[] = [
  text('quotes 10,000 deep', TOO_LARGE, () => `${'> '.repeat(10_000)}a`),
  text('lists 10,000 deep', TOO_LARGE, () => `${'- '.repeat(10_000)}a`),
  text('numbered lists 10,000 deep', TOO_LARGE, () => `${'1. '.repeat(10_000)}a`),
  text('lists 500 deep, a line each', TOO_LARGE, () => stairs(500, '- ')),
  text('quotes and lists 10,000 deep', TOO_LARGE, () => `${'> - '.repeat(5000)}a`),
  text('emphasis 10,000 deep', TOO_LARGE, () => `${'*a '.repeat(10_000)}b${' a*'.repeat(10_000)}`),
  text('strong and emphasis 10,000 deep', TOO_LARGE, () => `${'**a *a '.repeat(5000)}b${'* a**'.repeat(5000)}`),
  text('strikethrough 5,000 deep', TOO_LARGE, () => `${'~~*a '.repeat(5000)}b${'*~~'.repeat(5000)}`),
  text('brackets 10,000 deep', TOO_LARGE, () => `${'['.repeat(10_000)}a${']'.repeat(10_000)}`),
  text('links 10,000 deep', TOO_LARGE, () => `${'['.repeat(10_000)}a${'](https://a.b)'.repeat(10_000)}`),
  text('pictures 10,000 deep', TOO_LARGE, () => `${'!['.repeat(10_000)}a${'](picture:a)'.repeat(10_000)}`),
  text('phrases in languages 10,000 deep', TOO_LARGE, () => `${'['.repeat(10_000)}a${']{lang=es}'.repeat(10_000)}`),
  text('brackets in an address', TOO_LARGE, () => `[a](${'('.repeat(50_000)}`),
  text('100,000 opening brackets', TOO_LARGE, () => many('[ ')),
  text('closing brackets', 'printed', () => many('] ', 9000)),
  text('unclosed pictures', TOO_LARGE, () => many('![a ')),
  text('unclosed citations', TOO_LARGE, () => many('[@a; ')),
  text('unclosed addresses', TOO_LARGE, () => many('[a](<b ')),
  text('unclosed titles', TOO_LARGE, () => many('[a](b "c ')),
  text('stars', TOO_LARGE, () => many('* a')),
  text('a run of stars', 'printed', () => many('*', 4000).replace(/.{1000}/g, '$& ')),
  text('stars that open', TOO_LARGE, () => many('a **b ')),
  text('stars that close', TOO_LARGE, () => many('a** b ')),
  text('stars and lines', TOO_LARGE, () => many('*a_ ')),
  text('low lines', TOO_LARGE, () => many('a_ _b ')),
  text('backticks of every length', TOO_LARGE, () =>
    Array.from({ length: 800 }, (_, index) => '`'.repeat(index % 400)).join(' a '),
  ),
  text('backticks', TOO_LARGE, () => many('`a ``b ')),
  text('tildes', TOO_LARGE, () => many('~~a ~b ')),
  text('angle brackets', TOO_LARGE, () => many('<a ')),
  text('unclosed addresses in angle brackets', TOO_LARGE, () => many('<https://a ')),
  text('entities', TOO_LARGE, () => many('&#x110000; &a; &amp ')),
  text('backslashes', TOO_LARGE, () => many('\\ \\* ')),
  text('a table of 10,000 columns', TOO_LARGE, () =>
    [many('|a', 20_000), many('|-', 20_000), many('|b', 20_000)].join('\n'),
  ),
  text('a table that fills 10,000 columns', TOO_LARGE, () =>
    [many('|a', 2000), many('|-', 2000), many('|b\n', 30_000)].join('\n'),
  ),
  text('fences', TOO_LARGE, () => many('```\na\n', 200_000)),
  text('a fence of 30,000 lines', TOO_LARGE, () => `\`\`\`\n${many('a\n', 60_000)}`),
  text('definitions of links', 'printed', () =>
    Array.from({ length: 10_000 }, (_, index) => `[a${index}]: b`).join('\n'),
  ),
  text('definitions that do not end', TOO_LARGE, () => many('[a]: b "c\n', 100_000)),
  text('headings', TOO_LARGE, () => many('# a\n', 200_000)),
  text('lines under lines', TOO_LARGE, () => many('a\n===\n', 200_000)),
  text('rules', TOO_LARGE, () => many('---\n\n', 200_000)),
  text('lines of spaces', 'printed', () => many(`${' '.repeat(500)}\na\n`, 900_000), { large: true }),
  text('lines that end hard', TOO_LARGE, () => many('a  \n', 200_000)),
  text('straight quotes', 'printed', () => many('"a \'b ', 20_000)),
  text('quotes that open', 'printed', () => many('"a ', 20_000)),
  text('dashes', 'printed', () => many('a -- b --- c ... ', 20_000)),
  text('digits', 'printed', () => many('1 234 567,8 % ', 20_000)),
  text('headings of one name', TOO_LARGE, () => many('# a\n\n', 60_000)),
  text('as many lines that end hard as are read', 'printed', () => many('a  \n', 76_000), { large: true }),
  text('as many lines in a fence as are read', 'printed', () => `\`\`\`\n${many('a\n', 38_000)}`, { large: true }),
  text('as many headings as are read', 'printed', () => many('# a\n\n', 4900), { large: true }),
  text('as many rules as are read', 'printed', () => many('---\n\n', 49_000), { large: true }),
  text('as deep lists as are read', 'printed', () => stairs(19, '- '), { large: true }),
  text('as many columns as are read', 'printed', () => ['|a', '|-', '|b'].map((cell) => cell.repeat(100)).join('\n'), {
    large: true,
  }),
  text('combining marks', TOO_LARGE, () => `a${'\u0301'.repeat(50_000)}`),
  text('controls of direction', 'printed', () => many('\u202e\u2066\u202ba ', 3000)),
  text('a link to a script', 'text/link', () => '[a](javascript:alert%281%29)', { at: 'en.yaml:10' }),
  text('a link to a script in capitals', 'text/link', () => '[a](JaVaScRiPt:alert)'),
  text('a link to a script behind a blank', 'text/link', () => '[a](< javascript:alert>)'),
  text('a link to a script with a control', 'text/link', () => '[a](java&#x09;script:alert)'),
  text('a link to data', 'text/link', () => '[a](data:text/html;base64,PHNjcmlwdD4=)'),
  text('a link to a file', 'text/link', () => '[a](file:///etc/passwd)'),
  text('a link to a file of Windows', 'text/link', () => '[a](\\\\\\\\server\\\\share)'),
  text('a link to VBScript', 'text/link', () => '<vbscript:msgbox>'),
  text('a link without a scheme', 'text/link', () => '[a](//example.org)'),
  text('a link out of the folder', 'text/link', () => '[a](../../etc/passwd)'),
  text('a picture of the web', 'data/unknown-picture', () => '![a](https://example.org/a.png)', { at: 'en.yaml:10' }),
  text('a picture of a file', 'text/picture', () => '![a](file:///etc/passwd)'),
  text('a picture in an address', 'data/unknown-picture', () => '![a](data:image/png;base64,iVBORw0KGgo=)'),
  text('a picture called __proto__', 'data/unknown-picture', () => '![a](picture:__proto__)'),
  text('a figure called constructor', 'data/unknown-figure', () => '![a](figure:constructor)'),
  text('a source called __proto__', 'data/unknown-source', () => 'a [@__proto__]'),
  text(
    'braces of templates',
    'printed',
    () => `{{profile.name}} {{{html}}} {{> layout}} {{#each this}}{{/each}} \${1+1}`,
  ),
  text('raw HTML', 'printed', () => '<script>alert(1)</script> <img src=x onerror=alert(1)> <!-- a --> <![CDATA[b]]>'),
];
