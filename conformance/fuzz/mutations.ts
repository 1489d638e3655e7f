import fc from 'fast-check';

/** One change of a file. Places are shares of its length. */
type Change =
  | { readonly kind: 'flip'; readonly at: number; readonly bit: number }
  | { readonly kind: 'set'; readonly at: number; readonly byte: number }
  | { readonly kind: 'cut'; readonly at: number }
  | { readonly kind: 'delete'; readonly at: number; readonly length: number }
  | { readonly kind: 'repeat'; readonly at: number; readonly length: number; readonly times: number }
  | { readonly kind: 'move'; readonly at: number; readonly from: number; readonly length: number }
  | { readonly kind: 'insert'; readonly at: number; readonly piece: Uint8Array };

/** Anywhere; often near the start, where files say what they are. */
const share = fc.oneof(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.double({ min: 0, max: 1, noNaN: true }).map((part) => part ** 8),
);
/** Mostly short spans: a byte, a word, a line; sometimes a good part of the file. */
const length = fc.oneof(
  fc.integer({ min: 1, max: 8 }),
  fc.integer({ min: 1, max: 200 }),
  fc.integer({ min: 1, max: 5000 }),
);

/** Numbers at the edges of what formats count with, in both orders of bytes. */
const EDGES = ['00000000', 'ffffffff', '7fffffff', '80000000', '0000ffff', 'ffff', '7fff', '8000', '0001', '00ff'];

function changes(words: readonly string[]): fc.Arbitrary<Change> {
  const piece = fc.oneof(
    fc.uint8Array({ minLength: 1, maxLength: 12 }),
    fc.constantFrom(...EDGES).map((hex) => new Uint8Array(Buffer.from(hex, 'hex'))),
    ...(words.length === 0 ? [] : [fc.constantFrom(...words).map((word) => new Uint8Array(Buffer.from(word)))]),
  );
  return fc.oneof(
    fc.record({ kind: fc.constant('flip' as const), at: share, bit: fc.nat(7) }),
    fc.record({ kind: fc.constant('set' as const), at: share, byte: fc.nat(255) }),
    fc.record({ kind: fc.constant('cut' as const), at: share }),
    fc.record({ kind: fc.constant('delete' as const), at: share, length }),
    fc.record({ kind: fc.constant('repeat' as const), at: share, length, times: fc.integer({ min: 2, max: 40 }) }),
    fc.record({ kind: fc.constant('move' as const), at: share, from: share, length }),
    fc.record({ kind: fc.constant('insert' as const), at: share, piece }),
  );
}

function changed(bytes: Uint8Array, change: Change): Uint8Array {
  const at = Math.floor(change.at * bytes.length);
  const [before, after] = [bytes.subarray(0, at), bytes.subarray(at)];
  switch (change.kind) {
    case 'flip':
      return with1(bytes, at, (bytes[at] ?? 0) ^ (1 << change.bit));
    case 'set':
      return with1(bytes, at, change.byte);
    case 'cut':
      return before;
    case 'delete':
      return Buffer.concat([before, after.subarray(change.length)]);
    case 'repeat': {
      const span = after.subarray(0, change.length);
      return Buffer.concat([before, ...Array.from({ length: change.times }, () => span), after]);
    }
    case 'move': {
      const from = Math.floor(change.from * bytes.length);
      return Buffer.concat([before, bytes.subarray(from, from + change.length), after]);
    }
    case 'insert':
      return Buffer.concat([before, change.piece, after]);
  }
}

function with1(bytes: Uint8Array, at: number, byte: number): Uint8Array {
  const copy = new Uint8Array(bytes);
  if (at < copy.length) copy[at] = byte;
  return copy;
}

/** Inputs for a reader: good ones with a few changes, its own words strung together, and bytes of any kind. */
export function inputs(samples: readonly Uint8Array[], words: readonly string[]): fc.Arbitrary<Uint8Array> {
  const mutated = fc
    .tuple(fc.constantFrom(...samples), fc.array(changes(words), { minLength: 1, maxLength: 6 }))
    .map(([sample, list]) => list.reduce(changed, sample));
  const random = fc.uint8Array({ maxLength: 300 });
  const strung = fc
    .array(fc.constantFrom(...words, '\n', ' '), { maxLength: 80 })
    .map((list) => new Uint8Array(Buffer.from(list.join(''))));
  const repeated = fc
    .tuple(fc.array(fc.constantFrom(...words, ' '), { minLength: 1, maxLength: 3 }), fc.integer({ min: 50, max: 3000 }))
    .map(([list, times]) => new Uint8Array(Buffer.from(list.join('').repeat(times))));
  const options = [
    { arbitrary: mutated, weight: 6 },
    { arbitrary: random, weight: 1 },
    ...(words.length === 0
      ? []
      : [
          { arbitrary: strung, weight: 2 },
          { arbitrary: repeated, weight: 1 },
        ]),
  ];
  return fc.oneof(...options);
}
