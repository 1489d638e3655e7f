/**
 * What a process has made and may be asked for again, within a bound. Values are kept in two generations: when the younger is
 * full, the older goes, so that what was not asked for since the last change of generations is given up first. A value
 * depends on its key alone, so that what is kept changes how long something takes and never what comes of it.
 */
export class Kept<K, V> {
  private young = new Map<K, V>();
  private old = new Map<K, V>();
  private youngSize = 0;
  private oldSize = 0;

  /**
   * @param limit Most that is kept, in the unit of `sizeOf`. A value larger than half of it is not kept.
   * @param sizeOf What a value counts; default: 1.
   */
  constructor(
    private readonly limit: number,
    private readonly sizeOf: (value: V, key: K) => number = () => 1,
  ) {}

  /** What the values that are kept count together. */
  get size(): number {
    return this.youngSize + this.oldSize;
  }

  get(key: K): V | undefined {
    const value = this.young.get(key);
    if (value !== undefined) return value;
    const older = this.old.get(key);
    if (older !== undefined) {
      this.old.delete(key);
      this.oldSize -= this.sizeOf(older, key);
      this.add(key, older);
    }
    return older;
  }

  /** Keeps a value. Gives it back. */
  add(key: K, value: V): V {
    const size = this.sizeOf(value, key);
    const before = this.young.get(key);
    if (before !== undefined) this.youngSize -= this.sizeOf(before, key);
    this.young.delete(key);
    if (size > this.limit / 2) return value;
    if (this.youngSize + size > this.limit / 2) {
      this.old = this.young;
      this.oldSize = this.youngSize;
      this.young = new Map();
      this.youngSize = 0;
    }
    this.young.set(key, value);
    this.youngSize += size;
    return value;
  }

  /** The value of a key, made where it is not kept. */
  of(key: K, make: () => V): V {
    const kept = this.get(key);
    return kept !== undefined ? kept : this.add(key, make());
  }
}
