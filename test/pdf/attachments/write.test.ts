import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Attachment } from '../../../src/pdf/document.js';
import { renderPdf } from '../../../src/pdf/index.js';
import { dictOf, listOf, openPdf, type PdfFile, readAttachments, readNameTree } from '../../../src/read/index.js';
import { documentOf, text } from '../helpers/document.js';

const attachment = (name: string, more: Partial<Attachment> = {}): Attachment => ({
  name,
  bytes: Buffer.from(`content of ${name}`),
  type: 'application/json',
  description: `What ${name} is`,
  relationship: 'Data',
  ...more,
});

async function open(attachments: readonly Attachment[]): Promise<PdfFile> {
  const { file, problem } = openPdf((await renderPdf(documentOf([text('x')], { attachments }))).bytes);
  if (!file) throw new Error(problem);
  return file;
}

describe('files within the file', () => {
  it('are what they were, with name, kind, description, relationship, date and checksum', async () => {
    const given = [
      attachment('texts/Zoë (1).yaml', { type: 'application/yaml', relationship: 'Source' }),
      attachment('data.json'),
      attachment('empty.bin', {
        bytes: new Uint8Array(),
        type: 'application/octet-stream',
        relationship: 'Unspecified',
      }),
    ];
    const found = readAttachments(await open(given));
    const sorted = [...found].sort((a, b) => (a.name < b.name ? -1 : 1));
    expect(
      sorted.map(({ name, type, description, relationship }) => ({ name, type, description, relationship })),
    ).toEqual(
      [...given]
        .sort((a, b) => (a.name < b.name ? -1 : 1))
        .map(({ name, type, description, relationship }) => ({ name, type, description, relationship })),
    );
    for (const { name, bytes, checksum } of found) {
      const original = given.find((candidate) => candidate.name === name);
      expect(Buffer.from(bytes ?? [])).toEqual(Buffer.from(original?.bytes ?? []));
      expect(checksum && Buffer.from(checksum)).toEqual(
        createHash('md5')
          .update(original?.bytes ?? '')
          .digest(),
      );
    }
  });

  it('are associated with the document, in the order given, and named in the order of their bytes', async () => {
    const file = await open([attachment('b'), attachment('é'), attachment('a')]);
    const associated = listOf(file.catalog.get('AF')).map((object) => dictOf(object)?.text('UF'));
    expect(associated).toEqual(['b', 'é', 'a']);
    const tree = file.catalog.dict('Names')?.dict('EmbeddedFiles');
    expect(readNameTree(tree).map(([{ text: name }]) => name)).toEqual(['a', 'b', 'é']);
  });

  it('keep their names letter by letter, and have plain ones for readers that know no others', async () => {
    const names = ['a  b.txt', 'é/ملف (1)\\\\#.json', '😀.yaml', ' x ', 'line\nend', 'ﬁ\u202f.svg'];
    const file = await open(names.map((name) => attachment(name)));
    const dicts = listOf(file.catalog.get('AF')).flatMap((object) => dictOf(object) ?? []);
    expect(dicts.map((dict) => dict.text('UF'))).toEqual(names);
    for (const dict of dicts) expect(dict.text('F')).toMatch(/^[ -[\]-~]+$/);
    expect(dicts[0]?.text('F')).toBe('a  b.txt');
    expect(
      [...readNameTree(file.catalog.dict('Names')?.dict('EmbeddedFiles'))].map(([{ text: name }]) => name).sort(),
    ).toEqual([...names].sort());
  });

  it('are of a media type without its parameters, and are told of on one line', async () => {
    const given = attachment('a', { type: 'application/vnd.x+yaml; charset=utf-8', description: 'two\nlines \ud800' });
    const [found] = readAttachments(await open([given]));
    expect(found).toMatchObject({ type: 'application/vnd.x+yaml', description: 'two lines \ufffd' });
  });

  it('must have a name', async () => {
    await expect(open([attachment('')])).rejects.toThrow('no name');
  });

  it('may not have the same name twice', async () => {
    await expect(open([attachment('a'), attachment('a')])).rejects.toThrow('same name');
  });

  it('are none where none are given', async () => {
    const file = await open([]);
    expect(file.catalog.get('AF')).toBeNull();
    expect(readAttachments(file)).toEqual([]);
  });
});
