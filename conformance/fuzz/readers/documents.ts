import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseManifest } from '../../../src/batch/manifest/read.js';
import { parseEntries } from '../../../src/batch/store/form.js';
import type { Diagnostic } from '../../../src/diagnostics/index.js';
import { composeEdition } from '../../../src/index.js';
import { parseRecord, readContents } from '../../../src/inside/index.js';
import { renderPdf } from '../../../src/pdf/index.js';
import { readWritten } from '../../../src/profile/index.js';
import { verifyPdf } from '../../../src/verify/index.js';
import { openTagged, placeAt, placesOf } from '../../../src/where/index.js';
import { PROFILES } from '../../../test/helpers/project.js';
import { editionOf, layoutOf } from '../../../test/inside/helpers.js';
import { Edit } from '../../../test/verify/edit.js';
import { goodFile } from '../../../test/verify/good.js';
import { bytesOf, type Reader, textOf } from '../reader.js';

const PDF_WORDS = [
  ...[
    '1 0 obj\n',
    'endobj\n',
    'stream\n',
    'endstream\n',
    'xref\n',
    'trailer\n',
    'startxref\n',
    '%%EOF\n',
    '0 1\n',
    '0000000000 65535 f \n',
  ],
  ...[
    '<<',
    '>>',
    '[',
    ']',
    '(',
    ')',
    '<',
    '>',
    '/',
    '/Type',
    '/Page',
    '/Pages',
    '/Kids',
    '/Count',
    '/Parent',
    '/Root',
    '/Size',
    '/Prev',
    '/Length',
  ],
  ...[
    '/Filter',
    '/FlateDecode',
    '/ObjStm',
    '/XRef',
    '/W',
    '/Index',
    '/N',
    '/First',
    '/K',
    '/StructParents',
    '/ParentTree',
    '/Nums',
    '/Names',
    '/Contents',
  ],
  ...[
    '1 0 R',
    '2 0 R',
    '99999999 0 R',
    '-1',
    '1e99',
    '0',
    '4294967296',
    'null',
    'true',
    '\\',
    'BT',
    'ET',
    'Tj',
    'Do',
    'q',
    'Q',
    'BDC',
    'EMC',
    '%PDF-1.7\n',
  ],
];

/** An edition with everything inside, as it is built. */
let built: Promise<Uint8Array> | undefined;
async function edition(): Promise<Uint8Array> {
  const profile = await editionOf(join(PROFILES, 'specimen-city'), 'en');
  const { value } = await composeEdition(profile, await layoutOf('brief'));
  if (value === undefined) throw new Error('The specimen city cannot be built.');
  return (await renderPdf(value)).bytes;
}
const whole = (): Promise<Uint8Array> => {
  built ??= edition();
  return built;
};

async function finished(): Promise<readonly Uint8Array[]> {
  const packed = await goodFile();
  // Without compression, changes reach the objects themselves.
  const plain = await (await Edit.open(packed)).document.save({
    useObjectStreams: false,
    updateFieldAppearances: false,
  });
  return [packed, plain, plain];
}

function looked(bytes: Uint8Array): readonly Diagnostic[] {
  const { tagged } = openTagged(bytes);
  if (tagged === undefined) return [];
  placesOf(tagged, 'the', undefined, undefined);
  for (const page of tagged.pages.slice(0, 2)) placeAt(tagged, page, { x: 100, y: 100 }, undefined);
  return [];
}

function record(): Promise<Uint8Array> {
  return whole().then((bytes) => {
    const { value, diagnostics } = readContents(bytes, 'a.pdf');
    if (value === undefined) throw new Error(JSON.stringify(diagnostics));
    return bytesOf(JSON.stringify(value.record));
  });
}

const JSON_WORDS = [
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '"',
  '"version"',
  '"files"',
  '"shared"',
  '"__proto__"',
  'null',
  'true',
  '1e999',
  '-1',
  '"../a"',
  '"\\u0000"',
  '1',
];

const MANIFEST = JSON.stringify({
  version: 1,
  program: { name: 'mgp', version: '0.1.0', sha256: 'a'.repeat(64) },
  shared: {},
  files: [],
});

/** The readers of finished files, and of what is written beside them. */
export const DOCUMENTS: readonly Reader[] = [
  {
    name: 'mgp verify',
    runs: 500,
    samples: finished,
    words: PDF_WORDS,
    read: (bytes) => {
      verifyPdf(bytes);
      return [];
    },
  },
  { name: 'mgp where', runs: 500, samples: finished, words: PDF_WORDS, read: looked },
  {
    name: 'mgp extract',
    runs: 300,
    samples: async () => [await whole()],
    words: PDF_WORDS,
    read: (bytes) => readContents(bytes, 'a.pdf').diagnostics,
  },
  {
    name: 'records',
    runs: 500,
    samples: async () => [await record()],
    words: JSON_WORDS,
    read: (bytes) => parseRecord(bytes, 'a.build.json').diagnostics,
  },
  {
    name: 'manifests',
    runs: 500,
    samples: async () => [bytesOf(MANIFEST)],
    words: JSON_WORDS,
    read: (bytes) => {
      parseEntries(textOf(bytes), () => undefined);
      return parseManifest(textOf(bytes), 'manifest.json').diagnostics;
    },
  },
  {
    name: 'written sources',
    runs: 300,
    samples: async () => [await readFile(join(PROFILES, 'santiago-de-chile', 'en.yaml'))],
    words: ['a', ': ', '- ', '[', ']', '{', '}', '&a ', '*a ', '"', '\n'],
    read: (bytes) => {
      const files = new Map([
        ['profile.yaml', bytes],
        ['en.yaml', bytes],
      ]);
      readWritten(files, 'en', (name) => name)?.locate('domains.partnerships.potential.0', 'the words of a page');
      return [];
    },
  },
];
