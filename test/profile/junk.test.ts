import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { hasErrors } from '../../src/diagnostics/index.js';
import { loadProfile } from '../../src/profile/index.js';
import { all, FACTS, folderOf, TEXTS } from './fixture.js';

const WHOLE_FACTS: unknown = parse(`${FACTS}editions: [en, fr]
publication: { publisher: { name: A }, partners: [{ name: B, role: C }], isbn: { pdf: 978-92-9268-366-5 }, credits: [D] }
figures: { f: { kind: bar, columns: [a, b], data: [[2017, 1], [x, null]], source: law, decorative: true } }
sources: [{ id: law, title: Law, author: [{ family: E }], issued: 2021, domains: [crises] }]
domain_order: [crises, well-being, partnerships, whole-of-government, safe-migration, migrants-rights]
`);
const WHOLE_TEXTS: unknown =
  parse(`${TEXTS.replace('[One]', '[{ text: One, headline: O, sources: [law], gcm_objectives: [1] }]')}
foreword: { text: "# A\\n\\n[@law] ![](figure:f) [x]{lang=es}", signatory: B }
acronyms: { IOM: C }
context: IOM
progress: { since: 2019, rows: [{ domain: crises, before: A, now: B }] }
annexes: [{ title: A, text: B }]
figures: { f: { title: A, columns: [c, d], rows: { x: y } } }
labels: { a: b }
publication: { partners: [{ role: con }] }
`);

/** Every path of a value, the value itself among them. */
function paths(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null) return [[]];
  return [[], ...Object.entries(value).flatMap(([name, part]) => paths(part).map((path) => [name, ...path]))];
}

/** A copy with another value at a path; with `name`, under a name of its own beside the last. */
function changed(value: unknown, path: readonly string[], junk: unknown, name?: string): unknown {
  const [first, ...rest] = path;
  if (first === undefined || typeof value !== 'object' || value === null) return junk;
  const key = rest.length === 0 && name !== undefined ? name : first;
  const part = changed((value as Record<string, unknown>)[first], rest, junk, name);
  if (Array.isArray(value)) return value.map((item: unknown, index) => (String(index) === first ? part : item));
  return Object.fromEntries([...Object.entries(value), [key, part]]);
}

const junk = fc.oneof(
  fc.anything({ withNullPrototype: false, maxDepth: 3 }).filter((value) => JSON.stringify(value) !== undefined),
  fc.constantFrom(
    '',
    ' ',
    '__proto__',
    'und',
    'constructor',
    '# x',
    '[@x]',
    '![](picture:toString)',
    '[x]{lang=}',
    '\u0000',
    '\ud800',
    Number.MAX_VALUE,
    -0,
    [],
    {},
    [[]],
    null,
  ),
);
const names = fc.option(
  fc.constantFrom('constructor', 'toString', 'hasOwnProperty', '', '0', 'length', 'a.b', '\u0000'),
  { nil: undefined },
);
const place = (whole: unknown) => fc.tuple(fc.constantFrom(...paths(whole)), junk, names);

/** Whether each edition has a profile exactly when nothing about it is an error. */
async function consistent(folder: string): Promise<void> {
  const loaded = await loadProfile(folder);
  for (const { profile, diagnostics } of loaded.editions) {
    expect(profile === undefined).toBe(hasErrors([...loaded.diagnostics, ...diagnostics]));
  }
  for (const { file, line, column, message } of all(loaded)) {
    expect(file).not.toBe('');
    expect([line ?? 1, column ?? 1].every((number) => Number.isInteger(number) && number >= 1)).toBe(true);
    expect(message).toMatch(/\S/);
  }
}

describe('junk gives diagnostics or a profile, never an exception', () => {
  test('the whole profile is valid', async () => {
    const folder = await folderOf({
      'profile.json': JSON.stringify(WHOLE_FACTS),
      'en.json': JSON.stringify(WHOLE_TEXTS),
    });
    expect((await loadProfile(folder)).editions[0]?.profile).toBeDefined();
  });

  test('any value at any place', { timeout: 60_000 }, async () => {
    const folder = await folderOf({});
    await fc.assert(
      fc.asyncProperty(fc.option(place(WHOLE_FACTS)), fc.option(place(WHOLE_TEXTS)), async (inFacts, inTexts) => {
        const facts = inFacts === null ? WHOLE_FACTS : changed(WHOLE_FACTS, ...inFacts);
        const texts = inTexts === null ? WHOLE_TEXTS : changed(WHOLE_TEXTS, ...inTexts);
        await writeFile(join(folder, 'profile.json'), JSON.stringify(facts));
        await writeFile(join(folder, 'en.json'), JSON.stringify(texts));
        await consistent(folder);
      }),
      { numRuns: 150 },
    );
    await rm(join(folder, 'profile.json'));
    await rm(join(folder, 'en.json'));
  });

  test('any text in place of a file, any bytes, any cut', { timeout: 60_000 }, async () => {
    const folder = await folderOf({ 'profile.yaml': FACTS });
    const signs = fc.string({ unit: fc.constantFrom(...'ab:-?[]{}|>&*!#%"\'\\,\n \t\r'), maxLength: 60 });
    const cut = fc
      .tuple(fc.nat(TEXTS.length), signs)
      .map(([at, more]) => TEXTS.slice(0, at) + more + TEXTS.slice(at + 5));
    await fc.assert(
      fc.asyncProperty(fc.oneof(signs, cut, fc.uint8Array({ maxLength: 40 })), async (content) => {
        await writeFile(join(folder, 'en.yaml'), content);
        await consistent(folder);
      }),
      { numRuns: 200 },
    );
  });
});
