import { expect, test } from 'vitest';
import { NOTHING_SHARED } from '../../../src/batch/manifest/index.js';
import type { KeptFile, Manifest, Share } from '../../../src/batch/manifest/types.js';
import { joinParts, type Part } from '../../../src/batch/shard/join.js';

const kept = (file: string): KeptFile => ({
  profile: file.slice(0, 1),
  language: 'en',
  layout: 'iom',
  file,
  pages: 1,
  bytes: 1,
  sha256: 'ab',
  key: '',
  conformance: [],
  verified: false,
  editions: '',
  warnings: [],
  inputs: [],
  beside: [],
  shared: { inputs: NOTHING_SHARED, beside: NOTHING_SHARED },
  options: { date: null, draft: false, attach: 'sources', published: null, editions: null, expected: null },
});

/** A part of two, whose files are called after its number. */
function part(index: number, change: Partial<Share> = {}, files = [`b${index}.pdf`, `a${index}.pdf`]): Part {
  const program: Manifest['program'] = { name: 'mgp', version: '1.0.0', sha256: 'aa' };
  const share = { index, of: 2, plan: 'p', files: [`a${index}.pdf`, `b${index}.pdf`], ...change };
  return { file: `/part-${index}/manifest.json`, manifest: { version: 1, program, share, files: files.map(kept) } };
}

const messages = (parts: readonly Part[]): string[] => joinParts(parts).diagnostics.map(({ message }) => message);

test('parts that fit are one run, in the order of its paths', () => {
  const { value, diagnostics } = joinParts([part(2), part(1)]);
  expect(diagnostics).toEqual([]);
  expect(value?.map((file) => file.kept.file)).toEqual(['a1.pdf', 'a2.pdf', 'b1.pdf', 'b2.pdf']);
  expect(value?.[1]?.part.file).toBe('/part-2/manifest.json');
});

test('what a folder held before is no file of the run', () => {
  const { value } = joinParts([part(1, {}, ['a1.pdf', 'b1.pdf', 'old.pdf']), part(2)]);
  expect(value?.some((file) => file.kept.file === 'old.pdf')).toBe(false);
});

test.each([
  ['a part that is missing', [part(1)], ['Part 2 of 2 is missing.']],
  ['a part that is there twice', [part(1), part(2), { ...part(2), file: '/copy' }], [expect.stringContaining('twice')]],
  ['a file that is missing', [part(1), part(2, {}, ['a2.pdf'])], [expect.stringContaining('b2.pdf')]],
  ['another plan', [part(1), part(2, { plan: 'q' })], [expect.stringContaining('another plan')]],
  ['another number of parts', [part(1), part(2, { of: 3 })], [expect.stringContaining('one of 3')]],
])('%s is an error, and nothing is joined', (_, parts, expected) => {
  expect(messages(parts)).toEqual(expected);
  expect(joinParts(parts).value).toBeUndefined();
});

test('another program and the manifest of a whole run are no parts', () => {
  const one = part(1);
  const other = { ...part(2), manifest: { ...part(2).manifest, program: { name: 'mgp', version: '2', sha256: 'bb' } } };
  expect(messages([one, other as Part])).toEqual([expect.stringContaining('another program')]);
  const whole = { ...one, manifest: { ...one.manifest, share: undefined } };
  expect(messages([whole, part(1), part(2)])).toEqual([expect.stringContaining('whole run')]);
});

test('with `partial` what is missing is a warning, and what is there is joined', () => {
  const { value, diagnostics } = joinParts([part(1, {}, ['a1.pdf'])], { partial: true });
  expect(diagnostics.map(({ severity }) => severity)).toEqual(['warning', 'warning']);
  expect(value?.map((file) => file.kept.file)).toEqual(['a1.pdf']);
});
