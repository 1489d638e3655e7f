import { PDFDocument } from '@cantoo/pdf-lib';
import { describe, expect, test } from 'vitest';
import { renderPdf } from '../../src/pdf/index.js';
import { type FoundPlace, openTagged, placeAt, placesOf, type TaggedFile } from '../../src/where/index.js';
import { documentOf, run, text, words } from '../pdf/helpers/document.js';
import { fromTheRight } from '../pdf/helpers/scripts.js';
import { shown, smallFile } from './helpers.js';

function opened(bytes: Uint8Array): TaggedFile {
  const { tagged, problem } = openTagged(bytes);
  if (tagged === undefined) throw new Error(problem);
  return tagged;
}

/** Path and text of what stands at a point of a page. */
function at(tagged: TaggedFile, x: number, y: number, page = 1): string | undefined {
  const found = placeAt(tagged, pageOf(tagged, page), { x, y }, undefined);
  return found && told(found);
}

function pageOf(tagged: TaggedFile, number: number): NonNullable<TaggedFile['pages'][number]> {
  const page = tagged.pages[number - 1];
  if (page === undefined) throw new Error(`There is no page ${number}.`);
  return page;
}

const told = ({ path, text: words }: FoundPlace): string => `${path ?? '-'} ${words}`;

const find = (tagged: TaggedFile, wanted: string, page?: number): FoundPlace[] =>
  placesOf(tagged, wanted, page === undefined ? undefined : pageOf(tagged, page), undefined);

describe('at a point, counted from the top left corner', async () => {
  const tagged = opened(
    await smallFile([
      {
        content: [
          '/Artifact BMC BT /F 10 Tf 150 90 Td (head) Tj ET EMC\n',
          shown(0, 10, 80, 'Outer text'),
          shown(1, 10, 60, 'a link'),
          shown(2, 60, 60, 'after it'),
          '/Figure <</MCID 3>> BDC 100 20 10 10 re f EMC\n',
          shown(4, 10, 10, 'second'),
          shown(5, 10, 30, 'bare'),
        ].join(''),
        tree: [
          { type: 'P', id: 'context', kids: [0] },
          {
            type: 'P',
            id: 'domains.crises.potential.0',
            kids: [{ type: 'Link', kids: [{ type: 'Note', id: 'note-1', kids: [1] }] }, 2],
          },
          { type: 'Figure', id: 'pictures.map', alt: 'A map', box: [90, 15, 140, 45], kids: [3] },
          { type: 'P', id: 'context~2', kids: [4] },
          { type: 'P', id: 'th-1', kids: [5] },
        ],
      },
      {
        content: shown(0, 60, 70, 'cropped'),
        cropBox: [50, 20, 100, 60],
        tree: [{ type: 'P', id: 'name', kids: [0] }],
      },
    ]),
  );

  test('the text that stands there', () => {
    expect(at(tagged, 15, 18)).toBe('context Outer text');
  });

  test('the smallest element gives the place, the block around it the text, the nearest path the path', () => {
    expect(at(tagged, 15, 38)).toBe('domains.crises.potential.0 a link after it');
    expect(at(tagged, 70, 38)).toBe('domains.crises.potential.0 a link after it');
  });

  test('a picture by its own rectangle, with its alternative text', () => {
    expect(at(tagged, 135, 60)).toBe('pictures.map A map');
  });

  test('a second element of a path has the path', () => {
    expect(at(tagged, 15, 88)).toBe('context second');
  });

  test('an ID that is only a number is no path', () => {
    expect(at(tagged, 15, 68)).toBe('- bare');
  });

  test('the nearest within a few points, and nothing further off', () => {
    expect(at(tagged, 80, 19)).toBe('context Outer text');
    expect(at(tagged, 170, 40)).toBeUndefined();
  });

  test('furniture is nothing', () => {
    expect(at(tagged, 160, 5)).toBeUndefined();
  });

  test('the corner is that of what a viewer shows', () => {
    expect(at(tagged, 15, 8, 2)).toBe('name cropped');
    expect(find(tagged, 'cropped')[0]?.at).toMatchObject({ x: 10 });
  });
});

test('where one path begins another ID, only a number after it is left out', async () => {
  const tagged = opened(
    await smallFile([{ content: shown(0, 10, 80, 'x'), tree: [{ type: 'P', id: 'pictures.a~2', kids: [0] }] }]),
  );
  // There is no `pictures.a`: this is the name of a picture.
  expect(find(tagged, 'x').map(({ path }) => path)).toEqual(['pictures.a~2']);
});

describe('a text', async () => {
  const { bytes } = await renderPdf(
    documentOf([
      text('Heading of it all', { role: 'H1', dataPath: 'name' }),
      text(words(60, 'word'), { dataPath: 'context', align: 'justify' }),
      {
        text: [
          run('She said “health'),
          run(' care” '),
          run('was muni\u00adcipal.', { inside: [{ role: 'Span', lang: 'es' }] }),
        ],
        dataPath: 'objectives',
      },
      ...Array.from({ length: 20 }, (_, index) => text(`line ${index}`)),
      text('The heading again', { dataPath: 'next_steps' }),
    ]),
  );
  const tagged = opened(bytes);

  test('is found across line ends, with the place where it begins', () => {
    const [one, ...others] = find(tagged, words(60, 'word'));
    expect(one).toMatchObject({ page: 1, path: 'context', text: words(60, 'word') });
    expect(one?.at.x).toBeCloseTo(20, 0);
    expect(others).toEqual([]);
    const [later] = find(tagged, 'word13 word14');
    expect(later?.at.y).toBeGreaterThan(one?.at.y ?? 0);
  });

  test('whatever its quotes, soft hyphens, capitals and spaces are', () => {
    expect(find(tagged, '"HEALTH  care" was municipal').map(told)).toEqual([
      'objectives She said “health care” was municipal.',
    ]);
  });

  test('is found at all its places in reading order, or on one page', () => {
    const all = find(tagged, 'heading');
    expect(all.map(({ page, path }) => `${page} ${path}`)).toEqual(['1 name', '2 next_steps']);
    expect(find(tagged, 'heading', 2).map(({ path }) => path)).toEqual(['next_steps']);
    expect(find(tagged, 'no such words')).toEqual([]);
    expect(find(tagged, ' \u00ad')).toEqual([]);
  });
});

describe('a text that is read from the right', async () => {
  const sentence = 'تدير البلدية شؤون الهجرة عموماً منذ عام 2014 (Red Chilena) في أحيائها الكثيرة.';
  const definition = {
    ...fromTheRight([]),
    content: [{ text: [run(sentence, { fonts: ['Text', 'Arabic'] })], dataPath: 'context' }],
  };
  const tagged = opened((await renderPdf(definition)).bytes);

  test('is found as it is typed, at the place where it begins, and shown so', () => {
    const [found] = find(tagged, 'الهجرة عموماً منذ عام 2014 (Red');
    expect(found).toMatchObject({ path: 'context', text: sentence });
    const [start] = find(tagged, 'تدير');
    expect(start?.at.x).toBeGreaterThan(found?.at.x ?? 300);
  });
});

test('lines of Chinese are shown as one', async () => {
  const sentence = '本概况说明智利圣地亚哥市如何治理移民事务。对于移民治理指标的六个领域，逐一列出哪些方面较为完善。';
  const definition = {
    ...fromTheRight([]),
    direction: 'ltr' as const,
    content: [{ text: [run(sentence, { fonts: ['Han'] })], dataPath: 'context' }],
  };
  const [found] = find(opened((await renderPdf(definition)).bytes), '六个领域');
  expect(found?.text).toBe(sentence);
});

test('a file that cannot be looked into says why', async () => {
  expect(openTagged(new TextEncoder().encode('no PDF')).problem).toBe('unreadable');
  const plain = await PDFDocument.create();
  plain.addPage();
  expect(openTagged(await plain.save()).problem).toBe('untagged');
  const bare = await renderPdf(documentOf([text('x')], { standards: [] }));
  expect(openTagged(bare.bytes).problem).toBe('untagged');
});
