import { describe, expect, it } from 'vitest';
import type { HyphenationRules } from '../../../src/compose/resources.js';
import { createDocument } from '../../../src/pdf/create.js';
import { layOut } from '../../../src/pdf/flow/layout.js';
import { linesOf } from '../../pdf/helpers/pages.js';
import { compose, FACES, face } from '../helpers.js';

const faces = [
  ...FACES,
  face('Arabic', 400, 'normal', 'Vazirmatn-Regular.ttf'),
  face('Chinese', 400, 'normal', 'NotoSansSC-Regular.ttf'),
];

const PATTERNS = new Map([
  ['en', 'en-gb'],
  ['fr', 'fr'],
  ['es', 'es'],
  ['pt', 'pt'],
  ['ru', 'ru'],
  ['de', 'de-1996'],
]);

function hyphenation(language: string): HyphenationRules | undefined {
  const patterns = PATTERNS.get(language);
  return patterns === undefined
    ? undefined
    : { patterns, minWord: 6, minBefore: 3, minAfter: 3, capitalized: language === 'de' };
}

const CSS = `
  @page { size: 150pt 400pt; margin: 20pt }
  html { font-family: "Source Sans 3", Arabic, Chinese; hyphens: auto; hyphenate-limit-zone: 10% }
  p:lang(zh) { font-family: Chinese }
`;

/** The lines of a paragraph, 110 points wide. */
async function lines(language: string, text: string): Promise<string> {
  const dir = language === 'ar' ? ' dir="rtl"' : '';
  const { definition, diagnostics } = await compose(`<p lang="${language}"${dir}>${text}</p>`, CSS, undefined, {
    faces,
    hyphenation,
  });
  if (!definition) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  const laid = layOut(definition, createDocument(definition));
  const texts = linesOf(laid).flatMap((page) => page.map((line) => line.text.replace(/\u00ad$/, '‐')));
  return `\n${texts.join('\n')}\n`;
}

describe('a paragraph in the lines of its language', () => {
  it('English', async () => {
    const text =
      'Municipalities with responsibilities for international protection cooperate with non-governmental organizations; ' +
      'Bartholomew’s administration established an interdepartmental commission.';
    expect(await lines('en', text)).toMatchInlineSnapshot(`
      "
      Municipalities with
      responsibilities for inter‐
      national protection
      cooperate with non-
      governmental organiza‐
      tions; Bartholomew’s
      administration estab‐
      lished an interdepart‐
      mental commission.
      "
    `);
  });

  it('French', async () => {
    const text =
      'L’accompagnement des municipalités, y compris celles-ci, demeure «\u202fexpérimental\u202f»\u202f: aujourd’hui, ' +
      'l’administration collabore avec des organisations internationales et Interprétariat-Santé.';
    expect(await lines('fr', text)).toMatchInlineSnapshot(`
      "
      L’accompagnement des
      municipalités, y compris
      celles-ci, demeure « expé‐
      rimental » : aujourd’hui,
      l’administration collabore
      avec des organisations
      internationales et
      Interprétariat-Santé.
      "
    `);
  });

  it('Spanish', async () => {
    const text =
      'La municipalidad —responsable de la integración— coordina programas intersectoriales; ¿quién financia la ' +
      'participación de organizaciones internacionales?';
    expect(await lines('es', text)).toMatchInlineSnapshot(`
      "
      La municipalidad —res‐
      ponsable de la integra‐
      ción— coordina
      programas intersectoria‐
      les; ¿quién financia la par‐
      ticipación de
      organizaciones
      internacionales?
      "
    `);
  });

  it('Portuguese', async () => {
    const text =
      'A administração municipal colabora com organizações internacionais, dá-lhes informações e acompanha ' +
      'o desenvolvimento socioeconómico das comunidades estrangeiras.';
    expect(await lines('pt', text)).toMatchInlineSnapshot(`
      "
      A administração munici‐
      pal colabora com organi‐
      zações internacionais, dá-
      lhes informações e
      acompanha o desenvolvi‐
      mento socioeconómico
      das comunidades
      estrangeiras.
      "
    `);
  });

  it('Russian', async () => {
    const text =
      'Муниципалитет сотрудничает с международными организациями; законодательство предусматривает ' +
      'предоставление медицинского обслуживания кому-либо из иностранных граждан.';
    expect(await lines('ru', text)).toMatchInlineSnapshot(`
      "
      Муниципалитет сотруд‐
      ничает с международ‐
      ными организациями;
      законодательство
      предусматривает предо‐
      ставление медицин‐
      ского обслуживания
      кому-либо из
      иностранных граждан.
      "
    `);
  });

  it('German', async () => {
    const text =
      'Die Ausländerbehörde arbeitet mit internationalen Hilfsorganisationen zusammen; das Aufenthaltsgesetz sieht ' +
      'Gesundheitsversorgung für Staatsangehörige anderer Länder vor.';
    expect(await lines('de', text)).toMatchInlineSnapshot(`
      "
      Die Ausländerbehörde
      arbeitet mit internationa‐
      len Hilfsorganisationen
      zusammen; das Aufent‐
      haltsgesetz sieht Gesund‐
      heitsversorgung für
      Staatsangehörige anderer
      Länder vor.
      "
    `);
  });

  it('Chinese', async () => {
    const text =
      '市政府（与国际移民组织IOM一起）于2022年9月通过了“移民治理概况”，并指出：“所有居民——不论其身份——都可以使用公共卫生服务……”《外国人法》第21325号规定了5%的名额。';
    expect(await lines('zh', text)).toMatchInlineSnapshot(`
      "
      市政府（与国际移民组织
      IOM一起）于2022年9月
      通过了“移民治理概
      况”，并指出：“所有居
      民——不论其身份——都
      可以使用公共卫生服
      务……”《外国人法》第
      21325号规定了5%的
      名额。
      "
    `);
  });

  it('Arabic', async () => {
    const text =
      'تتعاون البلدية مع المنظمة الدولية للهجرة (IOM) ومع منظمات المجتمع المدني و/أو الجامعات، وتقدم الخدمات الصحية لجميع السكان بنسبة 5٪.';
    expect(await lines('ar', text)).toMatchInlineSnapshot(`
      "
      تتعاون البلدية مع المنظمة
      الدولية للهجرة (IOM) ومع
      منظمات المجتمع المدني
      و/أو الجامعات، وتقدم
      الخدمات الصحية لجميع
      السكان بنسبة 5٪.
      "
    `);
  });
});
