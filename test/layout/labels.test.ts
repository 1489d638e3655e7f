import { describe, expect, it } from 'vitest';
import { checkedLabels, checkLayout, listLayouts, loadLayout } from '../../src/layout/index.js';
import { parseLabels } from '../../src/layout/labels/file.js';
import { mergeLabels } from '../../src/layout/labels/labels.js';
import { PROGRAM_LABELS } from '../../src/layout/labels/program.js';

const file = (text: string, name = 'labels/en.yaml') => ({ file: name, text });

describe('the layouts of the program', async () => {
  const names = (await listLayouts()).map((layout) => layout.name);

  it('are the full report and the handout', () => {
    expect(names).toEqual(['brief', 'iom']);
  });

  describe.each(names)('%s', async (name) => {
    const layout = (await loadLayout(name)).value;
    if (!layout) throw new Error(`The layout ${name} cannot be loaded.`);
    const checked = checkLayout(layout);

    it('has nothing wrong in its templates and icons', () => {
      expect(checked.diagnostics).toEqual([]);
    });

    it('has labels in English, French and Spanish at least', () => {
      expect(layout.languages).toEqual(expect.arrayContaining(['en', 'es', 'fr']));
    });

    it.each(layout.languages)('has all the labels that it uses, and no other, in %s', (language) => {
      expect(checkedLabels(checked, language).diagnostics).toEqual([]);
    });

    it.each(layout.languages)('has the same labels with the same values in %s as in English', (language) => {
      const keys = (of: string) =>
        [...(layout.labels(of).value?.entries.values() ?? [])].map(({ key, message }) => [
          key,
          [...message.names].sort(),
        ]);
      const sorted = (of: string) => keys(of).sort(([a], [b]) => String(a).localeCompare(String(b)));
      expect(sorted(language)).toEqual(sorted('en'));
    });
  });

  it('finds the label that one language lacks', async () => {
    const layout = (await loadLayout('iom')).value;
    if (!layout) throw new Error('The layout cannot be loaded.');
    const entries = new Map(layout.labels('fr').value?.entries);
    entries.delete('glance.page');
    entries.delete('sources.no_date');
    const lacking = {
      ...layout,
      labels: () => ({ value: { language: 'fr', entries, own: [], file: 'fr.yaml' }, diagnostics: [] }),
    };
    const messages = checkedLabels({ ...checkLayout(layout), layout: lacking }, 'fr').diagnostics.map(
      (one) => one.message,
    );
    expect(messages).toEqual([
      'The label `sources.no_date` is missing in fr.',
      'There is no label `glance.page` in fr. (partial `glance-row`)',
    ]);
  });

  it('names no label of the program twice', () => {
    const keys = PROGRAM_LABELS.map((label) => label.key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('files of labels', () => {
  it('flatten maps, and tell where a label stands', () => {
    const labels = parseLabels('a:\n  b: "One {n}"\n', 'en.yaml', 'en');
    expect(labels.value?.get('a.b')?.position).toEqual({ file: 'en.yaml', line: 2, column: 6 });
  });

  it('report what is no text, cannot be read, or lacks a plural', () => {
    const labels = parseLabels('a: 5\nb: "{"\nc: "{n, plural, other {x}}"\nd: [x]\n', 'en.yaml', 'en');
    expect(labels.value).toBeUndefined();
    expect(labels.diagnostics.map(({ line, column, message }) => [line, column, message])).toEqual([
      [1, 4, 'The label `a` is not a text.'],
      [2, 4, 'The label `b` cannot be read: after an opening brace, the name of a value is expected.'],
      [3, 4, 'The label `c` lacks forms that numbers take in en: `one` (1).'],
      [4, 4, 'The label `d` is not a text.'],
    ]);
  });

  it('report syntax with its place', () => {
    const labels = parseLabels('a: b: c\n', 'en.yaml', 'en');
    expect(labels.diagnostics[0]).toMatchObject({ file: 'en.yaml', line: 1, severity: 'error' });
  });

  it('put own labels over inherited ones, and those of a region over those of its language', () => {
    const own = new Map([['pt', file('b: own', 'own/pt.yaml')]]);
    const parent = new Map([
      ['pt', file('a: parent\nb: parent\nc: parent', 'parent/pt.yaml')],
      ['pt-BR', file('c: region', 'parent/pt-BR.yaml')],
    ]);
    const merged = mergeLabels([own, parent], 'pt-BR').value;
    const words = [...(merged?.entries ?? [])].map(([key, label]) => [key, label.message.parts]);
    expect(words).toEqual([
      ['a', [{ kind: 'text', text: 'parent' }]],
      ['b', [{ kind: 'text', text: 'own' }]],
      ['c', [{ kind: 'text', text: 'region' }]],
    ]);
    expect(merged?.file).toBe('own/pt.yaml');
    expect(merged?.own.map((label) => label.key)).toEqual(['b']);
  });

  it('are nothing for a language without any', () => {
    expect(mergeLabels([new Map([['en', file('a: b')]])], 'ja')).toEqual({ diagnostics: [] });
  });
});
