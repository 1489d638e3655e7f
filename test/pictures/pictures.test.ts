import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildEdition, loadLayout, loadProfile } from '../../src/index.js';
import { PROFILES, PROJECT } from '../helpers/project.js';
import { drawPages, type Raster } from '../helpers/raster.js';
import { openBook } from '../words/book.js';

/*
 * The main pages of finished files, drawn small and held against pictures of how they are meant to look. A page that
 * changes on purpose: UPDATE_PICTURES=1 npx vitest run test/pictures, then look at each picture that changed.
 */
const UPDATE = process.env.UPDATE_PICTURES === '1';
const REFERENCE = join(PROJECT, 'test', 'pictures', 'reference');
/** Where a page that differs is put beside what differs. */
const FAILED = join(PROJECT, 'out', 'pictures that differ');

/** Pixels for a point: a page is 179 by 253 pixels, on which a moved line or a wrong colour shows. */
const SCALE = 0.3;
/** Share of pixels that may differ: what another version of a font rasteriser does to edges. */
const TOLERANCE = 0.005;

/** Files and the names that their main pages are led to by; `#2` is the second page. */
const PAGES = [
  {
    slug: 'santiago-de-chile',
    language: 'en',
    layout: 'iom',
    pages: [
      'cover',
      'imprint',
      'contents',
      'introduction',
      'glance',
      'domain-migrants-rights',
      'domain-crises',
      'back-cover',
    ],
  },
  { slug: 'santiago-de-chile', language: 'fr', layout: 'iom', pages: ['cover', 'domain-whole-of-government'] },
  { slug: 'santiago-de-chile', language: 'es', layout: 'brief', pages: ['#1', '#2'] },
  { slug: 'santiago-de-chile', language: 'ru', layout: 'iom', pages: ['glance'] },
  { slug: 'santiago-de-chile', language: 'zh', layout: 'iom', pages: ['introduction', 'domain-well-being'] },
  {
    slug: 'santiago-de-chile',
    language: 'ar',
    layout: 'iom',
    pages: ['cover', 'imprint', 'contents', 'introduction', 'glance', 'domain-crises', 'back-cover'],
  },
  { slug: 'specimen-republic', language: 'ar', layout: 'iom', pages: ['context', 'progress', 'sources'] },
  {
    slug: 'specimen-republic',
    language: 'en',
    layout: 'iom',
    pages: [
      'cover',
      'foreword',
      'acronyms',
      'context',
      'glance',
      'domain-migrants-rights',
      'progress',
      'annex-1',
      'sources',
    ],
  },
  { slug: 'specimen-city', language: 'en', layout: 'iom', pages: ['cover', 'contents', 'domain-crises'] },
] as const;

describe.each(PAGES)('$slug in $language, layout $layout', ({ slug, language, layout: layoutName, pages }) => {
  let rasters: ReadonlyMap<string, Raster>;

  beforeAll(async () => {
    const profile = (await loadProfile(join(PROFILES, slug), { languages: [language] })).editions[0]?.profile;
    const layout = (await loadLayout(layoutName)).value;
    if (profile === undefined || layout === undefined) throw new Error('It does not load.');
    const built = await buildEdition(profile, layout);
    if (built.value === undefined) throw new Error(JSON.stringify(built.diagnostics, undefined, 2));
    const { bytes } = built.value;
    const numbers = await pageNumbers(bytes, pages);
    const drawn = await drawPages(bytes, numbers, SCALE);
    rasters = new Map(pages.map((page, index) => [page, drawn[index] as Raster]));
  });

  test.each(pages)('%s', async (page) => {
    const raster = rasters.get(page) as Raster;
    const name = `${slug}-${language}-${layoutName}-${page.replace('#', 'page-')}.png`;
    const file = join(REFERENCE, name);
    if (UPDATE) {
      await mkdir(REFERENCE, { recursive: true });
      await writeFile(file, toPng(raster));
      return;
    }
    expect(existsSync(file), `${name} is missing: UPDATE_PICTURES=1 makes it`).toBe(true);
    expect(await difference(raster, PNG.sync.read(await readFile(file)), name)).toBeLessThan(TOLERANCE);
  });
});

/** Numbers of the pages that names lead to. */
async function pageNumbers(bytes: Uint8Array, names: readonly string[]): Promise<number[]> {
  const book = await openBook(bytes);
  try {
    return await Promise.all(
      names.map(async (name) => {
        if (name.startsWith('#')) return Number(name.slice(1));
        const index = await book.pageOf(name);
        if (index === undefined) throw new Error(`No page is called ${name}.`);
        return index + 1;
      }),
    );
  } finally {
    await book.close();
  }
}

/** Share of pixels that differ; all of them where the pages have different sizes. */
async function difference(raster: Raster, reference: PNG, name: string): Promise<number> {
  const { width, height } = raster;
  if (width !== reference.width || height !== reference.height) return 1;
  const diff = new PNG({ width, height });
  const share =
    pixelmatch(raster.data, reference.data, diff.data, width, height, { threshold: 0.15 }) / (width * height);
  if (share >= TOLERANCE) {
    await mkdir(FAILED, { recursive: true });
    await writeFile(join(FAILED, name), toPng(raster));
    await writeFile(join(FAILED, name.replace('.png', '-difference.png')), PNG.sync.write(diff));
  }
  return share;
}

function toPng({ width, height, data }: Raster): Buffer {
  const png = new PNG({ width, height });
  png.data = Buffer.from(data);
  return PNG.sync.write(png, { colorType: 2 });
}
