import { createHash } from 'node:crypto';
import { Kept } from '../../kept.js';
import { type Crop, develop, type Pixels } from './develop.js';

/** Bytes of developed pictures that a process keeps: those of a place are wanted for each of its languages and layouts. */
const MOST_BYTES = 64_000_000;

const prints = new Kept<string, Uint8Array>(MOST_BYTES, ({ length }) => length);

/** Those that are being made, so that two who ask at once share one. */
const underway = new Map<string, Promise<Uint8Array>>();

/** A picture's file, known by what is in it: another under its name is another picture. */
export class Negative {
  private known: string | undefined;

  constructor(readonly bytes: Uint8Array) {}

  /** Digest of the bytes. */
  get digest(): string {
    this.known ??= createHash('sha256').update(this.bytes).digest('base64');
    return this.known;
  }

  /** The part of it that is shown, brought to so many pixels: the same object each time, as long as it is kept. */
  async print(crop: Crop, size: Pixels, pixelLimit: number): Promise<Uint8Array> {
    const { left, top, width, height } = crop;
    const key = [this.digest, left, top, width, height, size.width, size.height].join();
    const kept = prints.get(key) ?? underway.get(key);
    if (kept !== undefined) return kept;
    const work = develop(this.bytes, crop, size, pixelLimit);
    underway.set(key, work);
    try {
      return prints.add(key, await work);
    } finally {
      underway.delete(key);
    }
  }
}
