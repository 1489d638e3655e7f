import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { buildEdition, type Diagnostic, loadProfile } from '../../src/index.js';
import { temporaryFolder } from '../helpers/command.js';
import { layoutOf } from '../inside/helpers.js';

const FACTS = `format: 1
level: local
place: { kind: municipality, country: XA }
edition: { date: 2025-01 }
specimen: true
`;

/** Different words, so that the place of each is its own. */
const words = (count: number, prefix: string): string =>
  Array.from({ length: count }, (_, index) => `${prefix}${index}`).join(' ');

/** What is told of a small profile in the report: code, file, line and column, path. */
async function told(
  context: string,
  more = '',
  facts = '',
  pictures: Readonly<Record<string, [number, number]>> = {},
  findings = '[One.]',
): Promise<string[]> {
  const folder = join(await temporaryFolder(), 'small');
  await mkdir(folder);
  for (const [name, [width, height]] of Object.entries(pictures)) {
    const picture = sharp({ create: { width, height, channels: 3, background: '#446688' } });
    await writeFile(join(folder, name), await picture.jpeg().toBuffer());
  }
  const block = context.replace(/^(?=.)/gm, '  ');
  const domains = ['migrants-rights', 'whole-of-government', 'partnerships', 'well-being', 'safe-migration'];
  const texts = `name: City
country_name: Land
context: |
${block}
domains:
  crises: { potential: ${findings} }
${domains.map((id) => `  ${id}: { not_assessed: Nobody asked. }`).join('\n')}
${more}`;
  await writeFile(join(folder, 'profile.yaml'), FACTS + facts);
  await writeFile(join(folder, 'en.yaml'), texts);
  const loaded = await loadProfile(folder);
  const profile = loaded.editions[0]?.profile;
  if (profile === undefined) throw new Error(JSON.stringify([loaded.diagnostics, loaded.editions]));
  const { diagnostics } = await buildEdition(profile, await layoutOf('iom'));
  return diagnostics.map(shown);
}

const shown = ({ code, file, line, column, path }: Diagnostic): string =>
  [code, [basename(file), line, column].filter((part) => part !== undefined).join(':'), path].join(' ');

test('a small profile has nothing to say', async () => {
  expect(await told('Some words.')).toEqual([]);
});

test('a character without a glyph has its own line and column in a block scalar', async () => {
  expect(await told('Some words.\n\nAnd a line\nwith \u{1f600} in it.')).toEqual([
    'pdf/missing-glyph en.yaml:7:8 context',
  ]);
});

test('a row of a table that is higher than a page has its own line', async () => {
  const table = `Some words.

| Year | Words |
|---|---|
| first | few |
| second | ${words(2500, 'long')} |
| third | few |
`;
  expect(await told(table)).toEqual(['pdf/divided en.yaml:9:5 context']);
});

test('a quotation that is higher than a page has its own line', async () => {
  expect(await told(`Some words.\n\n> ${words(2000, 'said')}`)).toEqual(['pdf/divided en.yaml:6:5 context']);
});

test('a domain whose row is higher than a page at a glance has the line of the domain', async () => {
  const findings = Array.from(
    { length: 60 },
    (_, index) => `{ text: Finding ${index}., headline: ${words(9, `h${index}x`)} }`,
  );
  const found = await told('Some words.', '', '', {}, `[${findings.join(', ')}]`);
  expect(found).toEqual(['pdf/divided en.yaml:6:3 domains.crises']);
});

test('a picture that is too coarse has the line where its file is named', async () => {
  const facts = 'pictures:\n  coarse: { file: coarse.jpg }\n';
  const texts = 'pictures:\n  coarse: { alt: A picture }\n';
  const found = await told('![](picture:coarse)\n', texts, facts, { 'coarse.jpg': [300, 200] });
  expect(found).toEqual(['picture/coarse profile.yaml:7:19 pictures.coarse.file']);
});
