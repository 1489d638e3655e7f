import { Kept } from '../../kept.js';
import type { CompactDocument } from '../file/compact.js';
import { sizeOf, writeStored } from '../file/stored.js';
import type { ChunkRun } from './chunks.js';
import { type Reading, readDrawing } from './reading.js';
import { type Recorded, recorded, type Sketch } from './recording.js';
import type { DrawnText } from './take.js';

/** Bytes of drawings that a process keeps. */
const MOST = 16 * 1024 * 1024;

/** Drawings without texts, which are the same in every document. */
const kept = new Kept<string, Recorded>(MOST, ({ objects }, key) => sizeOf(objects) + key.length);

/** A drawing at a size, in a document. */
export interface Form {
  /** Points. */
  readonly width: number;
  readonly height: number;
  /** Whether it is made paler as a whole. */
  readonly isGroup: boolean;
  /** Its object. */
  readonly id: number;
  /** How deep states of graphics are saved in it. */
  readonly depth: number;
  /** The texts that are to be set over it. */
  readonly texts: readonly DrawnText[];
}

/** The drawings of a document: each is in the file once, wherever it stands. */
export class Forms {
  /** By what is drawn. */
  private readonly written = new Map<string, Form[]>();

  constructor(
    private readonly document: CompactDocument,
    /** Whether the renderer of drawings sets a text as it has to be. */
    private readonly isPlain: (run: ChunkRun) => boolean,
  ) {}

  /** @param svg Its size is given by what it is drawn at. */
  of(svg: string, width: number, height: number, isGroup: boolean): Form {
    let forms = this.written.get(svg);
    if (!forms) {
      forms = [];
      this.written.set(svg, forms);
    }
    let form = forms.find((one) => one.width === width && one.height === height && one.isGroup === isGroup);
    if (!form) {
      form = this.made(readDrawing(svg, width, height), isGroup);
      forms.push(form);
    }
    return form;
  }

  /**
   * Where one text is to be set over a drawing, all are, so that they stay in their order; and so they are where it makes no
   * difference, because a form without texts is the same in every document.
   */
  private made({ whole, rest, texts, isOver, ...area }: Reading, isGroup: boolean): Form {
    const isSetHere = isOver || !texts.every(({ chunks }) => chunks.every(({ runs }) => runs.every(this.isPlain)));
    const drawing = this.recorded({ ...area, svg: isSetHere ? rest : whole, isGroup });
    const { width, height } = area;
    const id = writeStored(drawing.objects, this.document);
    return { width, height, isGroup, id, depth: drawing.depth, texts: isSetHere ? texts : [] };
  }

  private recorded(sketch: Sketch): Recorded {
    const { svg, width, height, beyond, isGroup } = sketch;
    const key = `${width} ${height} ${beyond} ${isGroup} ${svg}`;
    const known = kept.get(key);
    if (known) return known;
    const drawing = recorded(sketch, this.document);
    return drawing.hasFonts ? drawing : kept.add(key, drawing);
  }
}
