import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadProfile } from '../../src/profile/index.js';
import { FACTS, folderOf, PICTURE, TEXTS, valid } from './fixture.js';

test('the least profile', async () => {
  const folder = await folderOf({ 'profile.yaml': FACTS, 'en.yaml': TEXTS });
  const { locate, ...profile } = (await loadProfile(folder)).editions[0]?.profile ?? { locate: undefined };
  expect(locate).toBeTypeOf('function');
  expect(profile).toEqual({
    slug: 'puerto-claro',
    folder,
    language: 'en',
    level: 'local',
    place: { kind: 'city', country: 'CL' },
    edition: { date: '2022-09', number: 1 },
    editions: ['en'],
    publication: { partners: [], credits: [] },
    specimen: false,
    name: 'Puerto Claro',
    short_name: 'Puerto Claro',
    country_name: 'Chile',
    acronyms: {},
    domains: [
      ['migrants-rights', 'One'],
      ['whole-of-government', 'Two'],
      ['partnerships', 'Three'],
      ['well-being', 'Four'],
      ['crises', 'Five'],
      ['safe-migration', 'Six'],
    ].map(([id, text], index) => ({
      id,
      number: index + 1,
      path: `domains.${id}`,
      well_developed: [],
      potential: [{ path: `domains.${id}.potential.0`, text, sources: [], gcm_objectives: [] }],
    })),
    annexes: [],
    pictures: {},
    figures: {},
    sources: [],
    labels: {},
    files: ['profile.yaml', 'en.yaml'].map((file) => ({ file, absolute: join(folder, file) })),
  });
});

test('countries have names in the language of the edition', async () => {
  const profile = await valid({ 'profile.yaml': FACTS.replace('CL', 'DE'), 'fr.yaml': TEXTS });
  expect(profile.country_name).toBe('Allemagne');
});

test('an order of domains numbers them', async () => {
  const order =
    'domain_order: [crises, well-being, partnerships, whole-of-government, safe-migration, migrants-rights]\n';
  const { domains } = await valid({ 'profile.yaml': FACTS + order, 'en.yaml': TEXTS });
  expect(domains.map(({ id, number }) => `${number} ${id}`)[5]).toBe('6 migrants-rights');
});

test('a language overrides fields of the publication', async () => {
  const facts = `${FACTS}publication:
  publisher: { name: IOM, address: Geneva, logo: logo.svg }
  partners: [{ name: Institute, role: with }, { name: City }]
  isbn: { pdf: 9789292683665, print: 978-92-9268-366-5 }
  reference: PUB/E
  credits: [One, Two]
`;
  const texts = `${TEXTS}publication:
  publisher: { name: OIM }
  partners: [{ role: con }, {}, { name: Third, logo: third.svg }]
  isbn: { print: 9791234567896 }
  credits: [Uno]
`;
  const files = { 'profile.yaml': facts, 'en.yaml': texts, 'logo.svg': PICTURE, 'third.svg': PICTURE };
  const folder = await folderOf(files);
  const publication = (await loadProfile(folder)).editions[0]?.profile?.publication;
  const real = await realpath(folder);
  expect(publication).toEqual({
    publisher: { name: 'OIM', address: 'Geneva', logo: { file: 'logo.svg', absolute: join(real, 'logo.svg') } },
    partners: [
      { name: 'Institute', role: 'con' },
      { name: 'City' },
      { name: 'Third', logo: { file: 'third.svg', absolute: join(real, 'third.svg') } },
    ],
    isbn: { pdf: '9789292683665', print: '9791234567896' },
    reference: 'PUB/E',
    credits: ['Uno'],
  });
});

test('pictures and figures have the facts and the words of the language', async () => {
  const facts = `${FACTS}pictures: { cover: { file: a.svg, credit: Ana, focus: [0.5, 0.3] } }
figures: { f: { kind: bar, columns: [year, persons], data: [[2017, 12], [Chile, null]] } }
`;
  const texts = `${TEXTS}context: "![](figure:f)"
pictures: { cover: { alt: A street, caption: In May } }
figures: { f: { title: People, unit: persons, columns: [Year, Persons], rows: { 2017: MMXVII, Chile: Chili }, alt: It grows } }
`;
  const { pictures, figures } = await valid({ 'profile.yaml': facts, 'en.yaml': texts, 'a.svg': PICTURE });
  expect(pictures.cover).toMatchObject({
    id: 'cover',
    path: 'pictures.cover',
    file: 'a.svg',
    credit: 'Ana',
    focus: [0.5, 0.3],
    decorative: false,
    alt: 'A street',
    caption: 'In May',
  });
  expect(figures.f).toEqual({
    id: 'f',
    path: 'figures.f',
    kind: 'bar',
    columns: ['Year', 'Persons'],
    data: [
      ['MMXVII', 12],
      ['Chili', null],
    ],
    table: true,
    decorative: false,
    title: 'People',
    unit: 'persons',
    alt: 'It grows',
  });
});

test('a credit is the language’s where it has one, and the facts’ elsewhere', async () => {
  const facts = `${FACTS}pictures:\n  cover: { file: a.svg, credit: By Ana, decorative: true }\n  foreword: { file: a.svg, credit: By Ben, decorative: true }\n`;
  const texts = `${TEXTS}pictures: { cover: { credit: De Ana } }\n`;
  const { pictures } = await valid({ 'profile.yaml': facts, 'en.yaml': texts, 'a.svg': PICTURE });
  expect(pictures.cover).toMatchObject({ credit: 'De Ana', decorative: true });
  expect(pictures.foreword).toMatchObject({ credit: 'By Ben' });
});

test('progress and annexes carry their paths', async () => {
  const texts = `${TEXTS}annexes: [{ title: A, text: B }]\nprogress: { rows: [{ domain: crises, before: C, now: D }] }\n`;
  const { annexes, progress } = await valid({ 'profile.yaml': FACTS, 'en.yaml': texts });
  expect(annexes).toEqual([{ path: 'annexes.0', title: 'A', text: 'B' }]);
  expect(progress).toEqual({ rows: [{ path: 'progress.rows.0', domain: 'crises', before: 'C', now: 'D' }] });
});
