import { expect, test } from 'vitest';
import { mgp, temporaryFolder } from '../helpers/command.js';

test.each(['build', 'check', 'verify', 'extract', 'where', 'new', 'schema', 'layouts', 'fonts'])(
  'the help of %s gives examples',
  async (command) => {
    const { code, out, error } = await mgp([command, '--help'], { folder: await temporaryFolder() });
    expect(out).toContain(`Usage: mgp ${command}`);
    expect(out).toMatch(new RegExp(`Examples:\\n  mgp ${command}`));
    expect({ code, error }).toEqual({ code: 0, error: '' });
  },
);

test('the help lists the commands and the exit codes', async () => {
  const { code, out } = await mgp(['--help'], { folder: await temporaryFolder() });
  for (const command of ['build', 'check', 'verify', 'extract', 'where', 'new', 'schema', 'layouts', 'fonts'])
    expect(out).toMatch(new RegExp(`^  ${command} `, 'm'));
  expect(out).toMatch(/Exit codes:\n {2}0 {2}.+\n {2}1 {2}.+\n {2}2 {2}.+/);
  expect(code).toBe(0);
});

test('tells its version', async () => {
  const { code, out } = await mgp(['--version'], { folder: await temporaryFolder() });
  expect(out).toMatch(/^\d+\.\d+\.\d+\n$/);
  expect(code).toBe(0);
});
