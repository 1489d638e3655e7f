import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { digest } from '../../src/inside/record/digest.js';
import { layoutFacts } from '../../src/inside/record/layout.js';
import { loadLayout } from '../../src/layout/index.js';
import { nothingUsed } from '../../src/road/used.js';
import { temporaryFolder } from '../helpers/command.js';
import { PROJECT } from '../helpers/project.js';

const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });

test('a digest knows names, contents and where a file ends, and not the order', () => {
  const all = [
    [file('a', 'bc')],
    [file('ab', 'c')],
    [file('a', 'b'), file('c', '')],
    [file('a', 'b')],
    [file('c', 'b'), file('a', '')],
    [],
  ].map(digest);
  expect(new Set(all).size).toBe(all.length);
  expect(digest([file('x', '1'), file('y', '2')])).toBe(digest([file('y', '2'), file('x', '1')]));
});

/** In the directory of a TrueType file. */
const LENGTH_OF_FIRST_TABLE = 27;
const faceBytes = () => readFile(join(PROJECT, 'fonts', 'Tajawal-Bold.ttf'));
const changed = (bytes: Buffer, at: number): Buffer =>
  Buffer.concat([bytes.subarray(0, at), Buffer.of((bytes[at] ?? 0) ^ 1), bytes.subarray(at + 1)]);

test('the digest of a layout changes with what was used of it, and with nothing else', async () => {
  const folder = join(await temporaryFolder(), 'mon thème');
  await cp(join(PROJECT, 'test', 'fixtures', 'own-layout'), folder, { recursive: true });
  const facts = async (fonts: string[] = []) => {
    const { value } = await loadLayout(folder);
    if (value === undefined) throw new Error('The layout does not load.');
    const used = nothingUsed();
    used.templates.add('layout').add('progress');
    used.languages.add('pt-BR');
    for (const file of fonts) used.faces.add({ family: 'A', weight: 400, style: 'normal', file });
    return layoutFacts(value, used);
  };
  const before = await facts();
  expect(before).toMatchObject({ name: 'mon thème' });
  const write = async (name: string, text: string | Uint8Array = 'x'): Promise<string> => {
    const file = join(folder, name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
    return (await facts()).sha256;
  };
  for (const other of ['.DS_Store', 'notes.txt', 'new.css', 'labels/fr.yaml', 'partials/unused.hbs', 'icons/a.svg']) {
    expect(await write(other), other).toBe(before.sha256);
  }
  const font = join(folder, '..', 'A.ttf');
  const given = new Set([before.sha256]);
  for (const bytes of [Buffer.alloc(0), await faceBytes(), changed(await faceBytes(), LENGTH_OF_FIRST_TABLE)]) {
    await writeFile(font, bytes);
    given.add((await facts([font])).sha256);
  }
  for (const own of ['layout.hbs', 'partials/progress.hbs', 'labels/pt.yaml', 'print.css', 'typography.yaml']) {
    given.add(await write(own, own === 'typography.yaml' ? '{}' : ''));
  }
  expect(given.size).toBe(9);
});
