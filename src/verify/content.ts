import type {
  ContentEvent,
  Mark,
  PaintEvent,
  PdfDict,
  PdfObject,
  PdfPage,
  PdfStream,
  TextEvent,
} from '../read/index.js';

/** What the content of a page does, as far as rules ask for it. */
export class PageContent {
  readonly texts: TextEvent[] = [];
  readonly paints: PaintEvent[] = [];
  /** Marked-content sequences in the order in which they begin. */
  readonly marks: Mark[] = [];
  /** Sequences in which something is painted, directly or further in. */
  readonly filled = new Set<Mark>();
  readonly spaces = new Set<PdfObject | string>();
  readonly states = new Set<PdfDict>();
  /** Forms, as often as they are painted. */
  readonly forms: PdfStream[] = [];
  readonly intents = new Set<string>();
  readonly problems: string[] = [];

  constructor(readonly page: PdfPage) {}

  add(event: ContentEvent): void {
    switch (event.kind) {
      case 'text':
        // A text that paints nothing is still a text: of a scanned page, say.
        if (event.glyphs.length === 0) return;
        this.texts.push(event);
        this.fill(event.mark);
        return;
      case 'path':
      case 'image':
      case 'shading':
        this.paints.push(event);
        this.fill(event.mark);
        return;
      case 'begin':
        this.marks.push(event.mark);
        return;
      case 'form':
        this.forms.push(event.form);
        return;
      case 'state':
        this.states.add(event.dict);
        return;
      case 'space':
        this.spaces.add(event.space);
        return;
      case 'intent':
        this.intents.add(event.name);
        return;
      case 'problem':
        this.problems.push(event.message);
        return;
      case 'end':
        return;
    }
  }

  private fill(mark: Mark | undefined): void {
    for (let at = mark; at && !this.filled.has(at); at = at.parent) this.filled.add(at);
  }
}

/** The sequence with an MCID that content stands in: the nearest. */
export function ownerMark(mark: Mark | undefined): Mark | undefined {
  for (let at = mark; at; at = at.parent) if (at.mcid !== undefined) return at;
  return undefined;
}

/** The artifact that content stands in: the nearest. */
export function artifactMark(mark: Mark | undefined): Mark | undefined {
  for (let at = mark; at; at = at.parent) if (at.tag === 'Artifact') return at;
  return undefined;
}

/** Whether content is real content or an artifact, and not neither. */
export function isMarked(mark: Mark | undefined): boolean {
  return ownerMark(mark) !== undefined || artifactMark(mark) !== undefined;
}
