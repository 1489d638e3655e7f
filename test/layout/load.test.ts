import { join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listLayouts, loadLayout } from '../../src/layout/index.js';
import { folderOf } from './folder.js';

/** Loads a layout that has mistakes: `file:line:column code message — hint`, files from its folder. */
async function mistakes(files: Readonly<Record<string, string>>, name = '.'): Promise<string[]> {
  const folder = await folderOf(files);
  const { value, diagnostics } = await loadLayout(join(folder, name));
  expect(value).toBeUndefined();
  return diagnostics.map(({ file, line, column, code, message, hint }) => {
    const short = file
      .replace(folder + sep, '')
      .replace(folder, '')
      .split(sep)
      .join('/');
    return `${short}:${line ?? ''}:${column ?? ''} ${code} ${message.replaceAll(folder, '')} — ${hint?.replaceAll(folder, '')}`;
  });
}

describe('loading a layout', () => {
  it('finds those of the program by name', async () => {
    const { value, diagnostics } = await loadLayout('iom');
    expect(diagnostics).toEqual([]);
    expect(value?.name).toBe('iom');
    expect(value?.templates.get('glance')?.file.split(sep).slice(-3)).toEqual(['iom', 'partials', 'glance.hbs']);
  });

  it('takes what is nearer before what is inherited', async () => {
    const { value } = await loadLayout('brief');
    const owner = (file: string | undefined) => file?.split(sep).find((part) => part === 'iom' || part === 'brief');
    expect(value?.chain.map((manifest) => manifest.name)).toEqual(['brief', 'iom']);
    expect(owner(value?.templates.get('layout')?.file)).toBe('brief');
    expect(owner(value?.templates.get('glance')?.file)).toBe('iom');
    expect(owner(value?.templates.get('glance-row')?.file)).toBe('brief');
    expect(owner(value?.resolve('icons/crises.svg'))).toBe('iom');
    expect(value?.resolve('icons/none.svg')).toBeUndefined();
    expect(value?.resolve('../../package.json')).toBeUndefined();
  });

  it('puts sheets in the order of the cascade: ancestors first, tokens before rules', async () => {
    const folder = await folderOf({
      'layout.yaml': 'title: B\nextends: ../x/../a\nsheets: [extra.css, print.css]',
      'extra.css': 'b extra',
      'print.css': 'b print',
      'a/layout.yaml': 'title: A',
    });
    const parent = await folderOf({
      'layout.yaml': 'title: A',
      'layout.hbs': 'x',
      'tokens.css': 'a t',
      'print.css': 'a p',
    });
    const child = await folderOf({
      'layout.yaml': `title: B\nextends: ${JSON.stringify(parent)}\nsheets: [extra.css, print.css]`,
      'extra.css': 'b e',
      'print.css': 'b p',
      'fonts/x.ttf': '',
    });
    const { value } = await loadLayout(child);
    expect(value?.sheets.map((sheet) => sheet.text)).toEqual(['a t', 'a p', 'b e', 'b p']);
    expect(value?.fontFolders[0]).toBe(join(child, 'fonts'));
    expect(value?.fontFolders.at(-1)?.endsWith(`${sep}fonts`)).toBe(true);
    expect((await loadLayout(folder)).value).toBeUndefined();
  });

  it('tells what there is when a name is unknown', async () => {
    const { diagnostics } = await loadLayout('ion');
    expect(diagnostics).toMatchObject([{ code: 'layout/not-found', hint: 'Did you mean `iom`?' }]);
  });

  it.each([
    [
      'no layout.yaml',
      { 'print.css': '' },
      [
        'layout.yaml:: layout/not-found There is no layout.yaml in this folder, so it is no layout. — Add one with a line such as `title: My layout`, or name another folder.',
      ],
    ],
    [
      'no title',
      { 'layout.yaml': 'extends: iom' },
      ['layout.yaml:1:1 layout/manifest `title` is missing. — Write at least `title: …`.'],
    ],
    [
      'nothing in it',
      { 'layout.yaml': '' },
      ['layout.yaml:1:1 layout/manifest layout.yaml is not a map of keys. — Write at least `title: …`.'],
    ],
    [
      'an unknown key',
      { 'layout.yaml': 'title: A\nextend: iom' },
      ['layout.yaml:2:1 layout/manifest layout.yaml has no key `extend`. — Did you mean `extends`?'],
    ],
    [
      'a sheet outside',
      { 'layout.yaml': 'title: A\nsheets: [../x.css]' },
      [
        "layout.yaml:2:10 layout/manifest `sheets.0` leaves the layout's folder. — See docs/layouts.md for what may stand here.",
      ],
    ],
    [
      'a sheet that is not there',
      { 'layout.yaml': 'title: A\nextends: iom\nsheets: [x.css]' },
      [
        'layout.yaml:: layout/manifest The style sheet x.css, which layout.yaml names, cannot be read. — Add the file, or take it out of `sheets`.',
      ],
    ],
    [
      'a newer program needed',
      { 'layout.yaml': 'title: A\nrequires: ">=99"' },
      [
        'layout.yaml:2:11 layout/version The layout needs version >=99 of this program, which is 0.1.0. — Use another version of the program, or of the layout.',
      ],
    ],
    [
      'a range that is none',
      { 'layout.yaml': 'title: A\nrequires: newest' },
      ['layout.yaml:2:11 layout/version `newest` is not a range of versions. — Write `^0.1.0` or `>=0.1 <2`.'],
    ],
    [
      'an unknown parent',
      { 'layout.yaml': 'title: A\nextends: iomm' },
      [
        'layout.yaml:2:10 layout/parent The layout `iomm`, which this one extends, is not to be found. — Did you mean `iom`?',
      ],
    ],
    [
      'a circle',
      { 'layout.yaml': 'title: A\nextends: ./b', 'b/layout.yaml': 'title: B\nextends: ..' },
      [
        expect.stringMatching(
          /^b\/layout\.yaml:2:10 layout\/parent The layouts extend each other in a circle: layout.* → b → layout.*\. — Take one `extends` out\.$/u,
        ),
      ],
    ],
    [
      'itself for a parent',
      { 'layout.yaml': 'title: A\nextends: .' },
      [expect.stringMatching(/^layout\.yaml:2:10 layout\/parent The layouts extend each other in a circle/u)],
    ],
    [
      'a mistake in its rules of typography',
      { 'layout.yaml': 'title: A\nextends: iom', 'typography.yaml': 'fr: { first_dya: 1er }' },
      ['typography.yaml:1:7 layout/typography `fr` has no `first_dya`. — Did you mean `first_day`?'],
    ],
    [
      'no main template',
      { 'layout.yaml': 'title: A' },
      [
        'layout.yaml:: layout/template The layout has no layout.hbs, neither its own nor one that it inherits. — Add `extends: iom` to layout.yaml, or write a layout.hbs.',
      ],
    ],
  ])('reports %s', async (_, files, said) => {
    expect(await mistakes(files as unknown as Record<string, string>)).toEqual(said);
  });

  it('reports bad YAML with its place', async () => {
    const [first] = await mistakes({ 'layout.yaml': 'title: A\n  b: c' });
    expect(first).toMatch(/^layout\.yaml:1:8 layout\/syntax This is not valid YAML/u);
    const [second] = await mistakes({ 'layout.yaml': 'title: A\ntitle: B' });
    expect(second).toMatch(/^layout\.yaml:2:1 layout\/syntax /u);
  });

  it('lists layouts with what they are for', async () => {
    expect((await listLayouts()).map(({ name, extends: parent, title }) => [name, parent, title])).toEqual([
      ['brief', 'iom', 'Brief'],
      ['iom', undefined, 'Full report'],
    ]);
  });
});
