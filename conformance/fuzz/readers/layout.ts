import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FaceIndex } from '../../../src/compose/faces.js';
import { loadFaces } from '../../../src/compose/index.js';
import type { Diagnostic } from '../../../src/diagnostics/index.js';
import { faceHas } from '../../../src/glyphs/coverage.js';
import { checkLayout, loadLayout } from '../../../src/layout/index.js';
import { mergeLabels } from '../../../src/layout/labels/labels.js';
import { readManifest } from '../../../src/layout/load/manifest.js';
import { parseTypography } from '../../../src/layout/typography/file.js';
import { checkContrast, computeStyles, parseHtml, parseSheet } from '../../../src/style/index.js';
import { PROJECT } from '../../../test/helpers/project.js';
import { set } from '../page.js';
import { bytesOf, type Reader, textOf } from '../reader.js';

const HTML =
  '<html lang="en"><body class="a"><h1 id="b">One</h1><p>Two <b>three</b></p><ul><li>Four</ul><table><tr><th>A<td>B</table><svg viewBox="0 0 9 9"><path d="M0 0h9"/></svg></body></html>';

const CSS_WORDS = [
  ...[
    'a',
    '.b',
    '#c',
    '*',
    '{',
    '}',
    ':',
    ';',
    ',',
    '(',
    ')',
    '[',
    ']',
    '"',
    "'",
    '/*',
    '*/',
    '\\',
    '@',
    '!important',
    '>',
    '+',
    '~',
  ],
  ...[
    '@page',
    '@font-face',
    '@import ',
    '@media print',
    '@top-left',
    ':first',
    '::before',
    ':not(',
    ':nth-child(2n+1)',
    ':is(',
  ],
  ...[
    'color',
    'font',
    'margin',
    '--a',
    'var(--a)',
    'calc(1pt + ',
    'url(',
    'counter(page)',
    'rgb(1 2 3 / 4%)',
    'attr(a)',
    'content',
  ],
  ...[
    '1pt',
    '1e999em',
    '-0',
    '50%',
    'auto',
    'inherit',
    'red',
    '#fff',
    'U+0-10FFFF',
    'U+110000',
    '<!--',
    '\u0000',
    '\ufeff',
    '\n',
  ],
];

const document = parseHtml(HTML);

function sheet(bytes: Uint8Array): readonly Diagnostic[] {
  const { value, diagnostics } = parseSheet(textOf(bytes), '/layout/print.css', { readImport: () => '' });
  if (value === undefined) return diagnostics;
  const styled = computeStyles(document, [value]);
  const contrast = styled.value === undefined ? [] : checkContrast(document, styled.value);
  return [...diagnostics, ...styled.diagnostics, ...contrast];
}

function page(bytes: Uint8Array): readonly Diagnostic[] {
  const tree = parseHtml(textOf(bytes));
  const { value, diagnostics } = parseSheet(
    'p { color: red; --a: var(--b, 1pt) } p::before { content: "a" }',
    '/layout/print.css',
  );
  const styled = computeStyles(tree, value === undefined ? [] : [value]);
  return [...diagnostics, ...styled.diagnostics];
}

const templates = (name: string): Promise<Uint8Array> => readFile(join(PROJECT, 'templates', 'iom', name));

/** A folder for files that are read from the disk alone. */
const folder = mkdtemp(join(tmpdir(), 'mgp-fuzz-'));
process.once('exit', () => void folder.then((made) => rm(made, { recursive: true, force: true })));

async function manifest(bytes: Uint8Array): Promise<readonly Diagnostic[]> {
  await writeFile(join(await folder, 'layout.yaml'), bytes);
  return (await readManifest(await folder, '0.1.0')).diagnostics;
}

/** A template in the place of one of the layout's own. */
async function template(bytes: Uint8Array): Promise<readonly Diagnostic[]> {
  const { value: layout } = await loadLayout('iom');
  if (layout === undefined) throw new Error('The layout iom does not load.');
  const own = { name: 'cover', file: join(layout.folder, 'partials', 'cover.hbs'), text: textOf(bytes) };
  return checkLayout({ ...layout, templates: new Map([...layout.templates, ['cover', own]]) }).diagnostics;
}

let fonts = 0;

/** A font on its way into a file. A name of its own for each, since what has been read of a name is kept. */
async function font(bytes: Uint8Array): Promise<readonly Diagnostic[]> {
  fonts += 1;
  const file = join(await folder, `${fonts}.ttf`);
  await writeFile(file, bytes);
  const { value, diagnostics } = await loadFaces([{ family: 'A', weight: 400, style: 'normal', file }]);
  for (const face of value ?? []) {
    for (const character of [0, 32, 65, 0x627, 0xffff, 0x1f600, 0x10ffff]) faceHas(face, character);
    const faces = new FaceIndex([face]);
    faces.list(['A'], 400, 'normal');
    const run = { text: 'Words fi سلام', fonts: ['A-400'], size: 10, color: '#000000', lineHeight: 14 };
    const more = await set({ text: [run] }, faces.sources());
    await rm(file);
    return [...diagnostics, ...more];
  }
  await rm(file);
  return diagnostics;
}

const YAML_WORDS = [
  'a',
  ': ',
  '- ',
  '[',
  ']',
  '{',
  '}',
  '&a ',
  '*a',
  '|\n',
  '"',
  "'",
  '!a ',
  '<<: ',
  '__proto__',
  '\n  ',
  '{count}',
  '{count, plural, one {#} other {#}}',
  '{',
  '#',
];
const HBS_WORDS = [
  '{{',
  '}}',
  '{{{',
  '}}}',
  '{{#each ',
  '{{/each}}',
  '{{#if ',
  '{{else}}',
  '{{/if}}',
  '{{> ',
  '{{!-- ',
  '--}}',
  'profile',
  '.name',
  '../',
  'this',
  '@index',
  '[a]',
  '"',
  '(',
  ')',
  '=',
  ' as |a| ',
  '{{label "',
  '\\{{',
  '<p>',
];
const HTML_WORDS = [
  '<p>',
  '</p>',
  '<',
  '>',
  '<table>',
  '<td>',
  '<svg>',
  '<math>',
  '<!--',
  '-->',
  '<![CDATA[',
  '&amp',
  '&#x110000;',
  ' style="',
  '"',
  '<script>',
  '<template>',
  '<li>',
  '<html lang="',
  '\u0000',
];

/** The readers of what layouts are made of: those are written by people who are trusted, and make mistakes. */
export const LAYOUT: readonly Reader[] = [
  {
    name: 'CSS',
    runs: 1400,
    samples: async () => [await templates('print.css'), await templates('tokens.css')],
    words: CSS_WORDS,
    read: sheet,
  },
  { name: 'HTML', runs: 400, samples: async () => [bytesOf(HTML)], words: HTML_WORDS, read: page },
  {
    name: 'layout.yaml',
    runs: 400,
    samples: async () => [
      await templates('layout.yaml'),
      bytesOf('title: A\nextends: iom\nrequires: ^0.1.0\nsheets: [a.css]\n'),
    ],
    words: YAML_WORDS,
    read: manifest,
  },
  {
    name: 'labels',
    runs: 500,
    samples: async () => [await templates('labels/en.yaml'), await templates('labels/ar.yaml')],
    words: YAML_WORDS,
    read: (bytes) =>
      mergeLabels([new Map([['en', { file: '/labels/en.yaml', text: textOf(bytes) }]])], 'en').diagnostics,
  },
  {
    name: 'typography.yaml',
    runs: 400,
    samples: async () => [await templates('typography.yaml')],
    words: YAML_WORDS,
    read: (bytes) => parseTypography({ file: '/typography.yaml', text: textOf(bytes) }).diagnostics,
  },
  {
    name: 'templates',
    runs: 300,
    samples: async () => [await templates('partials/cover.hbs')],
    words: HBS_WORDS,
    read: template,
  },
  {
    name: 'fonts',
    runs: 500,
    samples: async () => [await readFile(join(PROJECT, 'fonts', 'SourceSans3-Regular.ttf'))],
    words: [],
    read: font,
  },
];
