import { type HarfBuzz, harfbuzz, type Pointer } from './library.js';
import { Instance, Module } from './webassembly.js';

/** Kinds of parameters in WebAssembly: an address, and a coordinate. */
const ADDRESS = 0x7f;
const COORDINATE = 0x7d;

/** How many points each part of an outline has. */
const PARTS = { move: 1, line: 1, quadratic: 2, cubic: 3, close: 0 } as const;

type Draw = Record<keyof typeof PARTS, (...values: number[]) => void>;

let drawn = '';
let functions: Pointer | undefined;

/** The outline of a glyph as the data of a path in SVG, in units of the face, upwards; empty where it has none. */
export function outline(font: Pointer, glyph: number): string {
  const library = harfbuzz();
  functions ??= drawFunctions(library);
  drawn = '';
  library.hb_font_draw_glyph(font, glyph, functions, 0);
  return drawn;
}

/** What HarfBuzz calls for each part of an outline. The first three parameters and the last are of no use here. */
function drawFunctions(library: HarfBuzz): Pointer {
  const part =
    (letter: string) =>
    (...values: number[]): void => {
      drawn += `${letter}${values.slice(3, -1).join(' ')}`;
    };
  const draw = callable({
    move: part('M'),
    line: part('L'),
    quadratic: part('Q'),
    cubic: part('C'),
    close: part('Z'),
  });
  const table = library.__indirect_function_table;
  const placed = (name: keyof Draw): number => {
    const index = table.grow(1);
    table.set(index, draw[name]);
    return index;
  };
  const made = library.hb_draw_funcs_create();
  library.hb_draw_funcs_set_move_to_func(made, placed('move'), 0, 0);
  library.hb_draw_funcs_set_line_to_func(made, placed('line'), 0, 0);
  library.hb_draw_funcs_set_quadratic_to_func(made, placed('quadratic'), 0, 0);
  library.hb_draw_funcs_set_cubic_to_func(made, placed('cubic'), 0, 0);
  library.hb_draw_funcs_set_close_path_func(made, placed('close'), 0, 0);
  return made;
}

const section = (kind: number, entries: readonly (readonly number[])[]): number[] => {
  const body = [entries.length, ...entries.flat()];
  return [kind, body.length, ...body];
};

const named = (name: string): number[] => [name.length, ...Buffer.from(name)];

/**
 * Functions of ours as functions of WebAssembly, which alone may be called by address: a module that takes each and gives it
 * out again (WebAssembly Core Specification, 5.5).
 */
function callable(draw: Draw): Draw {
  const names = Object.keys(PARTS) as (keyof Draw)[];
  const types = names.map((name) => {
    const points = new Array<number>(PARTS[name] * 2).fill(COORDINATE);
    const parameters = [ADDRESS, ADDRESS, ADDRESS, ...points, ADDRESS];
    return [0x60, parameters.length, ...parameters, 0];
  });
  const module = new Module(
    Uint8Array.from([
      ...Buffer.from('\0asm'),
      ...[1, 0, 0, 0],
      ...section(1, types),
      ...section(
        2,
        names.map((name, type) => [...named('draw'), ...named(name), 0, type]),
      ),
      ...section(
        7,
        names.map((name, index) => [...named(name), 0, index]),
      ),
    ]),
  );
  return new Instance(module, { draw }).exports as Draw;
}
