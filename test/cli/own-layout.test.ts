import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesUnder, mgp, temporaryFolder } from '../helpers/command.js';
import { PROFILES } from '../helpers/project.js';
import { openBook } from '../words/book.js';

/** A colour, a partial and a label changed, in files of this many lines in all. */
const FILES: Readonly<Record<string, string>> = {
  'layout.yaml': 'title: Ours\nextends: iom\n',
  'print.css': ':root { --navy: #123d2a }\n',
  'partials/back-cover.hbs':
    '<section class="back-cover" id="back-cover">\n  <p class="back-title">Ours, at the back</p>\n</section>\n',
  'labels/en.yaml': 'contents:\n  heading: What is in it\n',
};

test('a layout of your own, outside the project, takes ten lines in all', async () => {
  expect(Object.values(FILES).join('').trimEnd().split('\n').length).toBeLessThanOrEqual(10);
  const folder = await temporaryFolder();
  await cp(join(PROFILES, 'specimen-city'), join(folder, 'profiles', 'my-city'), { recursive: true });
  for (const [name, text] of Object.entries(FILES)) {
    await mkdir(join(folder, 'ours', name, '..'), { recursive: true });
    await writeFile(join(folder, 'ours', name), text);
  }
  const { code, error } = await mgp(['build', '--layout', './ours'], { folder });
  expect({ code, error }).toEqual({ code: 0, error: '' });
  expect(await filesUnder(join(folder, 'out'))).toContain('my-city/my-city-en-ours.pdf');
  const book = await openBook(await readFile(join(folder, 'out', 'my-city', 'my-city-en-ours.pdf')));
  expect(book.pages.at(-1)).toContain('ours,attheback');
  expect(book.pages.join('')).toContain('whatisinit');
  await book.close();
});

test('a character that no font has is told where it was written, by check already', async () => {
  const folder = await temporaryFolder();
  const profile = join(folder, 'profiles', 'my-city');
  await cp(join(PROFILES, 'specimen-city'), profile, { recursive: true });
  const text = await readFile(join(profile, 'en.yaml'), 'utf8');
  await writeFile(join(profile, 'en.yaml'), `${text}context: |\n  A first line.\n\n  A line with 🎉 in it.\n`);
  const line = text.split('\n').length + 3;
  for (const command of ['check', 'build']) {
    const { code, error } = await mgp([command], { folder });
    expect(error).toContain(`profiles/my-city/en.yaml:${line}:15`);
    expect(error).toContain('U+1F389');
    expect(code).toBe(1);
  }
});
