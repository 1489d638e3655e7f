import { describe, expect, it } from 'vitest';
import { loadLayout, renderHtml } from '../../src/layout/index.js';
import { EXAMPLE_LAYOUT } from '../../src/layout/reference/example.js';
import { fullProfile, profile } from './fixtures.js';
import { folderOf } from './folder.js';

/** Lines of text in a layout's files. */
function lines(files: Readonly<Record<string, string>>): number {
  return Object.values(files).join('').split('\n').length - 1;
}

const OWN = EXAMPLE_LAYOUT;

async function htmlOf(files: Readonly<Record<string, string>>, language = 'en') {
  const { value: layout, diagnostics } = await loadLayout(await folderOf(files));
  expect(diagnostics).toEqual([]);
  if (!layout) throw new Error('The layout cannot be loaded.');
  return { layout, ...renderHtml(layout, fullProfile({ language })) };
}

describe('a layout outside the project', () => {
  it('changes a colour, a partial and a label in ten lines, and inherits the rest', async () => {
    expect(lines(OWN)).toBeLessThanOrEqual(10);
    const { layout, value, diagnostics } = await htmlOf(OWN);
    expect(diagnostics).toEqual([]);
    expect(layout.sheets.at(-1)?.text).toContain('#113322');
    expect(value).toContain('<h2>In short</h2>');
    expect(value).toContain('<a class="contents-link" href="#glance">In short</a>');
    expect(value).toContain(
      '<li class="finding" data-path="domains.migrants-rights.well_developed.0">Health “care”</li>',
    );
    expect(value).toContain('class="imprint-facts"');
  });

  it('has its own icon from the right, too, whatever its ancestors mirror', async () => {
    const square = (d: string): string => `<svg viewBox="0 0 24 24"><path d="${d}"/></svg>`;
    const drawn = async (files: Readonly<Record<string, string>>, language: string) => {
      const { value } = await htmlOf({ ...OWN, ...files }, language);
      return /<div class="findings-heading"><svg class="icon"[^>]*>(<path d="[^"]*"\/>)<\/svg><h3[^>]*>[^<]*<\/h3><\/div>\s*<ul[^>]*>\s*<li class="finding" data-path="domains[^"]*potential/u.exec(
        value ?? '',
      )?.[1];
    };
    const own = { 'icons/trending-up.svg': square('M1 1') };
    const both = { ...own, 'icons/trending-up.rtl.svg': square('M2 2') };
    expect(await drawn(own, 'en')).toBe('<path d="M1 1"/>');
    expect(await drawn(own, 'ar')).toBe('<path d="M1 1"/>');
    expect(await drawn(both, 'en')).toBe('<path d="M1 1"/>');
    expect(await drawn(both, 'ar')).toBe('<path d="M2 2"/>');
  });

  it('keeps the inherited words of a language that it has none in', async () => {
    const { value } = await htmlOf(OWN, 'fr');
    expect(value).toContain('<h2>Principaux constats en bref</h2>');
  });

  it.each([
    [
      'a value that cannot exist',
      { 'partials/finding.hbs': '<li>\n{{headlin}}</li>' },
      {
        file: /partials.finding\.hbs$/u,
        line: 2,
        column: 3,
        code: 'layout/unknown-value',
        hint: 'Did you mean `headline`?',
      },
    ],
    [
      'a partial that nobody calls',
      { 'partials/findings.hbs': '<li>' },
      { file: /findings\.hbs$/u, code: 'layout/unknown-partial', hint: 'Did you mean `finding`?' },
    ],
    [
      'a label that does not exist',
      { 'partials/finding.hbs': "<li>{{label 'glance.heading2'}}</li>" },
      {
        file: /finding\.hbs$/u,
        line: 1,
        column: 13,
        code: 'layout/missing-label',
        hint: 'Did you mean `glance.heading`?',
      },
    ],
    [
      'a label without its value',
      { 'partials/finding.hbs': "<li>{{label 'domains.kicker'}}</li>" },
      { line: 1, column: 13, code: 'layout/helper-arguments', hint: "Write {{label 'domains.kicker' number=…}}." },
    ],
    [
      'a label that nothing uses',
      { 'labels/en.yaml': 'glance:\n  headings: In short\n' },
      {
        file: /labels.en\.yaml$/u,
        line: 2,
        column: 13,
        code: 'layout/unknown-label',
        hint: 'Did you mean `glance.heading`?',
      },
    ],
    [
      'a label that asks for what it is not given',
      { 'labels/en.yaml': 'full_title: "{titel} {name}"' },
      { line: 1, column: 13, code: 'layout/label', hint: 'Did you mean `title`?' },
    ],
    [
      'an icon that does not exist',
      { 'partials/finding.hbs': "<li>\n {{icon 'chek'}}</li>" },
      { file: /finding\.hbs$/u, line: 2, column: 9, code: 'layout/icon' },
    ],
    [
      'an icon with a colour',
      { 'icons/crises.svg': '<svg viewBox="0 0 24 24"><path fill="red" d="M0 0"/></svg>' },
      { file: /crises\.svg$/u, code: 'layout/icon' },
    ],
    [
      'a link to nowhere',
      { 'partials/finding.hbs': '<li><a href="#glanse">x</a></li>' },
      { code: 'layout/run', hint: 'Did you mean `glance`?' },
    ],
    [
      'broken Handlebars',
      { 'partials/finding.hbs': '<li>\n{{#if path}}</li>' },
      { file: /finding\.hbs$/u, code: 'layout/template' },
    ],
  ])('is told of %s', async (_, files, said) => {
    const { value, diagnostics } = await htmlOf({ ...OWN, ...(files as unknown as Record<string, string>) });
    expect(value).toBeUndefined();
    const { file, ...rest } = said as { file?: RegExp };
    expect(diagnostics[0]).toMatchObject({ ...rest, severity: 'error' });
    if (file) expect(diagnostics[0]?.file).toMatch(file);
  });

  it('may stand on its own', async () => {
    const files = { 'layout.yaml': 'title: A', 'layout.hbs': '<html lang="{{language}}"><p>{{name}}</p></html>' };
    const { value: layout } = await loadLayout(await folderOf(files));
    const { value, diagnostics } = renderHtml(layout ?? expect.fail(), profile());
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([{ code: 'layout/language' }]);
  });
});
