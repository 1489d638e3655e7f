import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Imports, Instance, type Memory, Module, type Table } from './webassembly.js';

/** An address in the memory of the library; 0 is none. */
export type Pointer = number;

/** What is called of HarfBuzz (hb.h, hb-ot.h), and the memory of the library. */
export interface HarfBuzz {
  readonly memory: Memory;
  readonly __indirect_function_table: Table;
  __wasm_call_ctors(): void;
  malloc(size: number): Pointer;
  free(at: Pointer): void;
  hb_blob_create(data: Pointer, length: number, mode: number, user: Pointer, destroy: Pointer): Pointer;
  hb_blob_destroy(blob: Pointer): void;
  hb_face_create(blob: Pointer, index: number): Pointer;
  hb_face_destroy(face: Pointer): void;
  hb_face_collect_unicodes(face: Pointer, set: Pointer): void;
  hb_font_create(face: Pointer): Pointer;
  hb_font_destroy(font: Pointer): void;
  hb_font_get_nominal_glyph(font: Pointer, character: number, glyph: Pointer): number;
  hb_font_draw_glyph(font: Pointer, glyph: number, functions: Pointer, data: Pointer): void;
  hb_draw_funcs_create(): Pointer;
  hb_draw_funcs_set_move_to_func(functions: Pointer, callback: number, user: Pointer, destroy: Pointer): void;
  hb_draw_funcs_set_line_to_func(functions: Pointer, callback: number, user: Pointer, destroy: Pointer): void;
  hb_draw_funcs_set_quadratic_to_func(functions: Pointer, callback: number, user: Pointer, destroy: Pointer): void;
  hb_draw_funcs_set_cubic_to_func(functions: Pointer, callback: number, user: Pointer, destroy: Pointer): void;
  hb_draw_funcs_set_close_path_func(functions: Pointer, callback: number, user: Pointer, destroy: Pointer): void;
  hb_set_create(): Pointer;
  hb_set_destroy(set: Pointer): void;
  hb_set_get_population(set: Pointer): number;
  hb_set_next_many(set: Pointer, after: number, out: Pointer, size: number): number;
  hb_buffer_create(): Pointer;
  hb_buffer_clear_contents(buffer: Pointer): void;
  hb_buffer_set_flags(buffer: Pointer, flags: number): void;
  hb_buffer_set_cluster_level(buffer: Pointer, level: number): void;
  hb_buffer_set_direction(buffer: Pointer, direction: number): void;
  hb_buffer_set_language(buffer: Pointer, language: Pointer): void;
  hb_language_from_string(name: Pointer, length: number): Pointer;
  hb_buffer_add_utf16(buffer: Pointer, text: Pointer, length: number, from: number, count: number): void;
  hb_buffer_guess_segment_properties(buffer: Pointer): void;
  hb_buffer_get_length(buffer: Pointer): number;
  hb_buffer_get_glyph_infos(buffer: Pointer, length: Pointer): Pointer;
  hb_buffer_get_glyph_positions(buffer: Pointer, length: Pointer): Pointer;
  hb_shape(font: Pointer, buffer: Pointer, features: Pointer, count: number): void;
}

const PAGE = 65_536;

let library: HarfBuzz | undefined;

/** HarfBuzz, as harfbuzzjs brings it; opened when a document first sets a text, once in a process. */
export function harfbuzz(): HarfBuzz {
  library ??= opened();
  return library;
}

/**
 * The package's own door is opened by a promise and wraps each glyph in an object. What the library asks of the world is
 * little: more memory. Time and the end of the process, which it never asks for, are not given.
 */
function opened(): HarfBuzz {
  const file = createRequire(import.meta.url).resolve('harfbuzzjs/dist/harfbuzz.wasm');
  const module = new Module(readFileSync(file));
  const given: Record<string, unknown> = {
    emscripten_resize_heap: (size: number): number => {
      const { memory } = made;
      return memory.grow(Math.ceil((size - memory.buffer.byteLength) / PAGE)) < 0 ? 0 : 1;
    },
  };
  const imports: Imports = {};
  for (const { module: from, name } of Module.imports(module)) {
    const refused = (): never => {
      throw new Error(`HarfBuzz asks for ${name}, which it is not given.`);
    };
    imports[from] = { ...imports[from], [name]: given[name] ?? refused };
  }
  const made = new Instance(module, imports).exports as HarfBuzz;
  made.__wasm_call_ctors();
  return made;
}

/** The memory of the library as bytes; to be asked for anew after any call, which may have moved it. */
export const bytesOf = ({ memory }: HarfBuzz): Uint8Array => new Uint8Array(memory.buffer);

/** The same in numbers of 32 bits: the index is a quarter of the address. */
export const numbersOf = ({ memory }: HarfBuzz): Int32Array => new Int32Array(memory.buffer);
