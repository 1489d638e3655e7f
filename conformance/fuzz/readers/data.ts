import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Diagnostic } from '../../../src/diagnostics/index.js';
import { loadLayout, renderHtml } from '../../../src/layout/index.js';
import { loadProfile } from '../../../src/profile/index.js';
import { PROFILES } from '../../../test/helpers/project.js';
import { FACTS, TEXTS } from '../../../test/hostile/cases/case.js';
import { bytesOf, type Reader, textOf } from '../reader.js';

const YAML_WORDS = [
  ...['a', 'name', 'domains', 'context', '__proto__', 'constructor', 'null', '~', '.nan', '1e999', '0x1F', '2022-09'],
  ...[
    ': ',
    '- ',
    '? ',
    '[',
    ']',
    '{',
    '}',
    ', ',
    '|\n',
    '>-\n',
    '"',
    "'",
    '&a ',
    '*a ',
    '<<: ',
    '!!js/function ',
    '!a ',
  ],
  ...[
    '#',
    '%YAML 1.1\n',
    '---\n',
    '...\n',
    '\t',
    '  ',
    '\n  ',
    '\r',
    '\\u0000',
    '\\x',
    '\ufeff',
    '\u2028',
    '\u0000',
    '\ud83d\ude00',
  ],
];

const MARKDOWN_WORDS = [
  ...[
    'a',
    '# ',
    '## ',
    '- ',
    '1. ',
    '> ',
    '* ',
    '**',
    '_',
    '~~',
    '`',
    '```\n',
    '---\n',
    '===\n',
    '|',
    '|-|-|\n',
    ':-:',
  ],
  ...[
    '[',
    ']',
    '(',
    ')',
    '![',
    '](picture:a)',
    '](figure:a)',
    '[@law]',
    '[@',
    ']{lang=es}',
    '{lang=',
    '<',
    '>',
    '&amp;',
    '&#x0;',
  ],
  ...[
    'https://a.b',
    '<https://a.b>',
    'mailto:a@b.c',
    'javascript:',
    '\\',
    '  \n',
    '\n\n',
    '{{',
    '}}',
    '"',
    "'",
    '--',
    '...',
    '\u00a0',
    'IOM',
    '\u202e',
  ],
];

/** A profile's folder that stays, with one file written anew for each input. */
async function folderWith(files: Readonly<Record<string, string>>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'mgp-fuzz-'));
  process.once('exit', () => void rm(root, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) await writeFile(join(root, name), text);
  return root;
}

const once = <T>(make: () => Promise<T>): (() => Promise<T>) => {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
};

/** Loads the folder with the input in the place of a file. */
function reading(file: string, others: Readonly<Record<string, string>>): Reader['read'] {
  const folder = once(() => folderWith(others));
  return async (bytes) => {
    await writeFile(join(await folder(), file), bytes);
    const { diagnostics, editions } = await loadProfile(await folder());
    return [...diagnostics, ...editions.flatMap((edition) => edition.diagnostics)];
  };
}

const RICH_FACTS = `${FACTS}sources: sources.json
pictures: { a: { file: a.png, decorative: true } }
figures: { a: { kind: bar, columns: [a, b], data: [[x, 1], [y, 2]], decorative: true } }
publication: { publisher: { name: A }, isbn: { pdf: 978-92-9268-366-5 }, doi: 10.1234/a, url: "https://a.b/c" }
`;
const SOURCES = JSON.stringify([
  {
    id: 'law',
    type: 'legislation',
    title: 'Law',
    author: [{ family: 'A', given: 'B' }],
    issued: { 'date-parts': [[2021, 4]] },
  },
  {
    id: 2,
    title: 'Census',
    issued: '2020/2021',
    DOI: '10.1234/a.b',
    URL: 'https://a.b',
    language: 'es',
    custom: { x: [1] },
  },
]);

const layout = once(async () => {
  const { value, diagnostics } = await loadLayout('iom');
  if (value === undefined) throw new Error(JSON.stringify(diagnostics));
  return value;
});

const markdownFolder = once(() => folderWith({ 'profile.yaml': RICH_FACTS, 'sources.json': SOURCES, 'a.png': '' }));

/** A text of Markdown on its way to HTML. */
async function markdown(bytes: Uint8Array): Promise<readonly Diagnostic[]> {
  const folder = await markdownFolder();
  const texts = {
    name: 'A',
    acronyms: { IOM: 'B' },
    context: `x ${textOf(bytes).replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '\n')}`,
  };
  await writeFile(join(folder, 'en.yaml'), `${TEXTS.slice(TEXTS.indexOf('domains:'))}`);
  const domains = TEXTS.slice(TEXTS.indexOf('domains:'));
  await writeFile(
    join(folder, 'en.yaml'),
    `${domains}${Object.entries(texts)
      .map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`)
      .join('')}`,
  );
  const { diagnostics, editions } = await loadProfile(folder);
  const profile = editions[0]?.profile;
  const found = [...diagnostics, ...editions.flatMap((edition) => edition.diagnostics)];
  return profile === undefined ? found : [...found, ...renderHtml(await layout(), profile).diagnostics];
}

const MARKDOWN = `# One *two*\n\nSee [@law], [a](https://a.b) and \`code\`.\n\n![](picture:a)\n\n- item [Red]{lang=es}\n  1. two\n\n> quote\n\n| a | b |\n|--|-:|\n| c | 1,5 |\n\n![](figure:a)\n\nThree\n---\n`;

const profileFile = (name: string): Promise<Uint8Array> => readFile(join(PROFILES, name));

/** The readers of what profiles are made of. */
export const DATA: readonly Reader[] = [
  {
    name: 'texts',
    runs: 1500,
    samples: async () => [
      bytesOf(TEXTS),
      await profileFile('santiago-de-chile/en.yaml'),
      await profileFile('santiago-de-chile/ar.yaml'),
    ],
    words: YAML_WORDS,
    read: reading('en.yaml', { 'profile.yaml': FACTS }),
  },
  {
    name: 'facts',
    runs: 700,
    samples: async () => [bytesOf(RICH_FACTS), await profileFile('specimen-republic/profile.yaml')],
    words: YAML_WORDS,
    read: reading('profile.yaml', { 'en.yaml': TEXTS, 'sources.json': SOURCES }),
  },
  {
    name: 'sources',
    runs: 500,
    samples: async () => [bytesOf(SOURCES)],
    words: [
      '[',
      ']',
      '{',
      '}',
      ',',
      ':',
      '"id"',
      '"title"',
      '"issued"',
      '"__proto__"',
      '1e999',
      '-0',
      'null',
      'true',
      '"\\ud800"',
      '"\\u0000"',
    ],
    read: reading('sources.json', { 'profile.yaml': `${FACTS}sources: sources.json\n`, 'en.yaml': TEXTS }),
  },
  { name: 'Markdown', runs: 1000, samples: async () => [bytesOf(MARKDOWN)], words: MARKDOWN_WORDS, read: markdown },
];
