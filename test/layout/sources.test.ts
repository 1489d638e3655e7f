import { describe, expect, it } from 'vitest';
import { beginEdition } from '../../src/layout/begin.js';
import { formatSource } from '../../src/layout/sources/format.js';
import type { Source } from '../../src/profile/index.js';
import { entry, layout, someone, source, stateOf } from './entries.js';
import { profile } from './fixtures.js';

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
    const { state } = beginEdition(layout, edition).value ?? expect.fail();
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
