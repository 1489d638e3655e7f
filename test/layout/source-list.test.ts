import { describe, expect, it } from 'vitest';
import { beginEdition } from '../../src/layout/begin.js';
import { formatSource } from '../../src/layout/sources/format.js';
import { formatName } from '../../src/layout/sources/names.js';
import { groupSources, numberSources } from '../../src/layout/sources/order.js';
import { shortName } from '../../src/layout/sources/short.js';
import type { Source } from '../../src/profile/index.js';
import { entry, layout, someone, source, stateOf } from './entries.js';
import { profile } from './fixtures.js';

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
    const { state } = beginEdition(layout, edition).value ?? expect.fail();
    const given = source({ author: [someone], issued: '2021-02', language: 'en' });
    expect(shortName(given, state).markup).toBe('<span lang="en" dir="ltr">Müller, A.M., 2021</span>');
  });
});
