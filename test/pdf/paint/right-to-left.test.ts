import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { DocumentDefinition, Node, Run } from '../../../src/pdf/document.js';
import { renderPdf } from '../../../src/pdf/index.js';
import { Fonts, interpretPage, openPdf, readPages } from '../../../src/read/index.js';
import { treeText } from '../../helpers/tree-text.js';
import { documentOf, FACES, PAGE, run } from '../helpers/document.js';
import { linksOf, read } from '../helpers/read.js';

const arabic = (name: string): Uint8Array => readFileSync(new URL(`../../../fonts/${name}.ttf`, import.meta.url));
const faces = { ...FACES, Vazirmatn: arabic('Vazirmatn-Regular'), Tajawal: arabic('Tajawal-Bold') };

const ar = (text: string, more: Partial<Run> = {}): Run => run(text, { fonts: ['Vazirmatn', 'Text'], ...more });

const bytesOf = async (content: readonly Node[], more: Partial<DocumentDefinition> = {}): Promise<Uint8Array> =>
  (await renderPdf(documentOf(content, { direction: 'rtl', faces, ...more }))).bytes;

interface Placed {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

/** What pdf.js finds on the first page, in the order of the file. */
async function placed(bytes: Uint8Array): Promise<Placed[]> {
  const pdf = await read(bytes);
  const { items } = await (await pdf.getPage(1)).getTextContent();
  await pdf.destroy();
  return items.flatMap((item) =>
    'str' in item && item.str.trim() !== ''
      ? [{ text: item.str, left: item.transform[4], right: item.transform[4] + item.width }]
      : [],
  );
}

const textsOf = async (bytes: Uint8Array): Promise<string[]> => (await placed(bytes)).map(({ text }) => text);

describe('a page that is read from the right', () => {
  it('begins its lines at the right edge of the text', async () => {
    const [line] = await placed(await bytesOf([{ text: [ar('حقوق المهاجرين')] }]));
    expect(line?.right).toBeCloseTo(PAGE.width - PAGE.margin.start, 1);
  });

  it('sets start, end and centre from the right', async () => {
    const at = async (align: 'start' | 'end' | 'center'): Promise<Placed | undefined> =>
      (await placed(await bytesOf([{ text: [ar('الهجرة')], align }])))[0];
    expect((await at('start'))?.right).toBeCloseTo(280, 1);
    expect((await at('end'))?.left).toBeCloseTo(20, 1);
    const middle = await at('center');
    expect(((middle?.left ?? 0) + (middle?.right ?? 0)) / 2).toBeCloseTo(150, 1);
  });

  it('has its first column at the right, and markers of lists there, too', async () => {
    const columns: Node = {
      columns: [{ text: [ar('أول')] }, { text: [ar('ثان')] }],
      tracks: [{ fr: 1 }, { fr: 1 }],
      columnGap: 10,
    };
    const list: Node = {
      role: 'L',
      stack: [{ marker: { text: [ar('أ')], align: 'end', gap: 4 }, indent: 20, body: [{ text: [ar('بند')] }] }],
    };
    const [first, second, marker, body] = await placed(await bytesOf([columns, list]));
    expect(first?.text).toBe('أول');
    expect(first?.left).toBeGreaterThan(second?.right ?? 0);
    expect(marker?.left).toBeGreaterThan(body?.right ?? 0);
  });

  it('mirrors margins that differ, and what stands in them', async () => {
    const margin = { ...PAGE.margin, start: 80 };
    const boxes = [
      { place: 'bottom', offset: 0, width: 50, verticalAlign: 'top', content: { node: { text: [ar('ذيل')] } } },
    ] as const;
    const items = await placed(await bytesOf([{ text: [ar('نص')] }], { pages: { auto: { ...PAGE, margin, boxes } } }));
    expect(items.map(({ right }) => Math.round(right))).toEqual([220, 220]);
  });

  it('puts links over their words', async () => {
    const link = { role: 'Link', link: 'https://example.org/', direction: 'ltr' } as const;
    const bytes = await bytesOf([{ text: [ar('انظر '), ar('example.org', { inside: [link] })] }]);
    const pdf = await read(bytes);
    const [found] = await linksOf(pdf);
    await pdf.destroy();
    const word = (await placed(bytes)).find(({ text }) => text === 'example.org');
    expect(found?.area[0]).toBeCloseTo(word?.left ?? 0, 0);
    expect(found?.area[2]).toBeCloseTo(word?.right ?? 0, 0);
  });

  it('is bound at the right', async () => {
    const direction = async (more: Partial<DocumentDefinition>): Promise<string | undefined> =>
      openPdf(await bytesOf([{ text: [ar('نص')] }], more))
        .file?.catalog.dict('ViewerPreferences')
        ?.name('Direction');
    expect(await direction({})).toBe('R2L');
    expect(await direction({ direction: 'ltr' })).toBeUndefined();
  });
});

describe('text from the right', () => {
  it('is read as it was written, brackets, ligatures and figures too', async () => {
    const words = 'قال: «الإسلام لا يفرّق [بين] الناس» (٢٥٪) – 25% في 2022.';
    expect((await treeText(await bytesOf([{ text: [ar(words)] }]))).join('')).toBe(words);
    const shown = (await textsOf(await bytesOf([{ text: [ar('قال: «الإسلام لا يفرق [بين] الناس» (نص).')] }]))).join('');
    expect(shown).toBe('قال: «الإسلام لا يفرق [بين] الناس» (نص).');
  });

  it('stands in the order in which it is read, run by run', async () => {
    const items = await placed(await bytesOf([{ text: [ar('برنامج Santiago Cocina (كوسينا) عام 2022 جديد')] }]));
    expect(items.map(({ text }) => text)).toEqual(['برنامج', 'Santiago Cocina', '(كوسينا) عام', '2022', 'جديد']);
    const lefts = items.map(({ left }) => left);
    expect(lefts).toEqual([...lefts].sort((a, b) => b - a));
  });

  it('runs from the right in a document that is read from the left', async () => {
    const [before, name, after] = await placed(
      await bytesOf([{ text: [ar('See حقوق المهاجرين (here)')] }], { direction: 'ltr' }),
    );
    expect([before, name, after].map((item) => item?.text.trim())).toEqual(['See', 'حقوق المهاجرين', '(here)']);
    expect(before?.left).toBeCloseTo(20, 1);
    expect(name?.left).toBeGreaterThan(before?.right ?? 0);
  });

  it('is one string, also where letters are kerned', async () => {
    const file = openPdf(await bytesOf([{ text: [ar('مؤشرات الشراكات', { fonts: ['Tajawal'] })] }])).file;
    const texts: string[] = [];
    for (const page of file ? readPages(file) : []) {
      interpretPage(file ?? expect.fail(), page, new Fonts(file ?? expect.fail()), (event) => {
        if (event.kind === 'text') texts.push(event.text);
      });
    }
    expect(texts).toEqual(['مؤشرات الشراكات']);
  });

  it.each(['Vazirmatn', 'Tajawal'])('keeps the signs over letters in their words (%s)', async (font) => {
    const words = 'عموماً وأولاً ومؤسَّسة جدّاً';
    const bytes = await bytesOf([{ text: [ar(words, { fonts: [font] })] }]);
    expect((await treeText(bytes)).join('')).toBe(words);
  });

  it('is stretched between words where it is justified', async () => {
    const words =
      'تصف هذه الوثيقة كيف تدير البلدية شؤون الهجرة في المدينة وفي ضواحيها القريبة منها، وما الذي يمكن تطويره فيها بعد ذلك';
    const items = await placed(await bytesOf([{ text: [ar(words)], align: 'justify' }]));
    expect(Math.min(...items.map(({ left }) => left))).toBeCloseTo(20, 0);
    expect(Math.max(...items.map(({ right }) => right))).toBeCloseTo(280, 0);
  });
});
