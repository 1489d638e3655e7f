import { describe, expect, it } from 'vitest';
import { standardsOf } from '../../../src/pdf/standards/index.js';

describe('the standards of a definition', () => {
  it('are both where it names none, and those that it names', () => {
    expect(standardsOf({}).map(({ name }) => name)).toEqual(['PDF/UA-1', 'PDF/A-3a']);
    expect(standardsOf({ standards: ['PDF/A-3a'] }).map(({ name }) => name)).toEqual(['PDF/A-3a']);
    expect(standardsOf({ standards: [] })).toEqual([]);
  });
});
