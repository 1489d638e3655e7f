import { expect, test } from 'vitest';
import { largeFile } from '../../src/output/index.js';

const part = (name: string, bytes: number) => ({ name, bytes: { length: bytes } as Uint8Array });

test('five megabytes are not too much', () => {
  expect(largeFile('a.pdf', 5_000_000, [part('a.jpg', 4_000_000)])).toEqual([]);
});

test('more is a warning, which names what weighs, the heaviest first', () => {
  const parts = [
    part('en.yaml', 90_000),
    part('b.jpg', 900_000),
    part('a.jpg', 4_100_000),
    part('c.jpg', 900_000),
    part('d.jpg', 600_000),
  ];
  const [found, ...others] = largeFile('a.pdf', 7_940_000, parts);
  expect(others).toEqual([]);
  expect(found).toMatchObject({ code: 'output/large', severity: 'warning', file: 'a.pdf' });
  expect(found?.message).toBe(
    'The file has 7.9 MB, which is slow to fetch over a weak connection. Attached to it are a.jpg with 4.1 MB, b.jpg with 0.9 MB, c.jpg with 0.9 MB.',
  );
  expect(found?.hint).toContain('--attach data');
});

test('where nothing attached weighs, it is the pages', () => {
  const [found] = largeFile('a.pdf', 6_000_000, [part('en.yaml', 90_000)]);
  expect(found?.message).toMatch(/connection\.$/);
  expect(found?.hint).not.toContain('--attach');
});
