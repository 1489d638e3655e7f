import { expect, test } from 'vitest';
import { readAttachments, readDate, readInfo } from '../../src/read/index.js';
import { opened, pdfOf, stream } from './helpers.js';

test.each([
  ["D:20220901120000+02'00'", '2022-09-01T10:00:00.000Z'],
  ['D:20220901120000-0130', '2022-09-01T13:30:00.000Z'],
  ['D:20220901000000Z', '2022-09-01T00:00:00.000Z'],
  ['D:2022', '2022-01-01T00:00:00.000Z'],
])('reads the date %s', (text, instant) => {
  expect(readDate(text)?.toISOString()).toBe(instant);
});

test.each(['2022-09-01', 'D:20220230', 'D:20221301', 'D:', 'D:20220901250000'])('%s is no date', (text) => {
  expect(readDate(text)).toBeUndefined();
});

test('reads attached files, named or associated', () => {
  const parameters = "/Params<</Size 2/ModDate(D:20220901000000+00'00')/CheckSum<00ff>>>";
  const file = opened(
    pdfOf([
      '<</Type/Catalog/AF[2 0 R 3 0 R]/Names<</EmbeddedFiles<</Names[(x)2 0 R]>>>>>>',
      '<</Type/Filespec/F(a.txt)/UF<FEFF00E0002E007400780074>/Desc(What)/AFRelationship/Data/EF<</F 4 0 R>>>>',
      '<</Type/Filespec/F(b.txt)/EF<</F 4 0 R>>>>',
      stream(`/Subtype/text#2Fplain${parameters}`, 'hi'),
    ]),
  );
  const [first, second, ...rest] = readAttachments(file);
  expect(rest).toEqual([]);
  expect(first).toMatchObject({
    name: 'à.txt',
    type: 'text/plain',
    description: 'What',
    relationship: 'Data',
    checksum: Uint8Array.of(0, 255),
    size: 2,
    date: new Date('2022-09-01T00:00:00Z'),
    isNamed: true,
    isAssociated: true,
  });
  expect(Buffer.from(first?.bytes ?? '').toString()).toBe('hi');
  expect(second).toMatchObject({ name: 'b.txt', relationship: undefined, isNamed: false, isAssociated: true });
});

test('reads texts of Info in all encodings', () => {
  const file = opened(
    pdfOf(['<</Type/Catalog>>', '<</A(\\200\\223)/B<FEFFD835DD04>/C<EFBBBFC3A9>/D 5>>'], '/Info 2 0 R'),
  );
  expect([...readInfo(file)]).toEqual([
    ['A', '•\ufb01'],
    ['B', '𝔄'],
    ['C', 'é'],
  ]);
});
