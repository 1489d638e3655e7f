import { expect, test } from 'vitest';
import { jsonLines, mgp, temporaryFolder } from '../helpers/command.js';

test('lists the layouts', async () => {
  const folder = await temporaryFolder();
  const { code, out, error } = await mgp(['layouts'], { folder });
  expect(out).toMatch(/^iom {2}\S.*\(ar, en, es, fr, pt, ru, zh\)$/m);
  expect(out).toMatch(/^brief {2}\S/m);
  expect({ code, error }).toEqual({ code: 0, error: '' });
  const lines = jsonLines((await mgp(['layouts', '--format', 'json'], { folder })).out);
  expect(lines.map((line) => line.name)).toEqual(['brief', 'iom']);
});

test('lists the fonts of a layout with their licence', async () => {
  const folder = await temporaryFolder();
  const { code, out, error } = await mgp(['fonts'], { folder });
  expect(out).toMatch(/^Montserrat$/m);
  expect(out).toMatch(/^ {2}700 {2}normal {2}.*Montserrat-Bold\.ttf$/m);
  for (const family of ['Montserrat', 'Source Sans 3', 'Tajawal', 'Vazirmatn', 'Noto Sans SC']) {
    const licence = `OFL-${family.replaceAll(' ', '')}.txt`;
    expect(out).toMatch(new RegExp(`^${family}\\n {2}SIL Open Font License 1\\.1, .*${licence}$`, 'm'));
  }
  expect({ code, error }).toEqual({ code: 0, error: '' });
  const lines = jsonLines((await mgp(['fonts', '--format', 'json'], { folder })).out);
  expect(lines).toContainEqual(
    expect.objectContaining({ kind: 'font', family: 'Source Sans 3', weight: 400, style: 'italic' }),
  );
});

test.each(['facts', 'texts'])('prints the JSON Schema of the %s', async (part) => {
  const { code, out, error } = await mgp(['schema', part], { folder: await temporaryFolder() });
  const schema = JSON.parse(out) as Record<string, unknown>;
  expect(schema.$schema).toBe('http://json-schema.org/draft-07/schema#');
  expect(schema.required).toContain(part === 'facts' ? 'place' : 'domains');
  expect({ code, error }).toEqual({ code: 0, error: '' });
});
