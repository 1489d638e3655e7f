/** A stream of numbers that depends on its seed alone: xorshift128, seeded by a hash of a text. */
export class Random {
  private readonly state: Uint32Array;

  constructor(seed: string) {
    this.state = Uint32Array.from([1, 2, 3, 4], (salt) => hash(seed, salt) || salt);
    for (let spin = 0; spin < 16; spin += 1) this.next();
  }

  /** A number from 0 up to, but not, 1. */
  next(): number {
    const [first = 0, second = 0, third = 0, last = 0] = this.state;
    const mixed = first ^ (first << 11);
    this.state.set([second, third, last, last ^ (last >>> 19) ^ mixed ^ (mixed >>> 8)]);
    return (this.state[3] ?? 0) / 2 ** 32;
  }

  /** A whole number, both ends among them. */
  whole(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  /** Whether something happens that happens with this share of cases. */
  chance(share: number): boolean {
    return this.next() < share;
  }

  pick<Value>(values: readonly Value[]): Value {
    const value = values[Math.floor(this.next() * values.length)];
    if (value === undefined) throw new RangeError('There is nothing to pick from.');
    return value;
  }

  /** So many different ones of a list, or all of them, in a random order. */
  some<Value>(values: readonly Value[], count = values.length): Value[] {
    const rest = [...values];
    for (let place = rest.length - 1; place > 0; place -= 1) {
      const other = this.whole(0, place);
      [rest[place], rest[other]] = [rest[other] as Value, rest[place] as Value];
    }
    return rest.slice(0, count);
  }
}

/** FNV-1a, 32 bits. */
function hash(text: string, salt: number): number {
  let value = 0x811c9dc5 ^ salt;
  for (const unit of Buffer.from(text)) value = Math.imul(value ^ unit, 0x01000193);
  return value >>> 0;
}
