import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildEdition } from '../../src/index.js';
import { type BuildRecord, recordSchema } from '../../src/inside/index.js';
import { recordDifferences } from '../../src/inside/record/differences.js';
import { PROFILES } from '../helpers/project.js';
import { attachedTo, editionOf, layoutOf, textOf } from './helpers.js';

const brief = await layoutOf('brief');
const profile = await editionOf(join(PROFILES, 'specimen-city'), 'en');
const record = recordSchema.parse(JSON.parse(textOf(await attachedTo(profile, brief), '.build.json')));
const other = 'f'.repeat(64);

/** What is said of a build that is the record's but for a part. */
function said(change: Partial<BuildRecord>): string[] {
  return recordDifferences({ record: { ...record, ...change }, file: 'a.build.json' }, record).map(
    ({ message }) => message,
  );
}

test('nothing is said where all is as recorded', () => {
  expect(said({})).toEqual([]);
});

test('each part that differs is named, as it was and as it is', () => {
  const { program, layout, runtime } = record;
  expect(said({ program: { ...program, version: '9.9.9' } })[0]).toBe(
    `The program is mgp ${program.version}, and the record was made with mgp 9.9.9.`,
  );
  expect(said({ program: { ...program, sha256: other } })[0]).toContain('its files are others');
  expect(said({ layout: { ...layout, name: 'iom', sha256: other } })[0]).toBe(
    'The layout is brief, and the record was made with iom.',
  );
  expect(said({ layout: { ...layout, version: '2.0' } })[0]).toContain('brief 2.0');
  expect(said({ sources: { sha256: other } })[0]).toContain('files of the profile');
  expect(said({ runtime: { ...runtime, node: '18.0.0', icu: '70.1' } })).toEqual([
    `The program runs on Node ${runtime.node}, ICU ${runtime.icu}, and the record was made on Node 18.0.0, ICU 70.1.`,
  ]);
});

test('a build that follows a record says so, and builds on', async () => {
  const expected = { record: { ...record, runtime: { ...record.runtime, node: '18.0.0' } }, file: '/in/a.build.json' };
  const { value, diagnostics } = await buildEdition(profile, brief, { expected });
  expect(value?.pages).toBeGreaterThan(0);
  expect(diagnostics).toMatchObject([{ code: 'record/differs', severity: 'warning', file: '/in/a.build.json' }]);
});
