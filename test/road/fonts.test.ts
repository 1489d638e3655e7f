import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { getElementsByTagName } from 'domutils';
import { expect, test, vi } from 'vitest';
import { FaceIndex } from '../../src/compose/faces.js';
import { checkGlyphs } from '../../src/glyphs/index.js';
import { buildEdition, computeStyles, loadFonts, loadProfile, type Profile, parseHtml } from '../../src/index.js';
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

async function setting(language: string) {
  const text = `${Object.values(ALPHABETS).join(' ')} ${language}`;
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

/** `Face[text]` for each stretch of a text that stands in the titles, or in the text, of a document. */
async function stretches(language: string, titles: boolean, text: string): Promise<string> {
  const { document, styled, index } = await setting(language);
  const [element] = getElementsByTagName(titles ? 'h2' : 'p', document);
  if (element === undefined) throw new Error('The document has no such element.');
  const { fontFamily, fontWeight, fontStyle } = styled.style(element);
  const list = index.list(fontFamily, fontWeight, fontStyle);
  const info = { title: 'A', language, date: new Date(0) };
  const faces = new Faces(createDocument({ info, faces: index.sources(), pages: {}, content: [] }));
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
