import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildProfile, type Diagnostic, type Layout, loadLayout, type ProfileEvent } from '../../src/index.js';
import { filesUnder } from '../helpers/command.js';
import { facts, texts } from './profile-data.js';

let root: string;
let layout: Layout;
let made = 0;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'mgp-properties-'));
  const loaded = await loadLayout('iom');
  if (loaded.value === undefined) throw new Error('The layout does not load.');
  layout = loaded.value;
});
afterAll(() => rm(root, { recursive: true, force: true }));

/** Builds a profile from its data; gives what was said and the files that were left. */
async function build(
  profile: unknown,
  en: unknown,
): Promise<{ events: ProfileEvent[]; errors: Diagnostic[]; files: string[] }> {
  made += 1;
  const folder = join(root, `place-${made}`);
  const out = join(root, `out-${made}`);
  await mkdir(folder);
  await mkdir(out);
  await writeFile(join(folder, 'profile.json'), JSON.stringify(profile, undefined, 2));
  await writeFile(join(folder, 'en.json'), JSON.stringify(en, undefined, 2));
  const events: ProfileEvent[] = [];
  for await (const event of buildProfile(folder, { layouts: [layout], out })) events.push(event);
  const errors = events
    .flatMap((event) => (event.kind === 'diagnostics' ? event.diagnostics : []))
    .filter(({ severity }) => severity === 'error');
  return { events, errors, files: await filesUnder(out) };
}

test('any valid profile becomes a file', async () => {
  await fc.assert(
    fc.asyncProperty(facts, texts, async (profile, en) => {
      const { events, errors, files } = await build(profile, en);
      expect(errors).toEqual([]);
      expect(events.filter(({ kind }) => kind === 'internal-error')).toEqual([]);
      expect(files).toEqual([`place-${made}/place-${made}-en.pdf`]);
    }),
    { numRuns: 12 },
  );
}, 120_000);

/** Ways to spoil data: each makes a valid profile invalid. */
type Spoiler = readonly [name: string, spoil: (profile: Record<string, unknown>, en: Record<string, unknown>) => void];
const SPOILERS: readonly Spoiler[] = [
  ['no level', (profile) => delete profile.level],
  ['no domains', (_, en) => delete en.domains],
  ['an unknown key', (_, en) => Object.assign(en, { objektives: 'x' })],
  ['a number for a text', (_, en) => Object.assign(en, { name: 5 })],
  ['null for a list', (profile) => Object.assign(profile, { domain_order: null })],
  ['an impossible month', (profile) => Object.assign(profile, { edition: { date: '2022-13' } })],
  ['an empty domain', (_, en) => Object.assign(en.domains as object, { crises: {} })],
  ['an emoji', (_, en) => Object.assign(en, { objectives: 'Well done 🎉' })],
  ['an unknown source', (_, en) => Object.assign(en, { context: 'As said [@nobody].' })],
  ['a picture that is not there', (_, en) => Object.assign(en, { context: 'See\n\n![](picture:gone)' })],
];

test('any invalid profile gives errors with a place, and no file', async () => {
  await fc.assert(
    fc.asyncProperty(facts, texts, fc.constantFrom(...SPOILERS), async (profile, en, [, spoil]) => {
      const data = structuredClone({ profile, en }) as {
        profile: Record<string, unknown>;
        en: Record<string, unknown>;
      };
      spoil(data.profile, data.en);
      const { events, errors, files } = await build(data.profile, data.en);
      expect(events.filter(({ kind }) => kind === 'internal-error')).toEqual([]);
      expect(errors.length).toBeGreaterThan(0);
      for (const { file, line, message } of errors) {
        expect(file).toContain(join(root, `place-${made}`));
        expect(line).toBeGreaterThan(0);
        expect(message).toMatch(/\S/);
      }
      expect(files).toEqual([]);
    }),
    { numRuns: 40 },
  );
}, 120_000);
