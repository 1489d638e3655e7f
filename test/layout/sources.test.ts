import { describe, expect, it } from 'vitest';
import { beginEdition } from '../../src/layout/begin.js';
import { loadLayout } from '../../src/layout/index.js';
import { labelBook } from '../../src/layout/labels/book.js';
import { formatSource } from '../../src/layout/sources/format.js';
import { formatName } from '../../src/layout/sources/names.js';
import { groupSources, numberSources } from '../../src/layout/sources/order.js';
import { shortName } from '../../src/layout/sources/short.js';
import { newState } from '../../src/layout/state.js';
import type { Source } from '../../src/profile/index.js';
import { profile } from './fixtures.js';

const { value: layout } = await loadLayout('iom');

function stateOf(language: string) {
  const labels = layout?.labels(language).value ?? expect.fail();
  const typography = layout?.typography ?? expect.fail();
  const formats = typography.formats(language);
  return newState({
    profile: profile({ language }),
    labels: labelBook(labels, new Map(), formats, typography),
    formats,
    typography,
    sourceNumbers: new Map(),
  });
}

function source(parts: Partial<Source>): Source {
  return {
    id: 'x',
    path: 'sources.0',
    type: 'document',
    title: 'A title',
    author: [],
    domains: [],
    variables: {},
    names: {},
    ...parts,
  };
}

/** An entry with `_` round what is in italics, `~` for spaces that hold their words together, and no other tags. */
function entry(parts: Partial<Source>, language = 'en'): string {
  return formatSource(source(parts), stateOf(language))
    .markup.replace(/<\/?cite[^>]*>/gu, '_')
    .replace(/<[^>]*>/gu, '')
    .replaceAll('\u00A0', '~');
}

const someone = { family: 'Müller', given: 'Anna Maria' };

describe('entries of sources', () => {
  it.each<[string, Partial<Source>, string]>([
    [
      'a book',
      {
        type: 'book',
        author: [someone],
        issued: '2020',
        publisher: 'Press',
        'publisher-place': 'Bern',
        variables: { edition: '2nd edition' },
      },
      'Müller, A.M. (2020). _A title_. 2nd edition. Press, Bern.',
    ],
    [
      'a report',
      {
        type: 'report',
        author: [{ literal: 'IOM' }],
        issued: '2021-05',
        publisher: 'IOM',
        variables: { genre: 'Working paper', number: 7, 'collection-title': 'Series' },
      },
      'IOM (2021). _A title_. Working paper, No.~7. Series. IOM.',
    ],
    [
      'a law',
      {
        type: 'legislation',
        author: [{ literal: 'Republic' }],
        issued: '2021-04-20',
        'container-title': 'Official Gazette',
        variables: { number: '21.325' },
      },
      'Republic (2021). _A title_, No.~21.325. _Official Gazette_, 20~April 2021.',
    ],
    [
      'an article',
      {
        type: 'article-journal',
        author: [someone, { family: 'Lee', given: 'J' }],
        issued: '2019',
        'container-title': 'Journal',
        variables: { volume: 4, issue: 2, page: '10-25' },
        DOI: '10.1/x',
      },
      'Müller, A.M. and Lee, J. (2019). A title. _Journal_, 4(2), pp.~10–25. Available at https://doi.org/10.1/x.',
    ],
    [
      'a newspaper',
      { type: 'article-newspaper', issued: '2019-03-01', 'container-title': 'Times' },
      'A title (2019). _Times_, 1~March 2019.',
    ],
    [
      'a chapter',
      {
        type: 'chapter',
        author: [someone],
        issued: '2018',
        'container-title': 'Book',
        names: { editor: [{ literal: 'Ed' }, { literal: 'Od' }] },
        variables: { page: '1-2' },
        publisher: 'P',
      },
      'Müller, A.M. (2018). A title. In: Ed and Od (eds), _Book_, pp.~1–2. P.',
    ],
    [
      'a page',
      { type: 'webpage', URL: 'https://a.example/?a=1&b=2', accessed: '2022-03-01', 'container-title': 'Site' },
      '_A title_ (no date). _Site_. Available at https://a.example/?a=1&amp;b=2 (accessed 1~March 2022).',
    ],
    [
      'an interview',
      { type: 'interview', author: [someone], issued: '2022-01-05' },
      'Müller, A.M. (2022). A title. Interview. 5~January 2022.',
    ],
    [
      'an interview by somebody',
      { type: 'interview', names: { interviewer: [someone] } },
      'A title (no date). Interview by Müller, A.M.',
    ],
    [
      'a paper',
      {
        type: 'paper-conference',
        author: [someone],
        issued: '2024-10-10',
        variables: { 'event-title': 'Conference', 'event-place': 'Rome' },
      },
      'Müller, A.M. (2024). A title. Conference, Rome, 10~October 2024.',
    ],
    [
      'a numbered edition and a remark',
      { type: 'book', issued: '2025', variables: { edition: '5', note: 'in print only' } },
      '_A title_ (2025). 5th ed. In print only.',
    ],
    [
      'a version of data',
      { type: 'dataset', issued: '2025', variables: { version: '2.1' } },
      '_A title_ (2025). Version 2.1.',
    ],
    [
      'a book with its number',
      {
        type: 'book',
        author: [someone],
        issued: '2025',
        publisher: 'Press',
        variables: { edition: 'Revised', ISBN: '978-92-9268-366-5' },
      },
      'Müller, A.M. (2025). _A title_. Revised. Press. ISBN~978-92-9268-366-5.',
    ],
    [
      'one page',
      { type: 'article-newspaper', issued: '2019-05-15', 'container-title': 'Times', variables: { page: '3' } },
      'A title (2019). _Times_, 15~May 2019, p.~3.',
    ],
    [
      'a letter',
      { type: 'personal_communication', title: 'Really?', author: [someone] },
      'Müller, A.M. (no date). Really? Personal communication.',
    ],
    ['an unknown type', { type: 'constructor', title: 'Why "not"...' }, '_Why “not”…_ (no date).'],
    [
      'an address that is none',
      { URL: 'javascript:alert(1)' },
      '_A title_ (no date). Available at javascript:alert(1).',
    ],
  ])('set %s', (_, parts, set) => {
    expect(entry(parts)).toBe(set);
  });

  it('are set in the words of the edition, titles in their own language', () => {
    const given = {
      type: 'legislation',
      title: 'Ley de "Migración"',
      language: 'es',
      issued: '2021-04-20',
      accessed: '2022-03-01',
      URL: 'https://a.example',
    };
    expect(entry(given, 'fr')).toBe(
      '_Ley de «Migración»_ (2021). 20~avril 2021. Disponible à l’adresse https://a.example (consulté le 1er~mars 2022).',
    );
    expect(formatSource(source(given), stateOf('fr')).markup).toContain('<cite lang="es" dir="ltr"');
    expect(formatSource(source({ language: 'en' }), stateOf('en')).markup).not.toContain('lang=');
  });

  it('are set in their own language whole, figures too, where it runs the other way than the edition', () => {
    const edition = profile({ language: 'ar', numerals: 'arab' });
    const { state } = beginEdition(layout ?? expect.fail(), edition).value ?? expect.fail();
    const given = { title: 'A "law"', type: 'legislation', issued: '2021-04-20', URL: 'https://a.example' };
    const whole = formatSource(source({ ...given, language: 'en' }), state).markup;
    expect(whole.replace(/<[^>]*>/gu, '')).toBe('A “law” (2021). 20\u00A0April 2021. Available at https://a.example.');
    expect(whole).toMatch(/^<span lang="en" dir="ltr"><cite data-path=/u);
    // Without words in its language, and where no language is given, it is in the edition's.
    for (const language of ['he-x-none', 'sw', undefined]) {
      const plain = formatSource(source({ ...given, ...(language === undefined ? {} : { language }) }), state).markup;
      expect(plain).toContain('٢٠٢١');
    }
  });

  it.each<[string, Partial<Source>, string]>([
    ['en', { variables: { edition: 1, page: '3' } }, '1st ed., p.~3'],
    ['en', { variables: { edition: '22', page: '3–9' } }, '22nd ed., pp.~3–9'],
    ['en', { variables: { edition: 13, page: '3, 7' } }, '13th ed., pp.~3, 7'],
    ['fr', { variables: { edition: 1, page: '3-9' } }, '1re éd., p.~3–9'],
    ['fr', { variables: { edition: 5 } }, '5e éd.'],
    ['es', { variables: { edition: 5, page: '3' } }, '5.ª ed., pág.~3'],
    ['es', { variables: { edition: 'ed. revisada', page: '3-9' } }, 'ed. revisada, págs.~3–9'],
  ])('number editions and pages in %s', (language, given, set) => {
    expect(entry({ ...given, type: 'chapter', 'container-title': 'B' }, language)).toContain(`_B_, ${set}`);
  });

  it.each([
    ['en', 'Version 2.1.'],
    ['fr', 'Version 2.1.'],
    ['es', 'Versión 2.1.'],
  ])('name the version of data in %s', (language, set) => {
    expect(entry({ type: 'dataset', issued: '2025', variables: { version: '2.1' } }, language)).toBe(
      `_A title_ (2025). ${set}`,
    );
  });

  it('link to no address but the web', () => {
    expect(formatSource(source({ URL: 'javascript:alert(1)' }), stateOf('en')).markup).not.toContain('href');
  });

  it('escape what the data say', () => {
    expect(
      formatSource(source({ title: '<script>', author: [{ literal: '{{x}} & <b>' }] }), stateOf('en')).markup,
    ).toContain('{{x}} &amp; &lt;b&gt;');
  });
});

describe('names', () => {
  it.each([
    [{ family: 'García Márquez', given: 'Gabriel José' }, 'García Márquez, G.J.'],
    [{ family: 'Sartre', given: 'Jean-Paul' }, 'Sartre, J.-P.'],
    [{ family: 'Gogh', given: 'Vincent', 'non-dropping-particle': 'van' }, 'van Gogh, V.'],
    [{ family: '王', given: '小明' }, '王小明'],
    [{ family: 'الحسيني', given: 'ليلى' }, 'الحسيني، ليلى'],
    [{ family: 'King', given: 'M. L.', suffix: 'Jr.' }, 'King, M.L., Jr.'],
    [{ literal: 'Ministry of X' }, 'Ministry of X'],
    [{}, ''],
  ])('of %j are %s', (name, set) => {
    expect(formatName(name)).toBe(set);
  });

  it('are cut short beyond three', () => {
    const author = ['A', 'B', 'C', 'D'].map((literal) => ({ literal }));
    expect(entry({ author })).toBe('A and others (no date). _A title_.');
    expect(entry({ author: author.slice(1) })).toBe('B, C and D (no date). _A title_.');
  });
});

describe('the list', () => {
  it('has each source once: general ones, then by the first of its domains in the order of the publication', () => {
    const domains = [...profile().domains].reverse();
    const sources = [
      source({ id: 'a', domains: ['migrants-rights', 'crises'] }),
      source({ id: 'b', domains: ['safe-migration'] }),
      source({ id: 'c' }),
      source({ id: 'd', domains: ['crises'] }),
    ];
    const groups = groupSources(sources, domains, 'en');
    expect(groups.map((group) => [group.domain?.id, group.sources.map(({ id }) => id)])).toEqual([
      [undefined, ['c']],
      ['safe-migration', ['b']],
      ['crises', ['a', 'd']],
    ]);
    expect([...numberSources(groups)]).toEqual([
      ['c', 1],
      ['b', 2],
      ['a', 3],
      ['d', 4],
    ]);
  });

  it('is in the order in which the language looks words up: by authors, or the title, then by year', () => {
    const order = (language: string, sources: readonly Partial<Source>[]) =>
      groupSources(sources.map(source), [], language).flatMap((group) => group.sources.map(({ id }) => id));
    const written = [
      { id: 'zeta', author: [{ literal: 'Zeta' }] },
      { id: 'titled', title: '«Ñandú»' },
      { id: 'ley', author: [{ literal: 'Oficina' }], title: 'Ley 21', issued: '2021' },
      { id: 'late', author: [{ family: 'Nuñez', given: 'Ana' }], issued: '2021-03' },
      { id: 'early', author: [{ family: 'Nuñez', given: 'Ana' }], issued: '2009' },
      { id: 'longer', author: [{ family: 'Nuñez Rey', given: 'Ana' }] },
      { id: 'more', author: [{ family: 'Nuñez', given: 'Ana' }, { literal: 'Zeta' }] },
      { id: 'yama', author: [{ literal: 'Яма' }] },
      { id: 'wang', author: [{ family: '王', given: '小明' }] },
      { id: 'zhang', author: [{ family: '张', given: '伟' }] },
      { id: 'bab', author: [{ literal: 'باب' }] },
    ];
    const latin = ['early', 'late', 'more', 'longer', 'titled', 'ley', 'zeta'];
    expect(order('es', written)).toEqual([...latin, 'yama', 'bab', 'zhang', 'wang']);
    expect(order('es', written.toReversed())).toEqual(order('es', written));
    expect(order('ru', written)[0]).toBe('yama');
    expect(order('ar', written)[0]).toBe('bab');
    expect(order('zh', written).slice(0, 2)).toEqual(['wang', 'zhang']);
  });

  it('has sources of one title by their ids', () => {
    const groups = groupSources([source({ id: 'b' }), source({ id: 'a' })], [], 'en');
    expect(groups[0]?.sources.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it.each<[string, Partial<Source>, string]>([
    [
      'zh',
      {
        author: [{ family: '王', given: '小明' }],
        issued: '2021',
        title: '移民治理',
        publisher: '出版社',
        'publisher-place': '北京',
      },
      '王小明（2021）。_移民治理_。出版社，北京。',
    ],
    [
      'zh',
      {
        author: [{ literal: 'Office' }],
        issued: '2021',
        title: 'Profile',
        publisher: 'Press',
        'publisher-place': 'Bern',
      },
      'Office (2021). _Profile_. Press, Bern.',
    ],
    [
      'ar',
      {
        author: [{ literal: 'المكتب' }],
        issued: '2021',
        title: 'العنوان',
        publisher: 'الدار',
        'publisher-place': 'عمّان',
      },
      'المكتب (2021). _العنوان_. الدار، عمّان.',
    ],
    ['ar', { author: [{ literal: 'المكتب' }], issued: '2021', title: 'هل؟' }, 'المكتب (2021). _هل؟_'],
  ])('has the marks of the script before them, in %s: %j', (language, parts, expected) => {
    expect(entry({ type: 'book', ...parts }, language)).toBe(expected);
  });

  it('keeps names written the other way, and their marks, together', () => {
    const latin = {
      author: [someone, { family: 'الحسيني', given: 'ليلى' }],
      issued: '2021',
      title: 'Title',
      publisher: 'A & B',
      'publisher-place': 'Bern',
      variables: { number: '19 of 2022' },
    };
    const { markup } = formatSource(source(latin), stateOf('ar'));
    expect(markup).toContain(
      '<span class="source-author"><span dir="ltr">Müller, A.M.</span> والحسيني، ليلى</span> (2021). ',
    );
    expect(markup).toContain('<span dir="ltr">A &amp; B, Bern</span>.');
    expect(markup).toContain('رقم\u00A0<span dir="ltr">19 of 2022</span>');
    expect(formatSource(source(latin), stateOf('fr')).markup).toContain(
      '<span class="source-author">Müller, A.M. et <span dir="rtl">الحسيني، ليلى</span></span>',
    );
  });

  it('has short names for lines under figures', () => {
    expect(shortName(source({ author: [someone], issued: '2021-02' }), stateOf('en')).markup).toBe(
      'Müller, A.M., 2021',
    );
    expect(shortName(source({}), stateOf('en')).markup).toMatch(/^<cite.*>A title<\/cite>$/u);
  });

  it('has short names whole in their own language, too, where it runs the other way', () => {
    const edition = profile({ language: 'ar', numerals: 'arab' });
    const { state } = beginEdition(layout ?? expect.fail(), edition).value ?? expect.fail();
    const given = source({ author: [someone], issued: '2021-02', language: 'en' });
    expect(shortName(given, state).markup).toBe('<span lang="en" dir="ltr">Müller, A.M., 2021</span>');
  });
});
