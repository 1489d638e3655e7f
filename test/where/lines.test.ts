import { readFileSync } from 'node:fs';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { textAt } from '../../src/profile/index.js';
import { pointOf } from '../../src/where/at.js';
import { openTagged, placeAt, sourcesIn, sourcesInside, type TaggedFile } from '../../src/where/index.js';
import { temporaryFolder } from '../helpers/command.js';
import { PROFILES } from '../helpers/project.js';
import { editionOf, layoutOf } from '../inside/helpers.js';
import { built } from '../inside/round-trip.js';

const SLUG = 'santiago-de-chile';
const FOLDER = join(PROFILES, SLUG);
const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

let bytes: Uint8Array;
let tagged: TaggedFile;

beforeAll(async () => {
  const out = await mkdtemp(join(tmpdir(), 'mgp-lines-'));
  const options = { layouts: [await layoutOf('iom')], languages: ['fr'], out };
  bytes = (await built(FOLDER, options)).files[0] ?? new Uint8Array();
  await rm(out, { recursive: true });
  const opened = openTagged(bytes);
  if (opened.tagged === undefined) throw new Error(opened.problem);
  tagged = opened.tagged;
});

test('each line of a text is found at its own line of the file, not where the text begins', async () => {
  const profile = await editionOf(FOLDER, 'fr');
  const { written } = await sourcesInside(bytes, 'a.pdf', () => FOLDER);
  const linesOf = (file: string): string[] => readFileSync(file, 'utf8').split('\n');
  const texts = new Map(['fr.yaml', 'profile.yaml'].map((name) => [join(FOLDER, name), linesOf(join(FOLDER, name))]));
  let checked = 0;
  const wrong: string[] = [];
  for (const page of tagged.pages) {
    for (const { box, event } of tagged.pieces(page)) {
      const corner = pointOf(page, box);
      const place = placeAt(tagged, page, { x: corner.x + 1, y: corner.y + (box.top - box.bottom) / 2 }, written);
      const start = letters(event?.text ?? '').slice(0, 20);
      const source = place?.path === undefined ? undefined : textAt(profile, place.path);
      if (start.length < 20 || source === undefined || !letters(source.text).includes(start)) continue;
      checked += 1;
      const { file = '', line = 0, column = 0 } = place ?? {};
      const lines = texts.get(file) ?? [];
      const there = letters(
        lines
          .slice(line - 1, line + 3)
          .join('\n')
          .slice(column - 1),
      );
      if (!there.startsWith(start)) wrong.push(`${place?.path} ${line}:${column} ${start}`);
    }
  }
  expect(checked).toBeGreaterThan(100);
  expect(wrong).toEqual([]);
});

describe('the sources of a file', () => {
  test('are called as the files of the folder, where these are the same', async () => {
    const found = await sourcesInside(bytes, 'a.pdf', () => FOLDER);
    expect(found.written?.locate('name', '')).toMatchObject({ file: join(FOLDER, 'fr.yaml') });
    expect(found).toMatchObject({ inside: new Set(), changed: [], isCurrent: false, diagnostics: [] });
  });

  test('are those inside, where the folder has changed or is not there', async () => {
    const folder = join(await temporaryFolder(), SLUG);
    await cp(FOLDER, folder, { recursive: true });
    await writeFile(join(folder, 'fr.yaml'), 'name: Other\n');
    await rm(join(folder, 'profile.yaml'));
    const found = await sourcesInside(bytes, 'a.pdf', () => folder);
    expect(found.changed).toEqual([join(folder, 'fr.yaml')]);
    expect(found.inside).toEqual(new Set([`${SLUG}/fr.yaml`, `${SLUG}/profile.yaml`]));
    expect(found.written?.locate('place.country', '')).toMatchObject({ file: `${SLUG}/profile.yaml` });
  });

  test('are those of the folder as it is, where the file has none but says whose it is', async () => {
    const options = { languages: ['en'], out: await temporaryFolder(), attach: 'data' } as const;
    const { files } = await built(join(PROFILES, 'specimen-city'), { ...options, layouts: [await layoutOf('brief')] });
    let asked = '';
    const found = await sourcesInside(files[0] ?? new Uint8Array(), 'a.pdf', (slug) => {
      asked = slug;
      return join(PROFILES, slug);
    });
    expect(asked).toBe('specimen-city');
    expect(found).toMatchObject({ isCurrent: true, diagnostics: [] });
    expect(basename(found.written?.locate('name', '')?.file ?? '')).toBe('en.yaml');
  });

  test('are not known of a file that says nothing, with the reason', async () => {
    const found = await sourcesInside(new TextEncoder().encode('no PDF'), 'a.pdf', () => FOLDER);
    expect(found.written).toBeUndefined();
    expect(found.diagnostics).toMatchObject([{ code: 'inside/not-pdf', file: 'a.pdf' }]);
  });

  test('are not in a folder without the language, or that is not there', async () => {
    expect((await sourcesIn(FOLDER, 'de')).written).toBeUndefined();
    expect((await sourcesIn(join(FOLDER, 'nowhere'), 'en')).written).toBeUndefined();
  });
});
