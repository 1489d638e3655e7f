import { describe, expect, test } from 'vitest';
import { readContents } from '../../src/inside/index.js';
import { verifyPdf } from '../../src/verify/index.js';
import { openTagged, placesOf } from '../../src/where/index.js';
import type { HostilePdf } from './cases/pdf-case.js';
import { PDFS } from './cases/pdfs.js';

describe('finished files that are damaged, go round in a circle, or unfold without end', () => {
  test.each(PDFS.filter(({ large }) => large !== true).map((one): [string, HostilePdf] => [one.name, one]))(
    '%s',
    (_, { bytes }) => {
      const file = bytes();
      expect(verifyPdf(file).length).toBeGreaterThan(0);
      const { tagged, problem } = openTagged(file);
      expect(tagged === undefined ? problem : placesOf(tagged, 'the', undefined, undefined)).toBeDefined();
      const { value, diagnostics } = readContents(file, 'a.pdf');
      expect(value).toBeUndefined();
      expect(diagnostics.map(({ severity }) => severity)).toContain('error');
    },
  );
});
