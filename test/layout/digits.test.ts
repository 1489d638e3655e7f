import { type ChildNode, type Element, isTag, isText } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { loadLayout, renderHtml } from '../../src/layout/index.js';
import type { Profile } from '../../src/profile/index.js';
import { fullProfile } from './fixtures.js';

const { value: layout } = await loadLayout('iom');

/** Sources of nearly every kind of number that an entry may have, in no language that would tell them in its own words. */
const SOURCES: Profile['sources'] = fullProfile().sources.map(({ language: _, ...source }, index) => ({
  ...source,
  ...(index === 0 ? { variables: { ...source.variables, edition: 3, ISBN: '978-92-9268-366-5' } } : {}),
}));

const render = (parts: Partial<Profile>): string => {
  if (!layout) expect.fail();
  const given = fullProfile({ language: 'ar', sources: SOURCES, progress: progress(), ...parts });
  const { value, diagnostics } = renderHtml(layout, given);
  expect(diagnostics).toEqual([]);
  return value ?? expect.fail();
};

function progress(): NonNullable<Profile['progress']> {
  return { ...(fullProfile().progress ?? expect.fail()), since: 2019 };
}

/** What the data have typed, and numbers that lead elsewhere, keep their digits. */
const KEPT = [
  /^publication\./,
  /^(?:name|context|narrative)$/,
  /^sources\.\d+\.title$/,
  /\.narrative$/,
  /^figures\.people\.title$/,
];
const LATIN_WORDS = /ISBN [\d-]+|https?:\S+|\b[A-Z]{2,}[/ -][\w.-]+|رقم\u00A0\d+|alert\(1\)/gu;

/** Texts with European digits in them, but for what keeps them. */
function european(node: ChildNode): string[] {
  if (isText(node)) return /[0-9]/.test(node.data.replace(LATIN_WORDS, '')) ? [node.data.trim()] : [];
  if (!isTag(node) || isKept(node)) return [];
  return node.children.flatMap(european);
}

function isKept({ name, attribs }: Element): boolean {
  const path = attribs['data-path'];
  const isAddress = name === 'a' && /^https?:/.test(attribs.href ?? '');
  return name === 'title' || isAddress || (path !== undefined && KEPT.some((pattern) => pattern.test(path)));
}

const wordsOf = (html: string): string => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

describe('digits of an edition', () => {
  it('are Arabic-Indic in every number that the program writes, where the data ask for them', () => {
    const html = render({ numerals: 'arab' });
    expect(parseDocument(html).children.flatMap(european)).toEqual([]);
    const words = wordsOf(html);
    for (const number of ['٢٠٢٢', '٩٠', '١٥', '١٬٢٠٠', '٢٠١٩', '٢٠١٥']) expect(words).toContain(number);
    expect(html).toContain('data-numerals="arab"');
    expect(html).toMatch(/<sup class="citations"><a[^>]*>[٠-٩]+<\/a>، <a/u);
  });

  it('leave numbers that machines read as they are', () => {
    const html = render({ numerals: 'arab' });
    for (const number of ['978-92-9268-366-5', '10.1234/abc', 'PUB/1', 'https://law.example/21325', 'PDF/UA-1'])
      expect(html).toContain(number);
    expect(html).toMatch(/<ol class="source-list" start="\d+">/u);
    expect(html).not.toMatch(/(?:start|colspan|viewBox|data-box)="[^"]*[٠-٩]/u);
  });

  it.each([{}, { numerals: 'latn' as const }])('are European else, in Arabic too: %j', (parts) => {
    const html = render(parts);
    expect(html).not.toMatch(/[٠-٩]/u);
    expect(html).toContain('data-numerals="latn"');
    expect(wordsOf(html)).toContain('سبتمبر 2022');
  });
});
