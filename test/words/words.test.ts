import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildEdition, loadLayout, loadProfile } from '../../src/index.js';
import { PROFILES } from '../helpers/project.js';
import { type Book, openBook } from './book.js';
import { countOf, endOf, stretchOf } from './find.js';
import { printedSections, type Section } from './printed.js';

/** Sections that repeat what stands elsewhere: the glance repeats findings, the imprint's citation repeats the title. */
const REPEATING = new Set(['cover', 'imprint', 'contents', 'glance']);

const editions = await Promise.all(
  (await readdir(PROFILES)).map(async (slug) =>
    (await loadProfile(join(PROFILES, slug))).editions.map((edition) => ({ slug, ...edition })),
  ),
);
const layout = (await loadLayout('iom')).value;

describe.each(editions.flat())('$slug in $language', ({ profile }) => {
  let book: Book;
  let sections: readonly (Section & { readonly pages: readonly string[] })[];

  beforeAll(async () => {
    if (profile === undefined || layout === undefined) throw new Error('It does not load.');
    const built = await buildEdition(profile, layout);
    if (built.value === undefined) throw new Error(JSON.stringify(built.diagnostics, undefined, 2));
    book = await openBook(built.value.bytes);
    sections = await withPages(printedSections(profile), book);
  });
  afterAll(() => book?.close());

  test('has a page for each section, in order', () => {
    expect(sections.filter(({ pages }) => pages.length === 0).map(({ id }) => id)).toEqual([]);
  });

  test('has each word of each printed field, in order, where the field is set', () => {
    const missing = sections.flatMap(({ id, ordered, anywhere, pages }) => {
      const stretch = stretchOf(pages);
      let from = 0;
      const lost = ordered.filter((fragment) => {
        const end = endOf(fragment, stretch, from);
        from = end ?? from;
        return end === undefined;
      });
      return [...lost, ...anywhere.filter((fragment) => endOf(fragment, stretch, 0) === undefined)].map(
        (fragment) => `${id}: ${fragment}`,
      );
    });
    expect(missing).toEqual([]);
  });

  test('says nothing twice', async () => {
    const repeating = new Set(
      sections
        .filter(({ id }) => REPEATING.has(id))
        .flatMap(({ pages }) => pages.slice(0, Math.max(1, pages.length - 1))),
    );
    const text = book.pages.filter((page) => !repeating.has(page)).join('');
    const printed = sections.filter(({ id }) => !REPEATING.has(id));
    const fragments = printed.flatMap(({ ordered, anywhere }) => [...ordered, ...anywhere]);
    const expected = fragments.join('|');
    const heads = new Set(printed.flatMap((section) => section.heads));
    // What the contents name, bands, tables and the list of sources name too.
    const named = book.pages[(await book.pageOf('contents')) ?? -1] ?? '';
    const twice = fragments.filter((fragment) => {
      const once = fragment.length >= 40 && !heads.has(fragment) && !named.includes(fragment);
      return once && countOf(fragment, text) > countOf(fragment, expected);
    });
    expect(twice).toEqual([]);
  });

  test('has no empty page', () => {
    expect(book.pages.flatMap((page, index) => (page === '' ? [index + 1] : []))).toEqual([]);
  });
});

/** Gives each section its pages: from the page that its name leads to, to the one where the next section begins. */
async function withPages(printed: readonly Section[], book: Book): Promise<(Section & { pages: readonly string[] })[]> {
  const first = await Promise.all(printed.map(({ id }) => book.pageOf(id)));
  const starts = first.filter((page) => page !== undefined).sort((one, other) => one - other);
  return printed.map((section, index) => {
    const start = first[index];
    if (start === undefined) return { ...section, pages: [] };
    // A section may begin on the page where the one before it ends.
    const next = starts.find((page) => page > start) ?? book.pages.length - 1;
    return { ...section, pages: book.pages.slice(start, next + 1) };
  });
}
