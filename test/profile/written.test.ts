import { describe, expect, test } from 'vitest';
import { readWritten } from '../../src/profile/index.js';

const FACTS = `format: 1
publication:
  publisher: { name: Office }
sources: library.json
`;

const TEXTS = `name: City
context: |
  One paragraph about the city,
  in two lines.

  Another paragraph.
publication:
  publisher: { address: Street 1 }
domains:
  crises:
    potential:
      - A plain finding.
      - headline: Short
        text: >-
          A finding that is
          folded.
    narrative: "Some words\\nand more of them"
`;

const LIBRARY = `[
  { "id": "law", "title": "A law" },
  { "id": "act",
    "title": "An act of parliament" }
]`;

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const FILES = new Map([
  ['profile.yaml', bytes(FACTS)],
  ['en.yaml', bytes(TEXTS)],
  ['library.json', bytes(LIBRARY)],
  ['cover.jpg', new Uint8Array([1, 2])],
]);

/** Path and place of a value, as people read them. */
function locate(path: string, words = ''): string | undefined {
  const found = readWritten(FILES, 'en', (file) => `city/${file}`)?.locate(path, words);
  return found && `${found.path} ${found.file}:${found.line}:${found.column}`;
}

describe('a value is located in the bytes of the files that it was written in', () => {
  test('a text by the words that a page shows, to the true line of a block scalar', () => {
    expect(locate('context', 'One paragraph about the city')).toBe('context city/en.yaml:3:3');
    expect(locate('context', 'two lines.')).toBe('context city/en.yaml:4:6');
    expect(locate('context', 'Another paragraph.')).toBe('context city/en.yaml:6:3');
    expect(locate('domains.crises.narrative', 'more of them')).toBe('domains.crises.narrative city/en.yaml:17:33');
  });

  test('a text by its beginning when the words are not in it', () => {
    expect(locate('context', 'Other words altogether')).toBe('context city/en.yaml:2:10');
  });

  test('a finding down to its text', () => {
    expect(locate('domains.crises.potential.0', 'A plain finding.')).toBe(
      'domains.crises.potential.0 city/en.yaml:12:9',
    );
    expect(locate('domains.crises.potential.1', 'folded.')).toBe('domains.crises.potential.1.text city/en.yaml:16:11');
  });

  test('in the facts, in the texts, or in the file of sources', () => {
    expect(locate('publication.publisher.name', 'Office')).toBe('publication.publisher.name city/profile.yaml:3:22');
    expect(locate('publication.publisher.address', 'Street')).toBe('publication.publisher.address city/en.yaml:8:25');
    expect(locate('sources.act.title', 'parliament')).toBe('sources.act.title city/library.json:4:25');
    expect(locate('sources.law', 'A law')).toBe('sources.law city/library.json:2:3');
  });

  test('of a path that is not there, the nearest ancestor; of one that begins nowhere, nothing', () => {
    expect(locate('domains.crises.about', 'x')).toBe('domains.crises.about city/en.yaml:10:3');
    expect(locate('foreword.text', 'x')).toBeUndefined();
  });
});

test('nothing is made of files that lack the facts or the texts', () => {
  expect(readWritten(FILES, 'fr', String)).toBeUndefined();
  expect(readWritten(new Map([['en.yaml', bytes(TEXTS)]]), 'en', String)).toBeUndefined();
});

test('a file with mistakes is read as far as it goes', () => {
  const broken = new Map([...FILES, ['en.yaml', bytes('name: City\nnmae: X\ncontext: "open')] as const]);
  expect(readWritten(broken, 'en', String)?.locate('name', 'City')).toMatchObject({ line: 1, column: 7 });
});
