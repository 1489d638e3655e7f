import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Diagnostic, hasErrors } from '../../src/diagnostics/index.js';
import { type Layout, loadLayout, renderHtml } from '../../src/layout/index.js';
import { loadProfile } from '../../src/profile/index.js';
import type { Hostile } from './cases/case.js';
import { MARKDOWN } from './cases/markdown.js';
import { PATHS } from './cases/paths.js';
import { YAML } from './cases/yaml.js';
import { folderOf } from './folder.js';

const layouts = new Map<string, Layout>();

async function layoutOf(name: string): Promise<Layout> {
  const { value } = layouts.has(name) ? { value: layouts.get(name) } : await loadLayout(name);
  if (value === undefined) throw new Error(`The layout ${name} does not load.`);
  layouts.set(name, value);
  return value;
}

/** What is said of a folder up to its HTML, and whether there is any. */
async function said(folder: string): Promise<{ readonly diagnostics: readonly Diagnostic[]; readonly html?: string }> {
  const { diagnostics, editions } = await loadProfile(folder);
  const loaded = [...diagnostics, ...editions.flatMap((edition) => edition.diagnostics)];
  const profile = editions.find(({ language }) => language === 'en')?.profile;
  if (profile === undefined) return { diagnostics: loaded };
  const { value, diagnostics: more } = renderHtml(await layoutOf('iom'), profile);
  return { diagnostics: [...loaded, ...more], ...(value === undefined ? {} : { html: value }) };
}

const quick = (cases: readonly Hostile[]): (readonly [string, Hostile])[] =>
  cases.filter(({ large }) => large !== true).map((one) => [one.name, one] as const);

const place = ({ file, line }: Diagnostic): string =>
  line === undefined ? basename(file) : `${basename(file)}:${line}`;

describe('data that are too much, no data, or lead elsewhere', () => {
  test.each(quick([...YAML, ...MARKDOWN, ...PATHS]))('%s', async (_, hostile) => {
    const { diagnostics, html } = await said(await folderOf(hostile));
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    if (hostile.says === 'printed') {
      expect(errors).toEqual([]);
      expect(html).toBeDefined();
      return;
    }
    expect(errors.map(({ code }) => code)).toContain(hostile.says);
    const places = errors.filter(({ code }) => code === hostile.says).map(place);
    if (hostile.at !== undefined) expect(places).toContain(hostile.at);
    for (const { message, hint } of errors) expect(message.length + (hint?.length ?? 0)).toBeLessThan(2000);
    expect(html === undefined || hasErrors(diagnostics)).toBe(true);
    expect(errors.length).toBeLessThanOrEqual(250);
  });

  test('names of the data become properties of nothing', () => {
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});
