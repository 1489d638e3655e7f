import fc from 'fast-check';
import { expect, test } from 'vitest';
import { verifyPdf } from '../../src/verify/index.js';
import { Edit } from './edit.js';
import { goodFile } from './good.js';

// Without compression, damage reaches the objects themselves.
const packed = await goodFile();
const plain = await (await Edit.open(packed)).document.save({ useObjectStreams: false, updateFieldAppearances: false });

const damage = fc.array(fc.tuple(fc.nat(), fc.constantFrom(...'0159 <>[]()/RK%\n\0\xff')), {
  minLength: 1,
  maxLength: 12,
});

test.each([
  ['as it is written', packed],
  ['written plainly', plain],
])('whatever happens to the bytes of a file %s, there is an answer', (_, bytes) => {
  fc.assert(
    fc.property(damage, fc.option(fc.nat(bytes.length)), (changes, length) => {
      const copy = Uint8Array.from(length === null ? bytes : bytes.subarray(0, length));
      for (const [at, character] of changes) if (copy.length > 0) copy[at % copy.length] = character.charCodeAt(0);
      expect(Array.isArray(verifyPdf(copy))).toBe(true);
    }),
    { numRuns: 60, seed: 4 },
  );
});

test('bytes that are no PDF are a finding that says so', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const [finding, ...rest] = verifyPdf(bytes);
      expect(rest).toEqual([]);
      expect(finding).toMatchObject({ rule: 'readable', message: expect.stringContaining('cannot be read as a PDF') });
    }),
  );
});
