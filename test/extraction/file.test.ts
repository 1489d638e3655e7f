import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { passagesOf } from '../../conformance/extraction/definition.js';
import { type Difference, placeWords } from '../../conformance/extraction/order.js';
import { readWithPdfJs } from '../../conformance/extraction/pdfjs.js';
import { type Unit, unitOf } from '../../conformance/extraction/text.js';
import type { DocumentDefinition, InlineElement, Node } from '../../src/pdf/document.js';
import { renderPdf } from '../../src/pdf/index.js';
import { documentOf, FACES, PAGE, run, text } from '../pdf/helpers/document.js';
import { cell, list, row, table } from '../pdf/helpers/pieces.js';

const face = (name: string): Uint8Array => readFileSync(new URL(`../../fonts/${name}.ttf`, import.meta.url));
const faces = { ...FACES, Arabic: face('Vazirmatn-Regular'), Chinese: face('NotoSansSC-Regular') };
const fonts = ['Text', 'Arabic', 'Chinese'];

const documentIn = (
  language: string,
  content: readonly Node[],
  more: Partial<DocumentDefinition> = {},
): DocumentDefinition =>
  documentOf(content, { info: { title: 'Test', language, date: new Date(Date.UTC(2026, 0, 1)) }, faces, ...more });

/** Compares the words of a definition with those that pdf.js reads in the file that is made of another. */
async function compared(made: DocumentDefinition, wanted = made): Promise<readonly Difference[]> {
  const unit: Unit = unitOf(made.info.language);
  const { pages, names } = await readWithPdfJs((await renderPdf(made)).bytes, unit);
  const pageOf = (name: string): string => String((names.get(name) ?? -1) + 1);
  return placeWords(passagesOf(wanted, { unit, pageOf }), pages).differences;
}

const latin: InlineElement = { role: 'Span', lang: 'en', direction: 'ltr' };

const arabic = (last = 'ضئيلاً'): DocumentDefinition =>
  documentIn(
    'ar',
    [
      {
        role: 'P',
        text: [
          run('وتشارك في البحث وحدة الإيكونوميست (', { fonts }),
          run('Economist Intelligence Unit', { fonts, inside: [latin] }),
          run(')، وتبلغ النسبة 25% في عام ٢٠٢٢', { fonts }),
          run('٣', { fonts, size: 6, rise: 4, inside: [{ role: 'Span', direction: 'rtl' }] }),
          run(`. أولاً كان وزناً ${last}`, { fonts }),
        ],
      },
      {
        marker: { text: [run('١.', { fonts })], align: 'end', gap: 4 },
        indent: 22,
        body: [{ text: [run('لا تعاون رسمياً، ولم يُلغَ «الربّان».', { fonts })] }],
      },
    ],
    { direction: 'rtl' },
  );

describe('the words that pdf.js reads in a file', () => {
  it('are those of the definition in French, with words that lines divide', async () => {
    const words =
      'Le pré\u00adsent pro\u00adfil re\u00adfor\u00admule, en d’autres termes\u202f: celles-ci et l’in\u00adser\u00adtion. ';
    expect(await compared(documentIn('fr', [text(words.repeat(6))]))).toEqual([]);
  });

  it('are those of the definition in Arabic, with phrases, signs, brackets and numbers', async () => {
    expect(await compared(arabic())).toEqual([]);
    expect(await compared(arabic(), arabic('ضئيلا'))).toHaveLength(1);
  });

  it('are those of the definition in Chinese, character by character', async () => {
    const chinese = (words: string): DocumentDefinition =>
      documentIn('zh', [{ text: [run(words.repeat(5), { fonts })], align: 'justify' }]);
    expect(await compared(chinese('智利圣地亚哥市的移民治理概况（MGI），2022年9月。'))).toEqual([]);
    expect(await compared(chinese('移民治理概况。'), chinese('移民治理概括。'))).not.toEqual([]);
  });

  it('are those of tables, lists, columns and drawings over several pages', async () => {
    const drawing = `<svg viewBox="0 0 100 20"><text x="0" y="15" font-family="Text" font-size="10">Six <tspan>domains</tspan></text></svg>`;
    const content: Node[] = [
      { text: [run('Contents ', {}), run('', { shows: { kind: 'page-of', id: 'end' } })] },
      { svg: drawing, svgWidth: 100, svgHeight: 20, width: 100, alt: 'Six domains' },
      list(3, 'i'),
      table(
        Array.from({ length: 4 }, (_, index) =>
          row(cell([text(`left${index} `.repeat(20))]), cell([text(`right${index} `.repeat(70))])),
        ),
        { head: [row(cell([text('Before')], { header: true }), cell([text('Now')], { header: true }))] },
      ),
      { id: 'end', text: [run('The end')] },
    ];
    const boxes: DocumentDefinition['pages'] = {
      auto: {
        ...PAGE,
        boxes: [
          {
            place: 'bottom',
            offset: 0,
            width: 260,
            verticalAlign: 'middle',
            content: { node: { text: [run('Not to be read '), run('', { shows: { kind: 'page' } })] } },
          },
        ],
      },
    };
    const made = documentIn('en', content, { pages: boxes });
    expect(await compared(made)).toEqual([]);
    expect(await compared(made, documentIn('en', content.slice(0, -1)))).not.toEqual([]);
  });
});
