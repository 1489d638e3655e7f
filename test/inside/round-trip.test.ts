import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DOMAIN_IDS } from '../../src/framework/index.js';
import { extract } from '../../src/index.js';
import { PROFILES } from '../helpers/project.js';
import { text } from '../properties/profile-data.js';
import { copyOf, layoutOf } from './helpers.js';
import { built, changedByRoundTrip } from './round-trip.js';

let root: string;
let made = 0;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'mgp-aller et retour-'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

const layouts = { iom: await layoutOf('iom'), brief: await layoutOf('brief') };

test.each([
  ['specimen-city', 'iom'],
  ['santiago-de-chile', 'brief'],
  ['specimen-republic', 'brief'],
] as const)('%s in %s comes out of its own files as it was', async (slug, layout) => {
  const folder = join(PROFILES, slug);
  expect(await changedByRoundTrip(folder, layouts[layout], join(root, `${slug} ${layout}`))).toEqual([]);
});

test('what an edition knows of the others is in its record, and nowhere else', async () => {
  const folder = await copyOf('santiago-de-chile');
  const facts = await readFile(join(folder, 'profile.yaml'), 'utf8');
  await writeFile(join(folder, 'profile.yaml'), facts.replace(/^editions:.*\n/m, ''));
  const texts = await readFile(join(folder, 'es.yaml'), 'utf8');
  await writeFile(
    join(folder, 'es.yaml'),
    texts.replace(/^publication:\n/m, 'publication:\n  url: https://example.org/es\n'),
  );
  // The first three are enough to tell.
  await Promise.all(['pt', 'ru', 'ar', 'zh'].map((language) => rm(join(folder, `${language}.yaml`))));
  const options = { layouts: [layouts.brief], languages: ['fr'], out: join(root, 'siblings') };
  const [bytes = new Uint8Array()] = (await built(folder, options)).files;
  const { value } = await extract(bytes, 'a.pdf', { out: join(root, 'siblings back'), force: false });
  expect(value?.record.publication).toEqual({
    languages: ['en', 'es', 'fr'],
    editions: [
      { language: 'en', title: expect.any(String) },
      { language: 'es', title: expect.any(String), url: 'https://example.org/es' },
    ],
  });
  const [alone] = (await built(value?.folder ?? '', options)).files;
  expect(alone?.length).toBeGreaterThan(0);
  expect(Buffer.compare(alone ?? bytes, bytes)).not.toBe(0);
  expect(await changedByRoundTrip(folder, layouts.brief, join(root, 'siblings again'))).toEqual([]);
});

/** How a file of data is written: bytes that a careless program would change. */
const writing = fc.record({
  ending: fc.constantFrom('yaml', 'yml', 'json'),
  mark: fc.constantFrom('', '\ufeff'),
  lineEnd: fc.constantFrom('\n', '\r\n'),
  rest: fc.constantFrom('', '\n', '\n\n'),
});

const language = fc.record({
  name: text(4),
  // Only the metadata show it, so no font has to have its letters.
  abstract: fc.constantFrom('Été, ñandú', 'نص بالعربية (مثال)', 'עברית', '“<&>”'),
  label: fc.constantFrom({}, { title: 'Profil « à part »' }),
  url: fc.constantFrom(undefined, 'https://example.org/profil?x=é'),
  domains: fc.tuple(...DOMAIN_IDS.map(() => text(6))),
  writing,
});

const profile = fc.record({
  layout: fc.constantFrom('brief', 'brief', 'iom'),
  picture: fc.constantFrom('plan.svg', 'Plan de la  ville.svg', 'dossier é/plan 2.svg', './plan.svg'),
  sources: fc.constantFrom(undefined, 'library.json', 'place-en.json', 'données/ma bibliothèque.csl'),
  namesEditions: fc.boolean(),
  specimen: fc.boolean(),
  draft: fc.boolean(),
  date: fc.constantFrom(undefined, new Date('2031-12-31T23:59:59Z')),
  languages: fc.record({ en: language, fr: language }, { requiredKeys: ['fr'] }),
  writing,
});

function written(value: unknown, { mark, lineEnd, rest }: { mark: string; lineEnd: string; rest: string }): string {
  return mark + JSON.stringify(value, undefined, 2).replaceAll('\n', lineEnd) + rest.replaceAll('\n', lineEnd);
}

async function put(folder: string, file: string, content: string): Promise<void> {
  await mkdir(dirname(join(folder, file)), { recursive: true });
  await writeFile(join(folder, file), content);
}

test('any profile comes out of its own files as it was', async () => {
  await fc.assert(
    fc.asyncProperty(profile, async (given) => {
      made += 1;
      const folder = join(root, String(made), 'place');
      const codes = Object.keys(given.languages);
      const facts = {
        format: 1,
        level: 'local',
        place: { kind: 'city', country: 'XA' },
        edition: { date: '2022-09' },
        ...(given.namesEditions ? { editions: codes } : {}),
        ...(given.sources === undefined ? {} : { sources: given.sources }),
        specimen: given.specimen,
        pictures: { plan: { file: given.picture, decorative: true } },
      };
      await put(folder, `profile.${given.writing.ending}`, written(facts, given.writing));
      await put(
        folder,
        given.picture,
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9"/></svg>\n',
      );
      if (given.sources !== undefined)
        await put(folder, given.sources, '\ufeff[{"id": 7, "title": "É", "extra": 1}]\r\n');
      for (const [code, { name, abstract, label, url, domains, writing: how }] of Object.entries(given.languages)) {
        const texts = {
          name,
          country_name: 'Velmara',
          abstract,
          labels: label,
          context: given.sources === undefined ? '![](picture:plan)' : 'Said [@7].\n\n![](picture:plan)',
          ...(url === undefined ? {} : { publication: { url: `${url}&${code}` } }),
          domains: Object.fromEntries(DOMAIN_IDS.map((id, index) => [id, { potential: [domains[index]] }])),
        };
        await put(folder, `${code}.${how.ending}`, written(texts, how));
      }
      const { layout, draft, date } = given;
      const options = { draft, ...(date === undefined ? {} : { date }) };
      expect(await changedByRoundTrip(folder, layouts[layout], join(root, `${made} out`), options)).toEqual([]);
    }),
    { numRuns: 6 },
  );
}, 120_000);
