import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { openPdf, PdfArray, PdfName, PdfStream, PdfString } from '../../src/read/index.js';
import { opened, pdfOf, stream } from './helpers.js';

test('reads objects of all kinds', () => {
  const file = opened(
    pdfOf(['<</Type/Catalog/A[1 -2.5 .5 true null/N#20ame(a\\(b\\)\\101\\\nc)<FEFF00E9>2 0 R]>>', '(two)']),
  );
  const items = file.catalog.array('A')?.all() ?? [];
  expect(items.slice(0, 5)).toEqual([1, -2.5, 0.5, true, null]);
  expect(items[5]).toEqual(new PdfName('N ame'));
  expect(items.slice(6).map((item) => (item instanceof PdfString ? item.text : item))).toEqual(['a(b)Ac', 'é', 'two']);
  expect(file.version).toBe('1.7');
  expect(file.problems).toEqual([]);
});

test('reads object streams by a cross-reference stream', () => {
  const packed = '1 0 2 32 <</Type/Catalog/Answer 2 0 R>>   42';
  const first = packed.indexOf('<<');
  const head = '%PDF-1.7\n';
  const pack = `3 0 obj\n${stream(`/Type/ObjStm/N 2/First ${first}`, packed)}\nendobj\n`;
  const start = head.length + pack.length;
  const rows = [
    [0, 0, 0],
    [2, 3, 0],
    [2, 3, 1],
    [1, head.length, 0],
    [1, start, 0],
  ];
  const data = deflateSync(
    Buffer.from(rows.flatMap(([kind = 0, place = 0, index = 0]) => [kind, place >> 8, place & 255, index])),
  );
  const references = `4 0 obj\n<</Type/XRef/W[1 2 1]/Size 5/Root 1 0 R/Filter/FlateDecode/Length ${data.length}>>\nstream\n`;
  const bytes = Buffer.concat([
    Buffer.from(head + pack + references, 'latin1'),
    data,
    Buffer.from(`\nendstream\nendobj\nstartxref\n${start}\n%%EOF`, 'latin1'),
  ]);
  const file = opened(bytes);
  expect(file.catalog.number('Answer')).toBe(42);
  expect(file.numbers()).toEqual([1, 2, 3, 4]);
});

test('a newer section wins, and what it deletes is gone', () => {
  const old = Buffer.from(pdfOf(['<</Type/Catalog/A 2 0 R/B 3 0 R>>', '(old)', '(gone)'])).toString('latin1');
  const previous = /startxref\n(\d+)/.exec(old)?.[1];
  const offset = old.length;
  const start = offset + '2 0 obj\n(new)\nendobj\n'.length;
  const text =
    `${old}2 0 obj\n(new)\nendobj\nxref\n2 2\n${String(offset).padStart(10, '0')} 00000 n \n0000000000 00001 f \n` +
    `trailer\n<</Size 4/Root 1 0 R/Prev ${previous}>>\nstartxref\n${start}\n%%EOF`;
  const file = opened(Buffer.from(text, 'latin1'));
  expect([file.catalog.text('A'), file.catalog.get('B')]).toEqual(['new', null]);
});

test.each([
  ['nothing', '', 'does not begin with %PDF-'],
  ['another file', '{"name": "package"}', 'does not begin with %PDF-'],
  ['a head alone', '%PDF-1.7\n', 'startxref'],
  ['a table behind the end', '%PDF-1.7\nstartxref\n9999\n%%EOF', 'behind the end'],
  ['no table', '%PDF-1.7\n(text)\nstartxref\n9\n%%EOF', 'whole number'],
  ['no catalog', Buffer.from(pdfOf([])).toString('latin1'), 'no catalog'],
  ['sections in a circle', '%PDF-1.7\nxref\n0 0\ntrailer\n<</Prev 9>>\nstartxref\n9\n%%EOF', 'no catalog'],
  ['nothing but brackets', `%PDF-1.7\nxref\n0 0\ntrailer\n${'['.repeat(100_000)}\nstartxref\n9\n%%EOF`, 'too deep'],
])('%s is no PDF, and says why', (_, text, problem) => {
  expect(openPdf(Buffer.from(text, 'latin1')).problem).toContain(problem);
});

test('what cannot be read is null, and told', () => {
  const file = opened(
    pdfOf([
      '<</Type/Catalog/A 2 0 R/B 3 0 R/C 4 0 R/D 9 0 R>>',
      '<</Open',
      stream('/Filter/FlateDecode', 'nonsense'),
      '4 0 R',
    ]),
  );
  const damaged = file.catalog.stream('B');
  expect(damaged).toBeInstanceOf(PdfStream);
  expect(damaged && file.decode(damaged)).toBeNull();
  expect(['A', 'C', 'D'].map((key) => file.catalog.get(key))).toEqual([null, null, null]);
  expect(file.problems.map((problem) => problem.slice(0, 8))).toEqual(['a stream', 'object 2']);
});

test('lengths that lead on from stream to stream do not fill the stack', () => {
  const count = 5000;
  const streams = Array.from({ length: count }, (_, index) => `<</Length ${index + 3} 0 R>>\nstream\n\nendstream`);
  const file = opened(pdfOf(['<</Type/Catalog>>', ...streams]));
  expect(file.object(2)).toBeNull();
});

test.each([
  ['ASCIIHexDecode', '48 65 6C6c 6F>', 'Hello'],
  ['ASCIIHexDecode', '48656C6C6>', 'Hell`'],
  ['ASCII85Decode', '87cUR D]j7B~>', 'Hello wo'],
  ['ASCII85Decode', '87cURD]j6~>', 'Hello w'],
  ['ASCII85Decode', 'z~>', '\0\0\0\0'],
  ['RunLengthDecode', '\x01ab\xfec\x80', 'abccc'],
])('undoes %s', (filter, data, text) => {
  const file = opened(pdfOf([`<</Type/Catalog/S 2 0 R>>`, stream(`/Filter/${filter}`, data)]));
  const found = file.catalog.stream('S');
  expect(Buffer.from((found && file.decode(found)) ?? '').toString('latin1')).toBe(text);
});

test('undoes the predictors of PNG', () => {
  // One row of each kind: as it is, from the left, from above, from both, by Paeth.
  const rows = [
    [0, 10, 20, 30],
    [1, 10, 10, 10],
    [2, 1, 1, 1],
    [3, 5, 5, 5],
    [4, 1, 1, 1],
  ];
  const data = deflateSync(Buffer.from(rows.flat())).toString('latin1');
  const file = opened(
    pdfOf(['<</Type/Catalog/S 2 0 R>>', stream('/Filter/FlateDecode/DecodeParms<</Predictor 15/Columns 3>>', data)]),
  );
  const found = file.catalog.stream('S');
  expect([...((found && file.decode(found)) ?? [])]).toEqual([
    10, 20, 30, 10, 20, 30, 11, 21, 31, 10, 20, 30, 11, 21, 31,
  ]);
});

test('arrays give numbers only where all are', () => {
  const file = opened(pdfOf(['<</Type/Catalog/A[1 2]/B[1(2)]>>']));
  const [a, b] = ['A', 'B'].map((key) => file.catalog.array(key));
  expect(a).toBeInstanceOf(PdfArray);
  expect([a?.numbers(), b?.numbers()]).toEqual([[1, 2], undefined]);
});
