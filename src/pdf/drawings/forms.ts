import { Kept } from '../../kept.js';
import type { CompactDocument } from '../file/compact.js';
import { sizeOf, writeStored } from '../file/stored.js';
import { type Recorded, recorded, type Sketch } from './recording.js';

/** Bytes of drawings that a process keeps. */
const MOST = 16 * 1024 * 1024;

/** Drawings without texts, which are the same in every document. */
const kept = new Kept<string, Recorded>(MOST, ({ objects }, key) => sizeOf(objects) + key.length);

/** A drawing in a document. */
export interface Form {
  /** Its object. */
  readonly id: number;
  readonly depth: number;
}

/** The drawings of a document: each is in the file once, wherever it stands. */
export class Forms {
  private readonly written = new Map<string, Form>();

  constructor(private readonly document: CompactDocument) {}

  of(sketch: Sketch): Form {
    const key = `${sketch.width} ${sketch.height} ${sketch.beyond} ${sketch.isGroup} ${sketch.svg}`;
    let form = this.written.get(key);
    if (!form) {
      const drawing = kept.get(key) ?? this.recorded(key, sketch);
      form = { id: writeStored(drawing.objects, this.document), depth: drawing.depth };
      this.written.set(key, form);
    }
    return form;
  }

  private recorded(key: string, sketch: Sketch): Recorded {
    const drawing = recorded(sketch, this.document);
    return drawing.hasFonts ? drawing : kept.add(key, drawing);
  }
}
