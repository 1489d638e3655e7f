import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import type { DocumentDefinition, Node } from '../../../src/pdf/document.js';
import { renderPdf } from '../../../src/pdf/index.js';
import {
  filtersOf,
  listOf,
  openPdf,
  PdfArray,
  PdfDict,
  type PdfFile,
  type PdfObject,
  PdfStream,
  PdfString,
  readPages,
} from '../../../src/read/index.js';
import { goodDefinition } from '../../verify/good.js';

/** A drawing with all that makes objects of its own: a gradient, a mask, a group that shines through, a text. */
const DRAWING = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 40">
  <defs>
    <linearGradient id="g"><stop offset="0" stop-color="#123456"/><stop offset="1" stop-color="#abcdef" stop-opacity="0.5"/></linearGradient>
    <clipPath id="c"><circle cx="20" cy="20" r="15"/></clipPath>
    <mask id="m"><rect width="60" height="40" fill="#888888"/></mask>
    <pattern id="p" width="4" height="4" patternUnits="userSpaceOnUse"><rect width="2" height="2" fill="#00aa00"/></pattern>
  </defs>
  <rect width="60" height="20" fill="url(#g)"/><rect y="20" width="60" height="20" fill="url(#p)"/>
  <g opacity="0.5" clip-path="url(#c)"><rect width="60" height="40" fill="#cc0000"/><path d="M0 0L60 40" stroke="#000000" stroke-dasharray="2 1"/></g>
  <g mask="url(#m)"><rect width="30" height="30" fill="#0000cc"/></g>
</svg>`;

const noise = Buffer.from(Array.from({ length: 16 * 16 * 3 }, (_, index) => (index * 89) % 256));
const raw = { width: 16, height: 16, channels: 3 } as const;

/** Everything that a definition can ask for, in one. */
async function everything(): Promise<DocumentDefinition> {
  const photograph = await sharp(noise, { raw }).jpeg().toBuffer();
  const clear = await sharp(noise, { raw }).ensureAlpha(0.5).png().toBuffer();
  const grey = await sharp(noise, { raw }).greyscale().png().toBuffer();
  const picture = (image: Uint8Array): Node => ({ image, imageWidth: 16, imageHeight: 16, width: 40, alt: 'Dots' });
  const good = goodDefinition();
  return {
    ...good,
    content: [
      ...good.content,
      {
        stack: [picture(photograph), picture(clear), picture(grey)],
        backgroundImage: photograph,
        backgroundSvg: DRAWING,
        radius: 4,
        opacity: 0.8,
        border: { top: { width: 1, color: '#445566', dash: [2, 1] } },
      },
      { svg: DRAWING, svgWidth: 60, svgHeight: 40, alt: 'Shapes', opacity: 0.5, radius: 5 },
    ],
  };
}

let file: PdfFile;
let bytes: Uint8Array;
/** All dictionaries, those of streams and those that stand in others too. */
const dicts: PdfDict[] = [];
const streams: PdfStream[] = [];
const strings: PdfString[] = [];
const numbers: number[] = [];

function visit(object: PdfObject): void {
  if (object instanceof PdfStream) {
    streams.push(object);
    visit(object.dict);
  } else if (object instanceof PdfDict) {
    dicts.push(object);
    for (const value of object.entries.values()) visit(value);
  } else if (object instanceof PdfArray) for (const item of object.items) visit(item);
  else if (object instanceof PdfString) strings.push(object);
  else if (typeof object === 'number') numbers.push(object);
}

beforeAll(async () => {
  bytes = (await renderPdf(await everything())).bytes;
  const opened = openPdf(bytes);
  if (!opened.file) throw new Error(opened.problem);
  file = opened.file;
  for (const number of file.numbers()) visit(file.object(number));
});

const keysOf = (list: readonly PdfDict[]): string[] => [...new Set(list.flatMap((dict) => [...dict.keys()]))].sort();
const namesOf = (list: readonly PdfDict[], key: string): string[] =>
  [...new Set(list.flatMap((dict) => dict.name(key) ?? []))].sort();
const ofType = (type: string): PdfDict[] => dicts.filter((dict) => dict.name('Type') === type);
const ofKind = (kind: string): PdfDict[] =>
  streams.map(({ dict }) => dict).filter((dict) => dict.name('Subtype') === kind);

describe('the file', () => {
  it('begins as PDF 1.7 with a comment of high bytes, and ends with its end', () => {
    const text = Buffer.from(bytes).toString('latin1');
    expect(text).toMatch(/^%PDF-1\.7\n%[\x80-\xff]{4,}\n/);
    expect(text).toMatch(/\nstartxref\n\d+\n%%EOF\n?$/);
    expect(text.split('%%EOF')).toHaveLength(2);
  });

  it('has an identifier, and neither a key nor a lock', () => {
    expect(
      [...file.trailer.keys()].filter((key) => !['Type', 'W', 'Filter', 'Length', 'Index'].includes(key)).sort(),
    ).toEqual(['ID', 'Info', 'Root', 'Size']);
    expect(file.trailer.array('ID')?.length).toBe(2);
  });

  it('has catalog, pages and names with what they need and no more', () => {
    expect([...file.catalog.keys()].sort()).toEqual([
      'AF',
      'Lang',
      'MarkInfo',
      'Metadata',
      'Names',
      'Outlines',
      'OutputIntents',
      'PageLabels',
      'PageMode',
      'Pages',
      'StructTreeRoot',
      'Type',
      'ViewerPreferences',
    ]);
    expect([...(file.catalog.dict('Names')?.keys() ?? [])].sort()).toEqual(['Dests', 'EmbeddedFiles']);
    expect(keysOf(ofType('Page'))).toEqual([
      'Annots',
      'Contents',
      'MediaBox',
      'Parent',
      'Resources',
      'StructParents',
      'Tabs',
      'Type',
    ]);
    expect(dicts.filter((dict) => ['AA', 'JS', 'OC', 'OPI', 'PS', 'Ref'].some((key) => dict.has(key)))).toEqual([]);
  });

  it('keeps its streams by Flate, photographs as JPEG, and nothing elsewhere', () => {
    expect([...new Set(streams.flatMap(filtersOf))].sort()).toEqual(['DCTDecode', 'FlateDecode']);
    expect(streams.filter(({ dict }) => ['F', 'FFilter', 'FDecodeParms'].some((key) => dict.has(key)))).toEqual([]);
    for (const stream of streams) expect(stream.dict.number('Length')).toBe(stream.raw.length);
  });

  it('stays within the limits of readers', () => {
    expect(Math.max(...strings.map((string) => string.bytes.length))).toBeLessThanOrEqual(32767);
    expect(Math.max(...numbers.map(Math.abs))).toBeLessThanOrEqual(2147483647);
    expect(numbers.filter((number) => number !== 0 && Math.abs(number) < 1.175e-38)).toEqual([]);
    const names = dicts.flatMap((dict) => [...dict.keys()]);
    expect(Math.max(...names.map((name) => name.length))).toBeLessThanOrEqual(127);
  });
});

describe('what can be done with the file', () => {
  it('is to go to its places and to addresses: no other action, and none by itself', () => {
    const actions = dicts.filter((dict) => dict.name('Type') === 'Action');
    expect(namesOf(actions, 'S')).toEqual(['URI']);
    expect(keysOf(actions)).toEqual(['S', 'Type', 'URI']);
    expect(dicts.filter((dict) => ['OpenAction', 'JavaScript', 'AA'].some((key) => dict.has(key)))).toEqual([]);
  });

  it('is said by links alone, which are printed, not hidden, and say where they lead', () => {
    const annotations = readPages(file).flatMap((page) => page.annotations.map(({ dict }) => dict));
    expect(annotations.length).toBeGreaterThan(3);
    expect(namesOf(annotations, 'Subtype')).toEqual(['Link']);
    for (const link of annotations) {
      expect(link.number('F')).toBe(4);
      expect(link.text('Contents')).toMatch(/\S/);
      expect(link.number('StructParent')).toBeGreaterThan(0);
    }
    expect(keysOf(annotations)).toEqual(
      ['A', 'Border', 'Contents', 'Dest', 'F', 'QuadPoints', 'Rect', 'StructParent', 'Subtype', 'Type'].sort(),
    );
  });

  it('is the same with the tab key on every page', () => {
    for (const page of readPages(file)) expect(page.dict.name('Tabs')).toBe('S');
  });
});

describe('what is painted', () => {
  it('is said by operators of PDF, in colours of a screen', () => {
    const known = new Set(
      'q Q cm w J j M d gs m l c h re S s f f* B B* n W W* BT ET Tf Tm Td TJ Tj Tc Tr Tz Ts cs CS scn SCN sc SC sh Do BDC EMC rg RG'.split(
        ' ',
      ),
    );
    const seen = new Set<string>();
    const spaces = new Set<string>();
    const contents = [
      ...readPages(file).flatMap((page) => listOf(page.dict.get('Contents'))),
      ...streams.filter(({ dict }) => dict.name('Subtype') === 'Form' || dict.has('PatternType')),
    ];
    for (const stream of contents) {
      if (!(stream instanceof PdfStream)) continue;
      const text = Buffer.from(file.decode(stream) ?? []).toString('latin1');
      for (const [, space = ''] of text.matchAll(/\/(\w+) (?:cs|CS)\b/g)) spaces.add(space);
      // Texts are in hexadecimal digits, properties in brackets, and names begin with a slash.
      const bare = text.replace(/<<.*?>>/gs, ' ').replace(/<[\dA-Fa-f\s]*>/g, ' ');
      for (const token of bare.split(/[\s[\]]+/)) if (/^[A-Za-z'"]/.test(token)) seen.add(token);
    }
    expect([...seen].filter((operator) => !known.has(operator))).toEqual([]);
    expect(seen).toContain('BDC');
    expect([...spaces].filter((space) => !/^(?:DeviceRGB|Pattern|CS\d*|Sh\d*)$/.test(space))).toEqual([]);
  });

  it('shines through by opacity and masks alone', () => {
    const resources = [
      ...readPages(file).map((page) => page.dict.dict('Resources')),
      ...streams.map(({ dict }) => dict.dict('Resources')),
    ];
    const states = resources.flatMap((own) => {
      const named = own?.dict('ExtGState');
      return [...(named?.keys() ?? [])].flatMap((name) => named?.dict(name) ?? []);
    });
    expect(states.length).toBeGreaterThan(1);
    for (const key of keysOf(states)) expect(['AIS', 'BM', 'CA', 'SMask', 'Type', 'ca']).toContain(key);
    expect(namesOf(states, 'BM')).toEqual(['Normal']);
  });

  it('has pictures as they are: not smoothed, without alternates', () => {
    const pictures = ofKind('Image');
    expect(pictures.length).toBeGreaterThan(2);
    for (const key of ['Interpolate', 'Alternates', 'OPI', 'Intent', 'OC'])
      expect(pictures.filter((picture) => picture.has(key))).toEqual([]);
    for (const picture of pictures) expect(picture.number('BitsPerComponent')).toBe(8);
    expect(namesOf(pictures, 'ColorSpace').filter((space) => !['DeviceRGB', 'DeviceGray'].includes(space))).toEqual([]);
  });

  it('has forms without marks of their own, which stand in the content of their figure', () => {
    const forms = streams.filter(({ dict }) => dict.name('Subtype') === 'Form');
    expect(forms.length).toBeGreaterThan(0);
    for (const form of forms) {
      expect(Buffer.from(file.decode(form) ?? []).toString('latin1')).not.toMatch(/BDC|BMC|MCID/);
      for (const key of ['StructParent', 'StructParents', 'Ref', 'OPI', 'PS', 'Subtype2'])
        expect(form.dict.has(key)).toBe(false);
    }
  });

  it('is set in TrueType fonts that are inside, by their glyphs', () => {
    const fonts = ofType('Font');
    expect(namesOf(fonts, 'Subtype')).toEqual(['CIDFontType2', 'Type0']);
    const composite = fonts.filter((font) => font.name('Subtype') === 'Type0');
    const inner = fonts.filter((font) => font.name('Subtype') === 'CIDFontType2');
    expect(namesOf(composite, 'Encoding')).toEqual(['Identity-H']);
    expect(composite.filter((font) => !font.has('ToUnicode'))).toEqual([]);
    for (const font of inner) {
      expect(font.stream('CIDToGIDMap')).toBeDefined();
      expect(font.dict('CIDSystemInfo')?.text('Registry')).toBe('Adobe');
      expect(font.dict('CIDSystemInfo')?.text('Ordering')).toBe('Identity');
      const descriptor = font.dict('FontDescriptor');
      expect(descriptor?.has('FontFile2')).toBe(true);
      for (const key of ['FontFile', 'FontFile3', 'CIDSet', 'CharSet']) expect(descriptor?.has(key)).toBe(false);
    }
  });
});
