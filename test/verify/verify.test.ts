import { expect, test } from 'vitest';
import { RULES, verifyPdf } from '../../src/verify/index.js';
import { BREAKAGES, broken } from './breakages/index.js';
import { Edit } from './edit.js';
import { goodFile } from './good.js';

const good = await goodFile();

const shown = (bytes: Uint8Array): string[] =>
  verifyPdf(bytes).map(({ rule, page, element, message }) => `${rule}: ${page ?? ''} ${element ?? ''} ${message}`);

test('a good file keeps all rules', () => {
  expect(shown(good)).toEqual([]);
});

test('a good file that another program writes again keeps them, too', async () => {
  expect(shown(await (await Edit.open(good)).save())).toEqual([]);
});

test.each(BREAKAGES)('$name breaks the rule $rule, and what follows from it', async (breakage) => {
  const found = shown(await broken(good, breakage));
  const rules = new Set(found.map((line) => line.slice(0, line.indexOf(':'))));
  expect([...rules].sort(), found.join('\n')).toEqual([breakage.rule, ...(breakage.also ?? [])].sort());
});

test('each rule has a broken file', () => {
  const broken = new Set(BREAKAGES.map(({ rule }) => rule));
  expect(RULES.map(({ id }) => id).filter((id) => !broken.has(id))).toEqual([]);
});

test('names of rules and of broken files are their own', () => {
  for (const names of [RULES.map(({ id }) => id), BREAKAGES.map(({ name }) => name)]) {
    expect(new Set(names).size).toBe(names.length);
  }
});
