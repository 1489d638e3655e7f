import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Layout, OtherEdition } from '../../src/layout/index.js';
import { describeEdition, loadLayout, renderHtml } from '../../src/layout/index.js';
import type { DocumentInfo } from '../../src/pdf/index.js';
import { loadProfile, type Profile } from '../../src/profile/index.js';
import { documentInfo } from '../../src/road/info.js';
import { parseHtml } from '../../src/style/index.js';
import { PROFILES } from '../helpers/project.js';
import { FACTS, TEXTS, valid } from '../profile/fixture.js';

const layout = (await loadLayout('iom')).value as Layout;
const date = new Date('2022-09-01T00:00:00Z');
const HEAD = '<title>T</title><meta name="author" content="A"><meta name="keywords" content="one, two">';

function infoOf(profile: Profile, head = HEAD, editions: readonly OtherEdition[] = []): DocumentInfo {
  const document = parseHtml(`<!doctype html><html lang="${profile.language}"><head>${head}</head></html>`);
  return documentInfo(document, date, { profile, description: describeEdition(layout, profile), editions });
}

test('an edition without a publication says what its pages say, and nothing more', async () => {
  const info = infoOf(await valid({ 'profile.yaml': FACTS, 'en.yaml': TEXTS }));
  expect(info).toEqual({
    title: 'T',
    author: 'A',
    keywords: ['one', 'two'],
    creator: expect.stringMatching(/^mgp \d/),
    language: 'en',
    date,
  });
});

test('the publication is in the metadata, in the words of the language', async () => {
  const facts = `${FACTS}publication:
  publisher: { name: Institute }
  isbn: { pdf: 978-0-00-000000-2, print: 978-0-00-000001-9 }
  doi: 10.5555/a
  reference: PUB1
  url: https://example.org/a
  licence: CC-BY-4.0
`;
  const texts = `${TEXTS}publication: { publisher: { name: Institut }, reference: PUB2 }\n`;
  const info = infoOf(await valid({ 'profile.yaml': facts, 'fr.yaml': texts }));
  expect(info).toMatchObject({
    publisher: 'Institut',
    rights: { text: expect.stringContaining('CC BY 4.0'), url: 'https://creativecommons.org/licenses/by/4.0/' },
    identifiers: [
      { scheme: 'ISBN', value: '978-0-00-000000-2' },
      { scheme: 'DOI', value: '10.5555/a' },
      { scheme: 'other', value: 'PUB2' },
      { scheme: 'URL', value: 'https://example.org/a' },
    ],
  });
  expect(info).not.toHaveProperty('subject');
});

test('a licence in words of its own has no address', async () => {
  const facts = `${FACTS}publication: { licence: Ask us first }\n`;
  expect(infoOf(await valid({ 'profile.yaml': facts, 'en.yaml': TEXTS })).rights).toEqual({ text: 'Ask us first' });
});

test('a name with a comma in it is one keyword', async () => {
  const texts = TEXTS.replace('crises: { ', 'crises: { name: "Crises, at home and abroad", ');
  const profile = await valid({ 'profile.yaml': FACTS, 'en.yaml': texts });
  const html = renderHtml(layout, profile).value ?? '';
  const about = { profile, description: describeEdition(layout, profile), editions: [] };
  const { keywords = [] } = documentInfo(parseHtml(html), date, about);
  expect(keywords).toHaveLength(9);
  expect(keywords).toContain('Crises, at home and abroad');
});

test('titles are those of the other languages that the publication names', async () => {
  const profile = await valid({ 'profile.yaml': `${FACTS}editions: [fr, en, es]\n`, 'en.yaml': TEXTS });
  const editions = [
    { language: 'en', title: 'Own' },
    { language: 'de', title: 'Nicht genannt' },
    { language: 'es' },
    { language: 'fr', title: 'Profil : Puerto Claro' },
  ];
  expect(infoOf(profile, HEAD, editions).titles).toEqual({ fr: 'Profil : Puerto Claro' });
});

test('the first words about an invented place say that it is one', async () => {
  const facts = `${FACTS}specimen: true\n`;
  const profile = await valid({ 'profile.yaml': facts, 'en.yaml': TEXTS });
  expect(infoOf(profile, `${HEAD}<meta name="description" content="About.">`).subject).toMatch(
    /^This is a specimen\. .* About\.$/,
  );
  expect(infoOf(profile).subject).toMatch(/^This is a specimen\./);
  const { editions } = await loadProfile(join(PROFILES, 'santiago-de-chile'), { languages: ['en'] });
  expect(infoOf(editions[0]?.profile as Profile).subject).toBeUndefined();
});
