import { describe, expect, test } from 'vitest';
import { all, FACTS, load, PICTURE, places, TEXTS, textsSay } from './fixture.js';

const LONG = 'word '.repeat(20).trim();

describe('domains', () => {
  const crises = (content: string): string => TEXTS.replace('crises: { potential: [Five] }', `crises: ${content}`);

  test.each([
    ['{}', ['data/empty-domain 7:3']],
    ['{ potential: [], well_developed: [] }', ['data/empty-domain 7:3']],
    ['{ name: Crises }', ['data/empty-domain 7:3']],
    ['{ not_assessed: Too early }', []],
    ['{ narrative: It floods }', []],
    ['{ not_assessed: Too early, potential: [One] }', ['data/not-assessed 7:13']],
    ['{ not_assessed: Too early, name: Crises }', ['data/not-assessed 7:13']],
    ['', ['data/missing 7:11']],
    ['{ potential: One }', ['data/type 7:24']],
    ['{ potential: [{ headline: One }] }', ['data/missing 7:25']],
    ['{ potential: [{ text: One, gcm_objectives: [0, 24] }] }', ['data/value 7:55', 'data/value 7:58']],
  ])('%s', async (content, expected) => {
    expect(places(await textsSay(crises(content)))).toEqual(expected);
  });

  test('a long finding without a headline is a warning; its marks do not count', async () => {
    const [found, ...others] = await textsSay(crises(`{ potential: ["${LONG}", Short] }`));
    expect(found).toMatchObject({
      code: 'data/headline',
      severity: 'warning',
      line: 7,
      column: 25,
      path: 'domains.crises.potential.0',
    });
    expect(others).toEqual([]);
    expect(await textsSay(crises(`{ potential: [{ text: "${LONG}", headline: Words }] }`))).toEqual([]);
    const link = `[${'x'.repeat(80)}](https://example.org/${'y'.repeat(80)})`;
    expect(await textsSay(crises(`{ potential: ["${link}"] }`))).toEqual([]);
  });
});

describe('Markdown', () => {
  const facts = `${FACTS}sources: [{ id: law-1, title: Law, domains: [crises] }]\npictures: { market: { file: a.svg, decorative: true } }\n`;
  const files = { 'a.svg': PICTURE };
  const say = async (context: string) =>
    places(await textsSay(`${TEXTS}context: |\n${context.replace(/^/gm, '  ')}\n`, facts, files)).filter(
      (one) => !one.startsWith('data/unused'),
    );

  test.each([
    ['# One\n\n## Two\n\n# Three\n\n## Four\n\n### Five', []],
    ['### One\n\n#### Two\n\n### Three', []],
    ['# One\n\ntext\n\n### Two', ['data/skipped-heading 14:3']],
    ['## One\n\n# Two', ['data/skipped-heading 10:3']],
    ['One\n---\n\n#### Two', ['data/skipped-heading 13:3']],
    ['```\n# no\n#### heading\n```', []],
    ['See [@law-1] and\n[@law-2].', ['data/unknown-source 11:3']],
    ['`[@law-2]` and \\[@law-2]', []],
    ['A\n\n| a | b |\n|---|---|\n| x | [@nope] |', ['data/unknown-source 14:9']],
    ['![](picture:market) ![](picture:markt)', ['data/unknown-picture 10:27']],
    ['![](figure:market)', ['data/unknown-figure 10:7']],
    ['![](a.svg)', ['data/unknown-picture 10:7']],
    ['![](https://example.org/a.png)', ['data/unknown-picture 10:7']],
    ['![](picture:constructor)', ['data/unknown-picture 10:7']],
    ['[Red Chilena]{lang=es} and [x]{lang=qqq}', ['data/language 10:32']],
  ])('%j', async (context, expected) => {
    expect(await say(context)).toEqual(expected);
  });

  test('no headings in findings, `about` and rows of progress', async () => {
    const texts = `${TEXTS.replace('{ potential: [Six] }', '\n    about: "# A"\n    potential: ["# B"]')}progress: { rows: [{ domain: crises, before: "# C", now: D }] }\n`;
    const found = (await textsSay(texts, FACTS.replace('09 }', '09, number: 2 }'))).filter(
      ({ severity }) => severity === 'error',
    );
    expect(places(found)).toEqual(['data/heading 9:13', 'data/heading 10:18', 'data/heading 11:47']);
  });

  test('sources of findings', async () => {
    const texts = TEXTS.replace('[Six]', '[{ text: Six, sources: [law-1, law1] }]');
    const [found] = await textsSay(texts, facts, files).then((all) =>
      all.filter(({ severity }) => severity === 'error'),
    );
    expect(found).toMatchObject({
      code: 'data/unknown-source',
      line: 8,
      column: 63,
      hint: 'Did you mean `law-1`?',
      path: 'domains.safe-migration.potential.0.sources.1',
    });
  });
});

describe('pictures and figures', () => {
  const facts = `${FACTS}pictures: { cover: { file: a.svg } }\nfigures: { f: { kind: table, columns: [a], data: [[1]] } }\n`;
  const files = { 'a.svg': PICTURE };
  const texts = `${TEXTS}context: "![](figure:f)"\n`;

  test('without an alternative', async () => {
    expect(places(await textsSay(texts, facts, files))).toEqual(['data/missing-alt 1:1', 'data/missing-alt 1:1']);
    expect(places(await textsSay(`${texts}pictures:\n  cover: { caption: A }\n`, facts, files))).toContain(
      'data/missing-alt 11:3',
    );
  });

  test('with one, or decorative', async () => {
    expect(
      await textsSay(`${texts}pictures: { cover: { alt: A } }\nfigures: { f: { alt: B } }\n`, facts, files),
    ).toEqual([]);
    const decorative = facts.replace('a.svg', 'a.svg, decorative: true').replace('data:', 'decorative: true, data:');
    expect(await textsSay(texts, decorative, files)).toEqual([]);
  });

  test('with the name of a file for one', async () => {
    const said = async (alt: string, context = '![](figure:f)') => {
      const all = `${TEXTS}context: ${JSON.stringify(context)}\npictures: { cover: { alt: ${JSON.stringify(alt)} } }\nfigures: { f: { alt: B } }\n`;
      return (await textsSay(all, facts, files)).map(({ code, line, column }) => `${code} ${line}:${column}`);
    };
    for (const name of ['market day.JPG', 'cover.png', 'IMG_2041', 'DSC_0012', 'PXL_20240102_101010'])
      expect(await said(name), name).toEqual(['data/alt-file-name 10:27']);
    for (const sentence of ['A market in Port Ansel.', 'Two files: a.jpg and b.jpg, side by side', 'Form 12'])
      expect(await said(sentence), sentence).toEqual([]);
    expect(await said('A', '![](figure:f)\n\n![dawn.jpeg](picture:cover)')).toContain('data/alt-file-name 9:28');
  });

  test('texts of ones that the facts do not have', async () => {
    const more = `${texts}pictures: { cover: { alt: A }, covr: { alt: B } }\nfigures: { f: { alt: B }, toString: { alt: C } }\n`;
    expect(places(await textsSay(more, facts, files))).toEqual([
      'data/unknown-picture 10:32',
      'data/unknown-figure 11:27',
    ]);
  });
});

describe('acronyms', () => {
  const say = async (acronyms: string, context: string) =>
    places(await textsSay(`${TEXTS}acronyms: { ${acronyms} }\ncontext: ${JSON.stringify(context)}\n`));

  test.each<[string, string, string[]]>([
    ['IOM: a', 'IOM and the IOM’s staff', []],
    ['NGO: a', 'two NGOs', []],
    ['IOM: a, UN: b', 'IOM', ['data/unused-acronym 9:21']],
    ['IOM: a', 'the IOMs and biomes', []],
    ['IOM: a', 'xIOM IOMx', ['data/unused-acronym 9:13']],
    ['IOM: a, Iom: b', 'IOM Iom', ['data/acronym-clash 9:21']],
    ['IOM: a, I.O.M.: b', 'IOM I.O.M.', ['data/acronym-clash 9:21']],
    ['IOM: a', 'IOM, WHO and WHO', ['data/unexplained-acronym 10:16']],
    ['IOM: a', 'IOM, the Health Organization (WHO), ILO (Labour Organization), WHO', []],
    ['IOM: a', 'IOM in Part XIV, COVID-19, CO2, `WHO_KEY`, PUB2022/057/EL, iOS, A4, A.B', []],
    ['IOM: a', 'IOM: THIS IS SHOUTED LOUD', []],
  ])('%s in %j', async (acronyms, context, expected) => {
    expect(await say(acronyms, context)).toEqual(expected);
  });
});

describe('numerals', () => {
  test('of Arabic are an error in a language of another script', async () => {
    const texts = `${TEXTS}numerals: arab\n`;
    expect(places(await textsSay(texts))).toEqual(['data/value 9:11']);
    expect(await textsSay(texts.replace('arab', 'latn'))).toEqual([]);
    for (const language of ['ar', 'ar-EG', 'ug']) {
      const loaded = await load({ 'profile.yaml': FACTS, [`${language}.yaml`]: texts });
      expect(all(loaded)).toEqual([]);
      expect(loaded.editions[0]?.profile?.numerals).toBe('arab');
    }
  });
});

describe('progress', () => {
  const texts = `${TEXTS}progress: { since: 2019, rows: [{ domain: crises, before: A, now: B }] }\n`;

  test('in a first edition is a warning', async () => {
    expect(await textsSay(texts)).toMatchObject([
      { code: 'data/first-edition', severity: 'warning', line: 9, column: 1 },
    ]);
    expect(await textsSay(texts, FACTS.replace('09 }', '09, number: 2 }'))).toEqual([]);
  });

  test('since a later year', async () => {
    expect(places(await textsSay(texts.replace('2019', '2023'), FACTS.replace('09 }', '09, number: 2 }')))).toEqual([
      'data/date 9:20',
    ]);
  });
});

test('a publication of its own: further partners and a publisher have names', async () => {
  const texts = `${TEXTS}publication: { publisher: { web: https://a.int }, partners: [{ role: x }] }\n`;
  expect(places(await textsSay(texts))).toEqual(['data/missing 9:16', 'data/missing 9:62']);
  const facts = `${FACTS}publication: { publisher: { name: A }, partners: [{ name: B }] }\n`;
  expect(await textsSay(texts, facts)).toEqual([]);
});
