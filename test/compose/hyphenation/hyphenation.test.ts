import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hyphenated, placesIn, type Stretch } from '../../../src/compose/hyphenation/hyphenate.js';
import { Hyphenator } from '../../../src/compose/hyphenation/hyphenator.js';
import { Patterns, patternsOf } from '../../../src/compose/hyphenation/patterns.js';
import type { HyphenationRules } from '../../../src/compose/resources.js';
import { compose } from '../helpers.js';

const RULES: Readonly<Record<string, HyphenationRules>> = Object.fromEntries(
  ['en-gb', 'fr', 'es', 'pt', 'ru', 'de-1996'].map((patterns) => [
    patterns.slice(0, 2),
    { patterns, minWord: 6, minBefore: 2, minAfter: 3, ...(patterns.startsWith('de') ? { capitalized: true } : {}) },
  ]),
);

/** Words of all the languages of a profile. */
const WORDS = ['en', 'es', 'fr', 'pt', 'ru'].flatMap(
  (language) => readFileSync(`profiles/santiago-de-chile/${language}.yaml`, 'utf8').match(/\p{L}+/gu) ?? [],
);

const require = createRequire(import.meta.url);
const createHyphenator = require('hyphen') as (data: unknown, options: unknown) => (word: string) => string;

/** The texts of a paragraph, a dot for each soft hyphen and a stroke between runs. */
async function shown(html: string, css = 'body { hyphens: auto }'): Promise<string> {
  const more = { hyphenation: (language: string): HyphenationRules | undefined => RULES[language] };
  const { definition } = await compose(html, css, undefined, more);
  const [node] = definition?.content ?? [];
  if (!node || !('text' in node)) throw new Error('The first node is no text.');
  return node.text.map(({ text }) => text.replaceAll('\u00ad', '·')).join('|');
}

describe('hyphens: auto', () => {
  it.each([
    ['en', 'international migration governance', 'inter·na·tional migra·tion gov·ernance'],
    ['fr', 'l’immigration internationale d’aujourd’hui', 'l’immi·gra·tion inter·na·tio·nale d’aujourd’hui'],
    ['es', 'desarrollo de los extranjeros', 'desa·rro·llo de los extran·je·ros'],
    ['pt', 'organização internacional', 'orga·ni·za·ção inter·na·ci·o·nal'],
    ['ru', 'международной миграции', 'меж·ду·на·род·ной мигра·ции'],
    ['de', 'Die Zuwanderung der Menschen', 'Die Zuwan·de·rung der Men·schen'],
    ['ar', 'الهجرة الدولية', 'الهجرة الدولية'],
    ['zh', '国际移民组织', '国际移民组织'],
  ])('divides words by the patterns of their language: %s', async (language, text, expected) => {
    expect(await shown(`<p lang="${language}">${text}</p>`)).toBe(expected);
  });

  it('divides a phrase by the rules of its own language', async () => {
    expect(await shown('<p>migration <i lang="es">extranjeros</i> governance</p>')).toBe(
      'migra·tion |extran·je·ros| gov·ernance',
    );
  });

  it('divides a word that several runs show, but not where its languages differ', async () => {
    expect(await shown('<p>gover<i>nance</i> gover<i lang="fr">nance</i></p>')).toBe('gov·er|nance| gover|nance');
  });

  it.each([
    ['names', 'in Chilecompania and Governance', 'in Chilecompania and Governance'],
    ['acronyms', 'the MIGRATIONS and UNiversities', 'the MIGRATIONS and UNiversities'],
    ['words with figures', 'migration2030 and covid19related', 'migration2030 and covid19related'],
    ['addresses and paths', 'www.international.org migration@governance international/migration', ''],
    ['compounds with a hyphen', 'vice-presidential non‐governmental', ''],
    ['what its author hyphenated', 'inter·national', ''],
    ['short words and words of marks', 'about nǎtio\u030cnal', ''],
  ])('leaves %s whole', async (_, text, expected) => {
    expect(await shown(`<p>${text.replaceAll('·', '&shy;')}</p>`)).toBe(expected || text);
  });

  it('takes the number of a note for no part of its word', async () => {
    expect(await shown('<p>governance<sup>12</sup></p>')).toBe('gov·ernance|12');
  });

  it.each([
    ['manual', 'body { hyphens: auto } p { hyphens: manual }'],
    ['kept on one line', 'body { hyphens: auto } p { white-space: nowrap }'],
  ])('does nothing where text is %s', async (_, css) => {
    expect(await shown('<p>international</p>', css)).toBe('international');
  });

  it('does nothing in pre, whose lines are its author’s', async () => {
    expect(await shown('<pre>international</pre>')).toBe('international');
  });
});

describe('limits', () => {
  it('go to the engine where a style sheet sets them', async () => {
    const css = 'p { hyphenate-limit-lines: no-limit; hyphenate-limit-zone: 10% }';
    const { definition } = await compose('<p>one</p><h2>two</h2>', css);
    expect(definition?.content).toMatchObject([
      { hyphenLines: Number.MAX_SAFE_INTEGER, hyphenZone: { percent: 10 } },
      {},
    ]);
    expect(definition?.content[1]).not.toHaveProperty('hyphenLines');
  });

  it('keep compounds whole where a language says so, in headings as well, but not addresses', async () => {
    const rules = { patterns: 'pt', minWord: 6, minBefore: 3, minAfter: 3, compounds: 'whole' } as const;
    const { definition } = await compose('<h2>Bem-estar 1-2 a.pt/bem-estar</h2>', '', undefined, {
      hyphenation: () => rules,
    });
    expect(definition?.content).toMatchObject([{ text: [{ text: 'Bem-\u2060estar 1-2 a.pt/bem-estar' }] }]);
  });

  it('leave no end of two letters, whatever rules say', async () => {
    const rules = { patterns: 'fr', minWord: 2, minBefore: 1, minAfter: 1 };
    const { definition } = await compose('<p>inégalité écoles</p>', 'p { hyphens: auto }', undefined, {
      hyphenation: () => rules,
    });
    expect(JSON.stringify(definition?.content)).toContain('inéga\u00adlité écoles');
  });
});

describe('words that are no lines', () => {
  it('have no soft hyphens: bookmarks and running heads', async () => {
    const css = 'body { hyphens: auto } h2 { bookmark-level: 1; string-set: title content() }';
    const { definition } = await compose('<h2>inter&shy;national governance</h2>', css, undefined, {
      hyphenation: () => RULES.en,
    });
    expect(definition?.content).toMatchObject([
      {
        bookmark: { text: 'international governance' },
        strings: { title: 'international governance' },
        text: [{ text: 'inter\u00adnational gov\u00adernance' }],
      },
    ]);
  });
});

describe('patterns', () => {
  it('that do not exist are an error, once', async () => {
    const { diagnostics } = await compose('<p>international governance</p>', 'p { hyphens: auto }', undefined, {
      hyphenation: () => ({ patterns: '../fr', minWord: 5, minBefore: 3, minAfter: 3 }),
    });
    expect(diagnostics).toMatchObject([{ code: 'layout/typography', severity: 'error' }]);
    expect(diagnostics[0]?.message).toContain('“../fr”');
  });

  it.each(['en-gb', 'es', 'fr', 'pt', 'ru', 'de-1996', 'hu', 'fi'])(
    'divide words as the package they are of: %s',
    (name) => {
      const data = require(`hyphen/patterns/${name}.js`) as [unknown, unknown, Record<string, number[]>?];
      const [levels, tree, exceptions = {}] = data;
      const hyphenate = createHyphenator([levels, tree, { ...exceptions }], { hyphenChar: '-', minWordLength: 1 });
      const text = WORDS.map((word) => word.toLowerCase());
      const words = new Set([...text, ...Object.keys(exceptions).slice(0, 50)]);
      for (const word of words) {
        let shown = '';
        let from = 0;
        for (const place of patternsOf(name)?.places(word) ?? []) {
          shown += `${word.slice(from, place)}-`;
          from = place;
        }
        expect(shown + word.slice(from)).toBe(hyphenate(word));
      }
    },
  );

  it('are found by the names of their files alone', () => {
    expect(patternsOf('en-gb')).toBeInstanceOf(Patterns);
    for (const name of ['de', 'xx', 'FR', '', '../fr', 'fr.js']) expect(patternsOf(name)).toBeUndefined();
  });
});

describe('words that are kept with their places', () => {
  const hyphenate = (text: string, language = 'en'): string => {
    const hyphenator = new Hyphenator(
      (name) => RULES[name],
      () => undefined,
    );
    return hyphenator.hyphenate([{ text, language, divides: true, isApart: false }])[0] ?? '';
  };

  it('are divided as before when many others have been asked for', () => {
    const text = '(international migration) governance’s “institutions”, re-entered';
    const before = hyphenate(text);
    const others = Array.from({ length: 21_000 }, (_, index) => `migration${String.fromCodePoint(0x4e00 + index)}`);
    hyphenate(others.join(' '));
    expect(hyphenate(text)).toBe(before);
    expect(before).toContain('(inter\u00adna\u00adtional migra\u00adtion) gov\u00adern');
  });

  it('are others in another language', () => {
    expect(hyphenate('administration')).not.toBe(hyphenate('administration', 'fr'));
    expect(hyphenate('administration')).not.toBe(hyphenate('administration', 'es'));
  });
});

describe('soft hyphens', () => {
  const stretch = fc.record({
    text: fc.string({ unit: fc.constantFrom(...'abcdé -’.@\u00ad1\n') }),
    language: fc.constantFrom(undefined, 'en', 'fr'),
    divides: fc.boolean(),
    isApart: fc.boolean(),
  });

  it('are all that is added, wherever words may be divided', () => {
    fc.assert(
      fc.property(fc.array(stretch), (stretches: Stretch[]) => {
        const everywhere = (word: string): number[] => Array.from(word.slice(1), (_, index) => index + 1);
        const texts = hyphenated(stretches, (token) => placesIn(token, everywhere));
        expect(texts.map((text) => text.replaceAll('\u00ad', ''))).toEqual(
          stretches.map(({ text }) => text.replaceAll('\u00ad', '')),
        );
        const tokens = (parts: readonly string[]): string[] => parts.join('').split(/\s/);
        const written = tokens(stretches.map(({ text }) => text));
        for (const [index, token] of tokens(texts).entries()) {
          if (token.includes('@') && !stretches.some(({ isApart }) => isApart)) expect(token).toBe(written[index]);
        }
      }),
    );
  });
});
