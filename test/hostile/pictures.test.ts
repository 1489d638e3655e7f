import { describe, expect, test } from 'vitest';
import { openPicture } from '../../src/compose/pictures/open.js';
import { PictureProblem } from '../../src/compose/pictures/problem.js';
import { loadProfile } from '../../src/profile/index.js';
import type { Hostile } from './cases/case.js';
import { DRAWINGS } from './cases/drawings.js';
import { PICTURES } from './cases/pictures.js';
import { folderOf } from './folder.js';

/** The code that a picture is refused with; `printed` where it is not. */
async function answer(folder: string): Promise<string> {
  const { editions } = await loadProfile(folder);
  const file = editions[0]?.profile?.pictures.a?.file;
  if (file === undefined) throw new Error('The profile does not load.');
  try {
    const { picture } = await openPicture({ file, folder }, () => []);
    if (picture.kind === 'drawing') return 'printed';
    picture.develop({ width: 20, height: 20, position: [0.5, 0.5] });
    for (const request of picture.requests.values()) await request.develop();
    return 'printed';
  } catch (problem) {
    if (problem instanceof PictureProblem) return problem.code;
    // What is damaged in its dots shows itself when it is developed.
    return 'picture/unreadable';
  }
}

const quick = [...PICTURES, ...DRAWINGS].filter(({ large }) => large !== true);

describe('pictures that are too much, damaged, or lead elsewhere', () => {
  test.each(quick.map((one): [string, Hostile] => [one.name, one]))('%s', async (_, hostile) => {
    expect(await answer(await folderOf(hostile))).toBe(hostile.says);
  });
});
