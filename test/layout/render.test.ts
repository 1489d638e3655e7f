import { Element } from 'domhandler';
import { findAll } from 'domutils';
import fc from 'fast-check';
import { parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { DOMAIN_IDS } from '../../src/framework/index.js';
import { loadLayout, type RenderHtmlOptions, renderHtml } from '../../src/layout/index.js';
import type { Domain, Profile } from '../../src/profile/index.js';
import { domain, fullProfile, profile } from './fixtures.js';

const layouts = {
  iom: (await loadLayout('iom')).value ?? expect.fail(),
  brief: (await loadLayout('brief')).value ?? expect.fail(),
};
const names = ['iom', 'brief'] as const;

function htmlOf(given: Profile, name: keyof typeof layouts = 'iom', options: RenderHtmlOptions = {}): string {
  const { value, diagnostics } = renderHtml(layouts[name], given, options);
  expect(diagnostics).toEqual([]);
  return value ?? expect.fail();
}

function elements(html: string): Element[] {
  return findAll(() => true, parseDocument(html).children);
}

/** The document without the drawings' numbers, which have tests of their own. */
function withoutDrawings(html: string): string {
  return html.replace(/ d="[^"]*"/gu, ' d="…"').replace(/(<svg class="(?:icon|qr)[^>]*>).*?<\/svg>/gu, '$1…</svg>');
}

/** Whether a path leads to something in the data, or its last name at least stands in something that is there. */
function isInData(path: string, given: Profile): boolean {
  const step = (value: unknown, name: string): unknown => {
    if (Array.isArray(value) && DOMAIN_IDS.some((id) => id === name)) return value.find((one) => one.id === name);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
  };
  const steps = path.split('.');
  return (
    steps.slice(0, -1).reduce(step, given as unknown) !== undefined &&
    (steps.length > 1 || (steps[0] !== undefined && steps[0] in given))
  );
}

describe.each(names)('the layout %s', (name) => {
  it('prints a profile with every section', async () => {
    const editions = [{ language: 'fr', url: 'https://a.example/fr' }];
    const html = htmlOf(fullProfile(), name, { draft: true, editions });
    await expect(withoutDrawings(html)).toMatchFileSnapshot(`__snapshots__/${name}-full.html.snap`);
  });

  it('prints a profile with the least that is valid', async () => {
    await expect(withoutDrawings(htmlOf(profile(), name))).toMatchFileSnapshot(`__snapshots__/${name}-least.html.snap`);
  });

  it.each(['en', 'fr', 'es'])('prints no hole, no second id and no skipped heading in %s', (language) => {
    for (const given of [fullProfile({ language }), profile({ language, level: 'national' })]) {
      const html = htmlOf(given, name);
      const printed = html.replace(/ data-chart="[^"]*"/gu, '');
      expect(printed.match(/undefined|\[object|\bnull\b|NaN/gu)).toBeNull();
      const all = elements(html);
      const ids = all.map((element) => element.attribs.id).filter((id) => id !== undefined);
      expect(ids).toHaveLength(new Set(ids).size);
      const levels = all.filter((element) => /^h[1-6]$/u.test(element.name)).map((element) => Number(element.name[1]));
      expect(levels[0]).toBe(1);
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
    }
  });

  it('says of every value where it stands in the data', () => {
    const given = fullProfile();
    const paths = elements(htmlOf(given, name))
      .map((element) => element.attribs['data-path'])
      .filter((path) => path !== undefined);
    expect(paths.length).toBeGreaterThan(20);
    expect(paths.filter((path) => !isInData(path, given))).toEqual([]);
  });

  it('takes what people write for words, never for a template or a tag', () => {
    const html = htmlOf(fullProfile(), name);
    expect(html).toContain('City of “Testville” &lt;b&gt;');
    expect(elements(html).map((element) => element.name)).not.toEqual(expect.arrayContaining(['script']));
    expect(elements(html).filter((element) => element.name === 'b')).toEqual([]);
  });
});

describe('the report', () => {
  it('uses the wording of the level', () => {
    expect(htmlOf(profile({ level: 'local' }))).toContain('use local services');
    expect(htmlOf(profile({ level: 'national' }))).toContain('with that of citizens');
  });

  it('lists in its contents what is there, in the order of the pages', () => {
    for (const given of [profile(), fullProfile()]) {
      const all = elements(htmlOf(given));
      const listed = all
        .filter((element) => element.attribs.class === 'contents-link')
        .map((link) => link.attribs.href?.slice(1));
      const there = all
        .filter((element) => element.name === 'section' && element.attribs.id !== undefined)
        .map((section) => section.attribs.id)
        .filter((id) => id !== 'cover' && id !== 'imprint' && id !== 'back-cover');
      expect(listed).toEqual(there);
    }
  });

  it('says that a domain was not assessed, and why', () => {
    const domains = profile().domains.map((one, index) =>
      index > 0 ? one : domain(one.id, 1, { well_developed: [], potential: [], not_assessed: 'No *data*.' }),
    );
    const html = htmlOf(profile({ domains }));
    expect(html).toContain('This domain was not assessed</h3>\n<p>No <em>data</em>.</p>');
    expect(html).toContain('<td class="glance-nothing" colspan="2">Not assessed in this edition.</td>');
  });

  it('shows no page at a glance where there are only narratives', () => {
    const domains = profile().domains.map((one) =>
      domain(one.id, one.number, { well_developed: [], potential: [], narrative: 'Words.' }),
    );
    const html = htmlOf(profile({ domains }));
    expect(html.includes('glance')).toBe(false);
  });

  it('names the domains beside the wheel as one list, in their order', () => {
    const lists = elements(htmlOf(fullProfile())).filter((element) => element.attribs.class === 'wheel-labels');
    expect(lists.map(({ name }) => name)).toEqual(['ol']);
    const items = lists[0]?.children.filter((child) => child instanceof Element) ?? [];
    expect(items.map((item) => item.attribs['data-domain'])).toEqual(fullProfile().domains.map(({ id }) => id));
  });

  it('puts the wheel in the objectives, else the introduction, else at the end', () => {
    const chapter = (given: Profile) => /id="([a-z]+)"(?:(?!<section)[\s\S])*wheel-figure/u.exec(htmlOf(given))?.[1];
    expect(chapter(profile({ objectives: 'a', introduction: 'b' }))).toBe('objectives');
    expect(chapter(profile({ introduction: 'b' }))).toBe('introduction');
    expect(chapter(profile())).toBe('about');
  });

  it('names the country of a place, and not twice that of a country', () => {
    expect(htmlOf(profile())).toContain('<span data-path="place.country">Testland</span>');
    const country = profile({ level: 'national', name: 'Republic of Testland', short_name: 'Testland' });
    expect(htmlOf(country)).not.toContain('data-path="place.country"');
  });

  it('takes the profile’s own words for labels', () => {
    expect(htmlOf(profile({ labels: { 'glance.heading': 'In "short" <b>' } }))).toContain(
      '<h2>In “short” &lt;b&gt;</h2>',
    );
  });

  it.each([
    [{ 'glance.headin': 'x' }, 'The layout has no label `glance.headin`.', 'Did you mean `glance.heading`?'],
    [
      { 'glance.heading': '{' },
      'The label `glance.heading` cannot be read: after an opening brace, the name of a value is expected.',
      'Write values as `{name}`.',
    ],
    [{ 'domains.kicker': '{numbr}' }, 'The label `domains.kicker` has no value `numbr`.', 'Did you mean `number`?'],
    [{ constructor: 'x' }, 'The layout has no label `constructor`.', undefined],
  ])('refuses the words %j', (labels, message, hint) => {
    const { value, diagnostics } = renderHtml(layouts.iom, profile({ labels }));
    expect(value).toBeUndefined();
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]).toMatchObject({ file: 'en.yaml', message, ...(hint === undefined ? {} : { hint }) });
  });

  it('tells of a link in a text that leads nowhere', () => {
    const { value, diagnostics } = renderHtml(layouts.iom, profile({ context: 'a\n\n[b](#domain-crisis)' }));
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([{ code: 'text/link', path: 'context', hint: 'Did you mean `domain-crises`?' }]);
  });

  it('tells which languages a layout has', () => {
    const { diagnostics } = renderHtml(layouts.iom, profile({ language: 'ja' }));
    expect(diagnostics).toMatchObject([
      { code: 'layout/language', message: 'The layout `iom` has no labels in `ja`.' },
    ]);
  });

  it('gives the same document for the same data', () => {
    expect(htmlOf(fullProfile())).toBe(htmlOf(fullProfile()));
  });
});

describe('any profile', () => {
  const words = fc.oneof(
    fc.string({ maxLength: 30 }),
    fc.constantFrom('{{x}}', '<b>', '"a"', 'UN', '# h', '- a', '![](picture:x)', '[@s]'),
  );
  const parts = fc.record({
    name: words,
    title: words,
    introduction: words,
    next_steps: words,
    abstract: words,
    citation: words,
    acronyms: fc.dictionary(words, words, { maxKeys: 3 }),
    level: fc.constantFrom('national' as const, 'local' as const),
  });

  it('gives a document or diagnostics, never an exception', () => {
    fc.assert(
      fc.property(parts, fc.constantFrom(...names), (given, name) => {
        const { value, diagnostics } = renderHtml(layouts[name], profile(given));
        expect(value === undefined).toBe(diagnostics.length > 0);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the cover', () => {
  const edition = { date: '2024', number: 2 };
  const said = (given: Partial<Profile>) => /class="cover-edition"[^>]*>([^<]*)/u.exec(htmlOf(profile(given)))?.[1];

  it('says that an assessment is not the first, unless the title is one of its own', () => {
    expect(said({ edition })).toBe('Second assessment');
    expect(said({ edition, title: 'Migration Governance Profile' })).toBe('Second assessment');
    expect(said({ edition: { date: '2024', number: 3 } })).toBe('Assessment 3');
    expect(said({ edition, title: 'Second Migration Governance Profile' })).toBeUndefined();
    expect(said({})).toBeUndefined();
  });

  it.each([
    ['a'.repeat(56), 'short'],
    ['a'.repeat(57), 'long'],
    ['移'.repeat(28), 'short'],
    ['移'.repeat(29), 'long'],
    ['移'.repeat(54), 'very-long'],
  ])('takes the size of its title from the room that letters take: %s', (title, size) => {
    expect(htmlOf(profile({ title, name: 'Lima' }))).toContain(`<section class="cover title-${size}"`);
  });
});

describe('the number of a page', () => {
  it('stands in the words of its language where they want it', () => {
    const said = (language: string) => /<p class="glance-page">(.*?)<\/p>/u.exec(htmlOf(profile({ language })))?.[1];
    const link = (name: string) => `<a class="page-number" href="#domain-migrants-rights" aria-label="${name}"></a>`;
    expect(said('ru')).toBe(`стр.\u00A0${link('Права мигрантов')}`);
    expect(said('zh')).toBe(`第${link('移民权利')}页`);
  });
});

describe('a domain', () => {
  const finding = (text: string) => ({ path: 'domains.crises.potential.0', text, sources: [], gcm_objectives: [] });
  const texts = (count: number, length: number, sign = 'a') =>
    Array.from({ length: count }, () => finding(sign.repeat(length)));
  /** Whether the domain is short in the HTML. */
  const short = (parts: Partial<Domain>): boolean => {
    const [first, ...rest] = profile().domains;
    const own = domain(first?.id ?? 'crises', 1, { well_developed: [], potential: [], ...parts });
    return /<section class="domain domain-short" id="domain-migrants-rights"/u.test(
      htmlOf(profile({ domains: [own, ...rest] })),
    );
  };

  it.each<[string, Partial<Domain>, boolean]>([
    ['few findings', { potential: texts(4, 100) }, true],
    ['just as many words as may be', { well_developed: texts(5, 100), potential: texts(3, 150) }, true],
    [
      'a letter more',
      { well_developed: texts(5, 100), potential: [...texts(2, 150), finding('a'.repeat(151))] },
      false,
    ],
    ['a line of objectives more', { potential: [{ ...finding('a'.repeat(900)), gcm_objectives: [15] }] }, false],
    ['many findings', { well_developed: texts(9, 10) }, false],
    ['wide signs', { potential: texts(1, 476, '移') }, false],
    ['a narrative', { potential: texts(1, 9), narrative: 'More.' }, false],
    ['a narrative of nothing', { potential: texts(1, 9), narrative: ' ' }, true],
    ['a reason why it was not assessed', { not_assessed: 'No time.' }, true],
  ])('with %s', (_, parts, is) => {
    expect(short(parts)).toBe(is);
  });
});
