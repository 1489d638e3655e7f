import { getElementsByTagName } from 'domutils';
import { describe, expect, it } from 'vitest';
import { loadLayout, renderHtml } from '../../src/layout/index.js';
import { listProfiles, loadProfile } from '../../src/profile/index.js';
import { parseHtml } from '../../src/style/index.js';

const slugs = await listProfiles('profiles');

describe.each(['iom', 'brief'])('headings of the layout %s', (name) => {
  it.each(slugs)('of %s begin with one of the first level and skip none', async (slug) => {
    const { value: layout } = await loadLayout(name);
    const { editions } = await loadProfile(`profiles/${slug}`);
    if (!layout) throw new Error('The layout cannot be read.');
    for (const { language, profile } of editions) {
      if (!profile) throw new Error(`${slug} has mistakes in ${language}.`);
      const { value } = renderHtml(layout, profile, {});
      const all = getElementsByTagName((tag) => /^h[1-6]$/.test(tag), parseHtml(value ?? ''));
      const levels = all.map((heading) => Number(heading.name[1]));
      expect(levels[0], language).toBe(1);
      expect(
        levels.filter((level) => level === 1),
        language,
      ).toHaveLength(1);
      for (const [index, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
    }
  });
});
