import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { jsonLines, mgp, temporaryFolder } from '../helpers/command.js';
import { BREAKAGES, type Breakage, broken } from '../verify/breakages/index.js';
import { goodFile } from '../verify/good.js';

const good = await goodFile();
const breakage = (name: string): Breakage => {
  const found = BREAKAGES.find((candidate) => candidate.name === name);
  if (!found) throw new Error(name);
  return found;
};

async function folderWithFiles(): Promise<string> {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'à la.pdf'), good);
  await writeFile(join(folder, 'bad.pdf'), await broken(good, breakage('file-name-as-alternative')));
  await writeFile(join(folder, 'text.pdf'), 'This is no PDF.');
  return folder;
}

test('says that a good file keeps all rules', async () => {
  const { code, out, error } = await mgp(['verify', 'à la.pdf'], { folder: await folderWithFiles() });
  expect({ code, error }).toEqual({ code: 0, error: '' });
  expect(out).toMatch(/^à la\.pdf {2}keeps all \d+ rules\n1 file, 0 with findings, 0 findings\n$/);
});

test('says what is wrong where, why it matters and what to do', async () => {
  const { code, out } = await mgp(['verify', 'bad.pdf', 'à la.pdf'], { folder: await folderWithFiles() });
  expect(code).toBe(1);
  expect(out.split('\n')).toEqual([
    'bad.pdf  1 finding',
    '  alternative-is-text  ISO 14289-1, 7.3',
    '    Its alternative text is ‘IMG_4711.JPG’. [Document > Sect > Figure, pictures.bars]',
    '    IMG_4711.jpg tells nothing to anybody.',
    '    → Write what the picture tells.',
    expect.stringContaining('keeps all'),
    '2 files, 1 with findings, 1 finding',
    '',
  ]);
});

test('says it as JSON lines', async () => {
  const { code, out } = await mgp(['verify', 'bad.pdf', 'text.pdf', '--format', 'json'], {
    folder: await folderWithFiles(),
  });
  expect(code).toBe(1);
  const [first, second, last] = jsonLines(out);
  expect(first).toMatchObject({
    code: 'verify/rule',
    severity: 'error',
    file: 'bad.pdf',
    rule: 'alternative-is-text',
    clause: 'ISO 14289-1, 7.3',
    page: null,
    id: 'pictures.bars',
  });
  expect(second).toMatchObject({
    file: 'text.pdf',
    rule: 'readable',
    message: expect.stringContaining('cannot be read as a PDF'),
  });
  expect(last).toEqual({ kind: 'summary', files: 2, failed: 2, findings: 2 });
});

test('a file that is not there is wrong use', async () => {
  const { code, out, error } = await mgp(['verify', 'nowhere.pdf'], { folder: await temporaryFolder() });
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(error).toContain("There is no file 'nowhere.pdf'");
});
