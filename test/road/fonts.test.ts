import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Document } from 'domhandler';
import { getElementsByTagName } from 'domutils';
import { expect, test, vi } from 'vitest';
import { FaceIndex } from '../../src/compose/faces.js';
import { checkGlyphs } from '../../src/glyphs/index.js';
import {
  buildEdition,
  computeStyles,
  type Diagnostic,
  loadFonts,
  loadProfile,
  type Profile,
  parseHtml,
  type Styled,
} from '../../src/index.js';
import { createDocument } from '../../src/pdf/create.js';
import { Faces } from '../../src/pdf/text/faces.js';
import { sheetsOf } from '../../src/road/sheets.js';
import { PROFILES, PROJECT } from '../helpers/project.js';
import { layoutOf } from '../inside/helpers.js';

vi.mock('node:fs', async (original) => {
  const real = await original<typeof import('node:fs')>();
  return { ...real, readFileSync: vi.fn(real.readFileSync) };
});

const layout = await layoutOf('iom');
const city = (await loadProfile(join(PROFILES, 'specimen-city'))).editions[0]?.profile as Profile;

/** What is written with, by script; with signs that languages of the project set. */
const ALPHABETS = {
  Latin: 'AaÁáÀàÂâÃãÄäÇçÉéÈèÊêËëÍíÎîÏïÑñÓóÔôÕõÖöŒœÚúÙùÛûÜüŸÿßŁłŽžŠšŐőĞğİıŞşȚțẠạ',
  Greek: 'ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩαβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώ',
  Cyrillic: 'АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюяІіЇїЄєҐґЎў',
  Arabic: 'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيـًٌٍَُِّْٰپچژگکی٠١٢٣٤٥٦٧٨٩٪٫٬،؛؟',
  Chinese: '移民治理概况国际组织圣地亚哥的一是不了龘镕堃赟珺喆。，、；：？！（）《》“”‘’…—·０９％',
  Signs: '0123456789.,;:!?¿¡()[]«»‹›“”‘’„…–—‐‑-·•§№%‰€$£₽©®™°×÷±−≤≥½²₂†ªº&@/\\#*+=<>_^~|',
};

const ALL = Object.values(ALPHABETS).join(' ');

async function setting(language: string, text = ALL) {
  const document = parseHtml(
    `<html lang="${language}"><body><h2 data-path="name">${text}</h2><p data-path="foreword">${text} <strong>${text}</strong> <em>${text} <strong>${text}</strong></em></p></body></html>`,
  );
  const styled = computeStyles(document, sheetsOf(layout).value ?? []).value;
  if (styled === undefined) throw new Error('The sheets of the layout have errors.');
  const index = new FaceIndex((await loadFonts(styled, layout)).value ?? []);
  return { document, styled, index };
}

test.each(['en', 'fr', 'es', 'pt', 'ru', 'ar', 'zh', 'de', 'el'])(
  'every list of fonts has the letters of every script: %s',
  async (language) => {
    const { document, styled, index } = await setting(language);
    expect(checkGlyphs(document, styled, index, city)).toEqual([]);
    expect(index.diagnostics).toEqual([]);
  },
);

test('what checking says that no font has, the engine says, too', async () => {
  const signs = Array.from({ length: 3000 }, (_, index) => String.fromCodePoint(0x20 + index * 61));
  const text = signs.filter((sign) => /^[^\p{Cs}\p{Cc}<&]$/u.test(sign)).join('');
  const { document, styled, index } = await setting('zh', text);
  const numbers = (found: readonly Diagnostic[]) => found.map(({ message }) => /U\+\w+/.exec(message)?.[0]);
  const checked = checkGlyphs(document, styled, index, city).filter(({ path }) => path === 'foreword');
  const faces = facesOf(index);
  faces.stretches(text, listOf('p', document, styled, index));
  expect(checked.length).toBeGreaterThan(500);
  expect(numbers(faces.diagnostics)).toEqual(numbers(checked));
});

function listOf(name: string, document: Document, styled: Styled, index: FaceIndex): readonly string[] {
  const [element] = getElementsByTagName(name, document);
  if (element === undefined) throw new Error(`The document has no ${name}.`);
  const { fontFamily, fontWeight, fontStyle } = styled.style(element);
  return index.list(fontFamily, fontWeight, fontStyle);
}

function facesOf(index: FaceIndex): Faces {
  const info = { title: 'A', language: 'en', date: new Date(0) };
  return new Faces(createDocument({ info, faces: index.sources(), pages: {}, content: [] }));
}

/** `Face[text]` for each stretch of a text that stands in the titles, or in the text, of a document. */
async function stretches(language: string, titles: boolean, text: string): Promise<string> {
  const { document, styled, index } = await setting(language);
  const list = listOf(titles ? 'h2' : 'p', document, styled, index);
  const faces = facesOf(index);
  const found = faces.stretches(text, list).map(({ text: part, face }) => `${face}[${part}]`);
  expect(faces.diagnostics).toEqual([]);
  return found.join('');
}

test.each([
  [
    'fr',
    false,
    'Préface de 张三丰 (李四)',
    'SourceSans3-400[Préface de ]NotoSansSC-400[张三丰]SourceSans3-400[ (]NotoSansSC-400[李四]SourceSans3-400[)]',
  ],
  ['en', true, 'Name: منظمة الهجرة', 'Montserrat-700[Name: ]Tajawal-700[منظمة الهجرة]'],
  ['en', false, 'Name: منظمة الهجرة', 'SourceSans3-400[Name: ]Vazirmatn-400[منظمة الهجرة]'],
  ['es', true, 'Иван y Ελλάδα', 'Montserrat-700[Иван y ]SourceSans3-600[Ελλάδα]'],
  ['ru', false, 'Профиль «Сантьяго»', 'SourceSans3-400[Профиль «Сантьяго»]'],
  ['ar', false, 'مؤشرات (IOM) لعام 2022.', 'Vazirmatn-400[مؤشرات (]SourceSans3-400[IOM]Vazirmatn-400[) لعام 2022.]'],
  ['ar', true, 'المجال 1', 'Tajawal-700[المجال 1]'],
  ['zh', false, '2022年，“指标”…', 'SourceSans3-400[2022]NotoSansSC-400[年，“指标”…]'],
  ['zh', true, '朱镕基、李龘IOM', 'NotoSansSC-700[朱镕基、李]NotoSansSC-700-2[龘]Montserrat-700[IOM]'],
] as const)(
  'in %s (in titles: %s), %s is set in the faces that it should be',
  async (language, titles, text, expected) => {
    expect(await stretches(language, titles, text)).toBe(expected);
  },
);

test('the bold Chinese face has what simplified Chinese is written with', async () => {
  const script = join(PROJECT, 'scripts', 'fonts', 'simplified-chinese.mjs');
  const { simplifiedChinese } = (await import(script)) as { simplifiedChinese(): Promise<ReadonlySet<number>> };
  const all = await simplifiedChinese();
  const hanzi = [...all].map((point) => String.fromCodePoint(point)).filter((sign) => /^\p{Script=Han}$/u.test(sign));
  // GB 2312 has 6,763 characters, and 々 and 〇 are beside them; the Table of 2013 has 1,467 more.
  expect(hanzi.length).toBe(6763 + 2 + 1467);
  expect(await stretches('zh', true, hanzi.join(''))).toBe(`NotoSansSC-700[${hanzi.join('')}]`);
});

test('an edition in Latin letters reads no font of another script', async () => {
  vi.mocked(readFileSync).mockClear();
  const { value, diagnostics } = await buildEdition(city, layout);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(value?.pages).toBeGreaterThan(5);
  const read = vi.mocked(readFileSync).mock.calls.map(([file]) => basename(String(file)));
  expect(read.filter((name) => /Noto|Tajawal|Vazirmatn/.test(name))).toEqual([]);
});
