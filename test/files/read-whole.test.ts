import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MOST_BYTES, megabytes, readWhole } from '../../src/files/index.js';

let folder: string;
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mgp é '));
});
afterAll(() => rm(folder, { recursive: true }));

describe('a file is read whole', () => {
  test.each([0, 1, 65_536, 200_001])('of %i bytes', async (size) => {
    const bytes = Buffer.alloc(size, 'abc');
    await writeFile(at('file'), bytes);
    expect(readWhole(at('file'), 'data').bytes?.equals(bytes)).toBe(true);
  });

  test('that a system makes up while it is read, and of which it says that it is empty', () => {
    if (process.platform !== 'linux') return;
    expect(readWhole('/proc/self/status', 'data').bytes?.toString()).toMatch(/^Name:/);
  });
});

describe('what is no file that may be read is told, and not opened', () => {
  test('a folder', async () => {
    await mkdir(at('a'));
    expect(readWhole(at('a'), 'data').problem).toMatchObject({ cause: 'folder' });
  });

  test('nothing, and a link to nothing', async () => {
    await symlink('nothing', at('link'));
    for (const name of ['nothing', 'link', 'link/file'])
      expect(readWhole(at(name), 'data').problem).toMatchObject({ cause: 'missing' });
  });

  test('a link in a circle', async () => {
    await symlink('circle', at('circle'));
    expect(readWhole(at('circle'), 'data').problem).toMatchObject({ cause: 'circle' });
  });

  test('a socket', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(at('s'), resolve));
    expect(readWhole(at('s'), 'data').problem).toMatchObject({ cause: 'special' });
    server.close();
  });

  test('a device without end', () => {
    if (process.platform === 'win32') return;
    expect(readWhole('/dev/zero', 'data').problem).toMatchObject({ cause: 'special' });
  });

  test('a name that no file can have', () => {
    expect(readWhole(at('a\u0000b'), 'data').problem).toMatchObject({ cause: 'name' });
    expect(readWhole(at('a'.repeat(5000)), 'data').problem).toMatchObject({ cause: 'name' });
  });

  test('what is larger than its kind may be, by a byte', async () => {
    await writeFile(at('large'), '');
    await truncate(at('large'), MOST_BYTES.data);
    expect(readWhole(at('large'), 'data').bytes).toHaveLength(MOST_BYTES.data);
    await truncate(at('large'), MOST_BYTES.data + 1);
    expect(readWhole(at('large'), 'data').problem).toMatchObject({ cause: 'too-large', what: 'has 8 MB' });
    expect(readWhole(at('large'), 'picture').problem).toBeUndefined();
  });
});

test.each([
  [8_000_000, '8 MB'],
  [2_100_000, '2.1 MB'],
  [100_000_000, '100 MB'],
])('%i bytes are %s', (bytes, text) => {
  expect(megabytes(bytes)).toBe(text);
});
