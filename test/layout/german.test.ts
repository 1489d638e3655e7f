import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { checkedLabels, checkLayout, type Layout, loadLayout, renderHtml } from '../../src/layout/index.js';
import { composeEdition } from '../../src/pipeline.js';
import { loadProfile, type Profile } from '../../src/profile/index.js';

type Words = { [key: string]: string | Words };

const fixture = (name: string) => fileURLToPath(new URL(`../fixtures/german/${name}`, import.meta.url));

const yaml = async (file: string | URL) => parse(await readFile(file, 'utf8')) as Words;

/** Words over words: what a translator leaves for later is English. */
function over(base: Words, words: Words): Words {
  const merged: Words = { ...base };
  for (const [key, value] of Object.entries(words)) {
    const below = merged[key];
    merged[key] = typeof value === 'string' || typeof below !== 'object' ? value : over(below, value);
  }
  return merged;
}

/** The report with an eighth language: a file of labels and an entry of typography, and nothing else. */
async function germanLayout(folder: string): Promise<Layout> {
  await cp(fixture('layout'), folder, { recursive: true });
  await mkdir(join(folder, 'labels'));
  const english = await yaml(new URL('../../templates/iom/labels/en.yaml', import.meta.url));
  await writeFile(join(folder, 'labels', 'de.yaml'), stringify(over(english, await yaml(fixture('words.yaml')))));
  const { value, diagnostics } = await loadLayout(folder);
  expect(diagnostics).toEqual([]);
  return value ?? expect.fail();
}

async function germanProfile(): Promise<Profile> {
  const { editions, diagnostics } = await loadProfile(fixture('lindenau'));
  expect(diagnostics).toEqual([]);
  return editions.find((edition) => edition.language === 'de')?.profile ?? expect.fail();
}

const shown = (text: string) => text.replaceAll('\u00A0', '~').replaceAll('\u202F', '_');

describe('a language that the program does not know', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'german '));
  afterAll(() => rm(folder, { recursive: true }));
  const layout = await germanLayout(folder);
  const profile = await germanProfile();
  const { value: html = '', diagnostics } = renderHtml(layout, profile);

  it('is added by a file of labels and an entry of typography', () => {
    expect(layout.languages).toContain('de');
    expect(checkedLabels(checkLayout(layout), 'de').diagnostics).toEqual([]);
    expect(diagnostics).toEqual([]);
    expect(html).toContain('<html lang="de" dir="ltr"');
  });

  it('has its words', () => {
    expect(html).toContain('Profil der Migrationspolitik: Stadt Lindenau');
    expect(html).toContain('Die Ergebnisse auf einen Blick');
    expect(html).toContain('Rechte von Migranten');
    expect(html).toContain('6 Bereiche');
  });

  it('has its quotation marks, spaces and dates', () => {
    expect(shown(html)).toContain('„eine ‚offene‘ Stadt“ – seit 2015');
    expect(shown(html)).toContain('Rund 15_% kommen aus dem Ausland, Nr._3 im Land');
    expect(html).toContain('September 2022');
    expect(html).toContain('(gesehen am 1. März 2022)');
    expect(layout.typography.formats('de-AT').date('2022-09')).toBe('September (2022)');
  });

  it('leaves phrases and titles in other languages to these', () => {
    expect(html).toContain('<span lang="en" dir="ltr">who would say “no”?</span>');
    expect(html).toContain('>The “open” clinic: what now?</cite>');
  });

  it('has its words divided by its own patterns', async () => {
    expect(layout.typography.rulesFor('de-CH').hyphenation).toEqual({
      patterns: 'de-1996',
      minWord: 6,
      minBefore: 3,
      minAfter: 3,
      capitalized: true,
    });
    const composed = await composeEdition(profile, layout);
    expect(JSON.stringify(composed.value)).toContain('Aus\u00ADlän\u00ADder\u00ADbe\u00ADhörde');
  });
});
