import { expect, test } from 'vitest';
import { all, load, places } from './fixture.js';

test('ten mistakes, ten diagnostics, each with its place, in one run', async () => {
  const loaded = await load({
    'profile.yaml': `format: 1
level: locale
place: { kind: city, country: UK }
edition: { date: 2022-13 }
publication:
  isbn: { pdf: 978-92-9268-366-4 }
  doi: https://doi.org/10.1234/abc
pictures:
  market: { file: ../market.jpg, decorative: true }
`,
    'en.yaml': `name: Puerto Claro
domains:
  migrants-rights:
    well_develop: [Health care]
    potential: [One]
  whole-of-government: { potential: [Two] }
  partnerships: { potential: [Three] }
  well-being:
    narrative: |
      # Access

      ### Too deep
      See [@law-1] and ![](picture:market).
  crises: { potential: [Five] }
`,
  });
  expect(places(all(loaded))).toEqual([
    'data/value 2:8',
    'data/country 3:31',
    'data/date 4:18',
    'data/isbn 6:16',
    'data/doi 7:8',
    'data/outside-folder 9:19',
    'data/missing-domain 2:1',
    'data/unknown-key 4:5',
    'data/skipped-heading 12:7',
    'data/unknown-source 13:11',
  ]);
  expect(all(loaded).every(({ hint }) => hint !== undefined)).toBe(true);
  expect(loaded.editions.map(({ profile }) => profile)).toEqual([undefined]);
});
