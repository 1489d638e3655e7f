import { bytesOf, type HarfBuzz, harfbuzz, numbersOf, type Pointer } from './library.js';
import { outline } from './outlines.js';

/**
 * A text as HarfBuzz sets it, its glyphs in the order in which they stand from the left; units of the face. The
 * lists are the caller's own.
 */
export interface GlyphRow {
  readonly glyphs: number[];
  /** For each glyph, the place in the text of the character that it began with. */
  readonly clusters: readonly number[];
  readonly advances: number[];
  readonly x: number[];
  /** Upwards. */
  readonly y: number[];
}

/** Values of hb.h. */
const READ_ONLY = 1;
const DIRECTION = { ltr: 4, rtl: 5 } as const;
/** Characters that only direct how text is set leave no glyph, and no circle stands where a sign has no letter. */
const FLAGS = 0x08 | 0x10;
/** Each character is told apart. */
const CLUSTER_CHARACTERS = 2;
/** Bytes of hb_glyph_info_t and of hb_glyph_position_t, in numbers of 32 bits. */
const ROW = 5;
const FEATURE_BYTES = 16;
const MOST_FEATURES = 32;
const WHOLE_TEXT = -1;

/** What all faces shape with: one buffer, the text that goes into it and the features. */
interface Desk {
  readonly buffer: Pointer;
  readonly language: Pointer;
  readonly number: Pointer;
  readonly features: Pointer;
  text: Pointer;
  room: number;
}

let shared: Desk | undefined;

function deskOf(library: HarfBuzz): Desk {
  if (shared) return shared;
  const room = 1024;
  const name = library.malloc(4);
  bytesOf(library).set(Buffer.from('und\0'), name);
  // Which language the machine is set to must not matter.
  const language = library.hb_language_from_string(name, 3);
  library.free(name);
  shared = {
    buffer: library.hb_buffer_create(),
    language,
    number: library.malloc(4),
    features: library.malloc(MOST_FEATURES * FEATURE_BYTES),
    text: library.malloc(room),
    room,
  };
  library.hb_buffer_set_flags(shared.buffer, FLAGS);
  library.hb_buffer_set_cluster_level(shared.buffer, CLUSTER_CHARACTERS);
  return shared;
}

const freed = new FinalizationRegistry(({ font, face, data }: { font: Pointer; face: Pointer; data: Pointer }) => {
  const library = harfbuzz();
  library.hb_font_destroy(font);
  library.hb_face_destroy(face);
  library.free(data);
});

/** A face as HarfBuzz has it. Its memory is given back when nothing refers to it. */
export class Shaper {
  private readonly face: Pointer;
  private readonly font: Pointer;

  constructor(bytes: Uint8Array) {
    const library = harfbuzz();
    const data = library.malloc(bytes.byteLength);
    if (data === 0) throw new Error('There is no memory left for another font.');
    bytesOf(library).set(bytes, data);
    const blob = library.hb_blob_create(data, bytes.byteLength, READ_ONLY, 0, 0);
    this.face = library.hb_face_create(blob, 0);
    library.hb_blob_destroy(blob);
    this.font = library.hb_font_create(this.face);
    freed.register(this, { font: this.font, face: this.face, data });
  }

  /** The glyph of a character; 0 where there is none. */
  glyphOf(character: number): number {
    const library = harfbuzz();
    const { number } = deskOf(library);
    if (!library.hb_font_get_nominal_glyph(this.font, character, number)) return 0;
    return numbersOf(library)[number >> 2] ?? 0;
  }

  /** The code points that have a glyph, in order. */
  characters(): Uint32Array {
    const library = harfbuzz();
    const set = library.hb_set_create();
    library.hb_face_collect_unicodes(this.face, set);
    const count = library.hb_set_get_population(set);
    const at = library.malloc(count * 4);
    library.hb_set_next_many(set, -1, at, count);
    const characters = new Uint32Array(library.memory.buffer, at, count).slice();
    library.free(at);
    library.hb_set_destroy(set);
    return characters;
  }

  /** The outline of a glyph as the data of a path in SVG, in units of the face, upwards. */
  outlineOf(glyph: number): string {
    return outline(this.font, glyph);
  }

  /** @param features Tags of the features that are on beside those that always are. */
  shape(text: string, features: readonly string[] | undefined, direction: 'ltr' | 'rtl'): GlyphRow {
    const library = harfbuzz();
    const desk = deskOf(library);
    put(text, desk, library);
    const { buffer } = desk;
    library.hb_buffer_clear_contents(buffer);
    library.hb_buffer_add_utf16(buffer, desk.text, text.length, 0, text.length);
    library.hb_buffer_set_direction(buffer, DIRECTION[direction]);
    library.hb_buffer_set_language(buffer, desk.language);
    library.hb_buffer_guess_segment_properties(buffer);
    library.hb_shape(this.font, buffer, desk.features, putFeatures(features ?? [], desk, library));
    return taken(buffer, library);
  }
}

/** Puts a text into the memory of the library, in UTF-16. */
function put(text: string, desk: Desk, library: HarfBuzz): void {
  const size = text.length * 2;
  if (size > desk.room) {
    library.free(desk.text);
    desk.room = size * 2;
    desk.text = library.malloc(desk.room);
  }
  const units = new Uint16Array(library.memory.buffer, desk.text, text.length);
  for (let index = 0; index < text.length; index += 1) units[index] = text.charCodeAt(index);
}

const tagOf = (tag: string): number =>
  [...tag.padEnd(4)].reduce((number, letter) => (number << 8) | (letter.charCodeAt(0) & 0xff), 0);

/** @returns How many features were put. */
function putFeatures(tags: readonly string[], desk: Desk, library: HarfBuzz): number {
  const on = tags.slice(0, MOST_FEATURES);
  if (on.length === 0) return 0;
  const numbers = numbersOf(library);
  for (const [index, tag] of on.entries()) {
    numbers.set([tagOf(tag), 1, 0, WHOLE_TEXT], (desk.features + index * FEATURE_BYTES) >> 2);
  }
  return on.length;
}

function taken(buffer: Pointer, library: HarfBuzz): GlyphRow {
  const count = library.hb_buffer_get_length(buffer);
  const infos = library.hb_buffer_get_glyph_infos(buffer, 0) >> 2;
  const positions = library.hb_buffer_get_glyph_positions(buffer, 0) >> 2;
  const numbers = numbersOf(library);
  const column = (from: number): number[] => {
    const values: number[] = [];
    for (let index = 0; index < count; index += 1) values.push(numbers[from + index * ROW] ?? 0);
    return values;
  };
  return {
    glyphs: column(infos),
    clusters: column(infos + 2),
    advances: column(positions),
    x: column(positions + 2),
    y: column(positions + 3),
  };
}
