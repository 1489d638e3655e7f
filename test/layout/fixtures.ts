import { DOMAIN_IDS } from '../../src/framework/index.js';
import type { Domain, Profile } from '../../src/profile/index.js';

/** A domain with one finding of each kind; `parts` replaces fields. */
export function domain(id: Domain['id'], number: number, parts: Partial<Domain> = {}): Domain {
  const path = `domains.${id}`;
  return {
    id,
    number,
    path,
    well_developed: [{ path: `${path}.well_developed.0`, text: `Good ${id}.`, sources: [], gcm_objectives: [] }],
    potential: [{ path: `${path}.potential.0`, text: `More ${id}.`, sources: [], gcm_objectives: [] }],
    ...parts,
  };
}

/** The least that a profile can be; `parts` replaces fields. */
export function profile(parts: Partial<Profile> = {}): Profile {
  return {
    slug: 'testville',
    folder: '/profiles/testville',
    language: 'en',
    level: 'local',
    place: { kind: 'city', country: 'XA' },
    edition: { date: '2022-09', number: 1 },
    editions: ['en'],
    publication: { partners: [], credits: [] },
    specimen: false,
    name: 'City of Testville',
    short_name: 'Testville',
    country_name: 'Testland',
    acronyms: {},
    domains: DOMAIN_IDS.map((id, index) => domain(id, index + 1)),
    annexes: [],
    pictures: {},
    figures: {},
    sources: [],
    labels: {},
    files: [],
    locate: (path, offset) => ({ file: 'en.yaml', line: 1 + (offset ?? 0), column: path.length }),
    ...parts,
  };
}

const file = (name: string) => ({ file: name, absolute: `/profiles/testville/${name}` });

/** A profile with every section and odd data: markup of templates and of HTML, quotation marks, acronyms, figures. */
export function fullProfile(parts: Partial<Profile> = {}): Profile {
  const [first, second, third, ...rest] = profile().domains;
  if (!first || !second || !third) throw new TypeError('The framework has six domains.');
  return profile({
    edition: { date: '2022-09', number: 2 },
    editions: ['en', 'fr', 'es'],
    indicators: 90,
    specimen: true,
    publication: {
      publisher: {
        name: 'Office & Bureau',
        address: '1 Long Street\n1211 Testville',
        web: 'https://office.example/',
        logo: file('logo.svg'),
      },
      partners: [{ name: 'Research <Unit>', role: 'with analysis by' }],
      reference: 'PUB/1',
      isbn: { pdf: '978-92-9268-366-5', print: '978-92-9268-367-2' },
      doi: '10.1234/abc',
      url: 'https://office.example/mgp?a=1&b=2',
      licence: 'CC-BY-4.0',
      credits: ['Design: {{name}}'],
    },
    name: 'City of "Testville" <b>',
    abstract: 'About {{name}} & co.',
    foreword: { text: 'Dear *reader* of the UN.', signatory: "Ana O'Neill", position: 'Mayor' },
    acknowledgements: 'Thanks to `all`.',
    acronyms: { UN: 'United Nations', NGO: 'non-governmental organization' },
    objectives: 'To show.',
    introduction: 'NGOs and the UN -- "together"...',
    framework: 'See [the domain](#domain-crises).',
    context: '![](figure:people)\n\n![](picture:market)\n\n| Year | Persons |\n|---|---|\n| 2020 | 1,200 |',
    domains: [
      {
        ...first,
        name: "Migrants' <rights>",
        about: 'About *rights*.',
        well_developed: [
          {
            path: 'domains.migrants-rights.well_developed.0',
            text: 'Health care for all {{secret}} <script>alert(1)</script>.',
            headline: 'Health "care"',
            sources: ['law', 'census'],
            gcm_objectives: [15, 16],
          },
        ],
        narrative: '## Health\n\nText [@law].\n\n### Detail\n\n> **Good to know**\n>\n> A box.\n\n## Health\n\nAgain.',
      },
      { ...second, well_developed: [], potential: [], not_assessed: 'No time.' },
      { ...third, well_developed: [], potential: [], narrative: 'Only words.' },
      ...rest,
    ],
    progress: {
      since: 2019,
      rows: [{ path: 'progress.rows.0', domain: 'crises', before: 'Little.', now: 'More *now*.' }],
    },
    annexes: [{ path: 'annexes.0', title: 'Response & relief', text: 'Annexed.' }],
    next_steps: '1. Go on.\n2. Stop.',
    pictures: {
      cover: { ...file('cover.jpg'), id: 'cover', path: 'pictures.cover', decorative: true, credit: 'A. B.' },
      foreword: {
        ...file('mayor.jpg'),
        id: 'foreword',
        path: 'pictures.foreword',
        decorative: false,
        alt: 'The mayor',
      },
      market: {
        ...file('market.jpg'),
        id: 'market',
        path: 'pictures.market',
        decorative: false,
        alt: 'A "market"',
        caption: 'The *market*.',
        credit: 'C. D.',
      },
    },
    figures: {
      people: {
        id: 'people',
        path: 'figures.people',
        kind: 'bar',
        columns: ['Year', 'Persons'],
        data: [
          ['2017', 1200],
          ['2018', null],
        ],
        source: 'census',
        table: true,
        title: 'People born abroad',
        unit: 'persons',
        decorative: false,
        alt: 'People by year',
      },
    },
    sources: [
      {
        id: 'law',
        path: 'sources.0',
        type: 'legislation',
        title: 'Ley de "Migración"',
        author: [{ literal: 'Republic of Testland' }],
        issued: '2021-04-20',
        accessed: '2022-03-01',
        'container-title': 'Official Gazette',
        URL: 'https://law.example/21325',
        language: 'es',
        domains: ['migrants-rights', 'crises'],
        variables: { number: 21325 },
        names: {},
      },
      {
        id: 'census',
        path: 'sources.1',
        type: 'dataset',
        title: 'Census',
        author: [{ family: 'Müller', given: 'Anna Maria' }],
        issued: '2017',
        domains: [],
        variables: {},
        names: {},
      },
    ],
    ...parts,
  });
}
