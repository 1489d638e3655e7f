import { describe, expect, it } from 'vitest';
import { isReachingBeyond, sized } from '../../../src/pdf/drawings/sized.js';

describe('the size of a drawing', () => {
  it('takes the place of its own, and nothing else changes', () => {
    expect(sized(`<?xml version="1.0"?><svg class='a>b' width='4' stroke-width="2"><g width="3"/></svg>`, 8, 6)).toBe(
      `<?xml version="1.0"?><svg viewBox="0 0 4 6" width="8" height="6" class='a>b' stroke-width="2"><g width="3"/></svg>`,
    );
  });

  it('says whether it shows what lies beyond its area', () => {
    expect(isReachingBeyond('<svg viewBox="0 0 1 1"><g overflow="visible"/></svg>')).toBe(false);
    for (const root of ['overflow="visible"', "style='overflow: visible'"]) {
      expect(isReachingBeyond(`<svg ${root}/>`)).toBe(true);
    }
  });
});
