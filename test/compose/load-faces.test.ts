import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { loadFaces } from '../../src/compose/index.js';
import { PROJECT } from '../helpers/project.js';

vi.mock('node:fs', async (original) => {
  const real = await original<typeof import('node:fs')>();
  return { ...real, readFileSync: vi.fn(real.readFileSync) };
});

const face = (name: string) => ({
  family: 'Face',
  weight: 400,
  style: 'normal' as const,
  file: join(PROJECT, 'fonts', name),
});

describe('faces', () => {
  it('share the bytes of their files, which are read when they are asked for', async () => {
    const [first, second] = [
      await loadFaces([face('Montserrat-Bold.ttf'), face('NotoSansSC-Regular.ttf')]),
      await loadFaces([face('Montserrat-Bold.ttf')]),
    ];
    expect(readFileSync).not.toHaveBeenCalled();
    expect(first.value?.[0]?.bytes().length).toBeGreaterThan(100_000);
    expect(first.value?.[0]?.bytes()).toBe(second.value?.[0]?.bytes());
    expect(readFileSync).toHaveBeenCalledTimes(1);
  });

  it('without a file are an error that names it; the others are loaded all the same', async () => {
    const { value, diagnostics } = await loadFaces([face('None.ttf'), face('Montserrat-Bold.ttf')]);
    expect(value).toHaveLength(1);
    expect(diagnostics).toMatchObject([{ code: 'style/font', file: join(PROJECT, 'fonts', 'None.ttf') }]);
  });
});
