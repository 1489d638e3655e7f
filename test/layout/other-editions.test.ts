import { describe, expect, it } from 'vitest';
import { loadLayout, type RenderHtmlOptions, renderHtml } from '../../src/layout/index.js';
import type { Profile } from '../../src/profile/index.js';
import { profile } from './fixtures.js';

const layout = (await loadLayout('iom')).value ?? expect.fail();

function htmlOf(given: Profile, options: RenderHtmlOptions = {}): string {
  const { value, diagnostics } = renderHtml(layout, given, options);
  expect(diagnostics).toEqual([]);
  return value ?? expect.fail();
}

describe('other languages of the publication', () => {
  const alsoIn = (html: string) => /<td class="also-in"[^>]*>(.*?)<\/td>/u.exec(html)?.[1];

  it('are named in themselves, with a link to a page that is theirs alone', () => {
    const given = profile({
      editions: ['en', 'fr', 'es', 'pt'],
      publication: { partners: [], credits: [], url: 'https://a.example/all' },
    });
    const editions = [
      { language: 'en', url: 'https://a.example/all' },
      { language: 'fr', url: 'https://a.example/fr' },
      { language: 'es', url: 'https://a.example/all' },
      { language: 'pt' },
    ];
    expect(alsoIn(htmlOf(given, { editions }))).toBe(
      '<a href="https://a.example/fr" hreflang="fr" lang="fr" dir="ltr">Français</a>, <span lang="es" dir="ltr">Español</span>, <span lang="pt" dir="ltr">Português</span>',
    );
  });

  it.each([
    ['en', 'Français, Español, Português, Русский, العربية, 中文'],
    ['ar', 'English، Français، Español، Português، Русский، 中文'],
    ['zh', 'English、Français、Español、Português、Русский、العربية'],
  ])('are named as their readers call them, with the comma of %s', (language, expected) => {
    const editions = ['en', 'fr', 'es', 'pt', 'ru', 'ar', 'zh'];
    const cell = alsoIn(htmlOf(profile({ language, editions }))) ?? '';
    expect(cell.replace(/<[^>]*>/gu, '')).toBe(expected);
    if (language !== 'ar') expect(cell).toContain('<span lang="ar" dir="rtl">العربية</span>');
  });
});
