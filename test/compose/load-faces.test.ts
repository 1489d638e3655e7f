import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadFaces } from '../../src/compose/index.js';
import { PROJECT } from '../helpers/project.js';

const face = (name: string) => ({
  family: 'Face',
  weight: 400,
  style: 'normal' as const,
  file: join(PROJECT, 'fonts', name),
});

describe('faces', () => {
  it('share the bytes of their files', async () => {
    const [first, second] = [
      await loadFaces([face('Montserrat-Bold.ttf')]),
      await loadFaces([face('Montserrat-Bold.ttf')]),
    ];
    expect(first.value?.[0]?.bytes.length).toBeGreaterThan(100_000);
    expect(first.value?.[0]?.bytes).toBe(second.value?.[0]?.bytes);
  });

  it('without a file are an error that names it', async () => {
    const { value, diagnostics } = await loadFaces([face('None.ttf')]);
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([{ code: 'style/no-face', file: join(PROJECT, 'fonts', 'None.ttf') }]);
  });
});
