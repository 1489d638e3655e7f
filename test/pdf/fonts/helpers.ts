import { readFileSync } from 'node:fs';
import { Typeface } from '../../../src/pdf/fonts/typeface.js';

export const fileOf = (name: string): Buffer => readFileSync(new URL(`../../../fonts/${name}.ttf`, import.meta.url));

const opened = new Map<string, Typeface>();

/** A face of the project, opened once for the tests of a file. */
export function faceOf(name: string): Typeface {
  const face = opened.get(name) ?? new Typeface(fileOf(name));
  opened.set(name, face);
  return face;
}

/** The same face from bytes of its own, for which nothing is kept yet. */
export const freshFile = (name: string, mark: number): Buffer => Buffer.concat([fileOf(name), Buffer.from([mark])]);
