// HarfBuzz's subsetting, from the WebAssembly file that comes with harfbuzzjs.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** Constants of hb-subset.h. */
const WRITABLE = 2;
const DROPPED_TABLES = 3;
const NAMES = 4;
const NO_HINTING = 1;

const file = fileURLToPath(import.meta.resolve('harfbuzzjs/dist/harfbuzz-subset.wasm'));
const { instance } = await WebAssembly.instantiate(await readFile(file));
const hb = instance.exports;
hb._initialize();

const tagOf = (name) => [...name].reduce((number, letter) => number * 256 + letter.charCodeAt(0), 0);

/**
 * A face with fewer characters: their glyphs, and what its features make of them. Hinting is left out, which nothing on
 * paper uses.
 * @param {Uint8Array} bytes The TrueType file.
 * @param {{ characters?: Iterable<number>, without?: readonly string[] }} wanted Code points (default: all that the face
 * has) and the tables to leave out.
 * @returns {Uint8Array} The file.
 */
export function subset(bytes, { characters, without = [] }) {
  const input = hb.hb_subset_input_create_or_fail();
  const memory = hb.malloc(bytes.length);
  new Uint8Array(hb.memory.buffer).set(bytes, memory);
  const blob = hb.hb_blob_create(memory, bytes.length, WRITABLE, 0, 0);
  const face = hb.hb_face_create(blob, 0);
  const wanted = hb.hb_subset_input_unicode_set(input);
  hb.hb_set_clear(wanted);
  if (characters === undefined) hb.hb_set_invert(wanted);
  for (const character of characters ?? []) hb.hb_set_add(wanted, character);
  const dropped = hb.hb_subset_input_set(input, DROPPED_TABLES);
  for (const table of without) hb.hb_set_add(dropped, tagOf(table));
  // The names say whose the face is, and under which licence.
  const names = hb.hb_subset_input_set(input, NAMES);
  hb.hb_set_clear(names);
  hb.hb_set_invert(names);
  hb.hb_subset_input_set_flags(input, NO_HINTING);
  const made = hb.hb_subset_or_fail(face, input);
  if (made === 0) throw new Error('HarfBuzz made no subset of the face.');
  const result = hb.hb_face_reference_blob(made);
  const start = hb.hb_blob_get_data(result, 0);
  const copy = new Uint8Array(hb.memory.buffer).slice(start, start + hb.hb_blob_get_length(result));
  hb.hb_blob_destroy(result);
  hb.hb_face_destroy(made);
  hb.hb_face_destroy(face);
  hb.hb_blob_destroy(blob);
  hb.hb_subset_input_destroy(input);
  hb.free(memory);
  return copy;
}
