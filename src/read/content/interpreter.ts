import type { PdfFile } from '../file.js';
import type { Fonts } from '../fonts/font.js';
import { PdfArray, PdfDict, type PdfObject, PdfStream } from '../objects.js';
import type { PdfPage } from '../pages.js';
import type { ContentEvent, Mark } from './events.js';
import { IDENTITY, matrixOf, multiply, transformBox } from './matrix.js';
import { nameOf, type Operation, operations } from './operations.js';
import { PathBox } from './path.js';
import { type GraphicsState, initialState } from './state.js';
import { type Resources, stateOperator } from './state-operators.js';
import { TextObject } from './text.js';

/** Forms may stand in one another so deep. */
const MAX_FORMS = 12;
/** Marked-content sequences may stand in one another so deep: whoever looks for what is around one looks at each. */
const MAX_MARKS = 200;
/** Forms that use one another again and again multiply: reading ends here. */
const MAX_OPERATIONS = 5_000_000;
const UNIT = { left: 0, bottom: 0, right: 1, top: 1 };
const POINTS: ReadonlySet<string> = new Set(['m', 'l', 'c', 'v', 'y']);
const PAINTS: ReadonlySet<string> = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*']);
const FILLS = /^[fFbB]/;
const STROKES = /^[sSbB]/;
const SHOWS: ReadonlySet<string> = new Set(['Tj', 'TJ', "'", '"']);

export type Listener = (event: ContentEvent) => void;

/** Carries out the content of a page (ISO 32000-1, 7.8.2) and tells what happens, in order. */
export function interpretPage(file: PdfFile, page: PdfPage, fonts: Fonts, listener: Listener): void {
  const interpreter = new Interpreter(file, fonts, listener);
  interpreter.run(page.content(), page.resources, undefined);
}

class Interpreter {
  private state: GraphicsState = initialState();
  private mark: Mark | undefined;
  private depth = 0;
  /** Marked-content sequences that are open. */
  private marks = 0;
  private count = 0;
  private readonly forms = new Set<PdfStream>();

  constructor(
    private readonly file: PdfFile,
    private readonly fonts: Fonts,
    private readonly tell: Listener,
  ) {}

  run(bytes: Uint8Array, resources: PdfDict, form: PdfStream | undefined): void {
    const stream = new StreamRun(resources, form, this.mark, this.fonts, this.tell);
    const problem = (message: string): void => this.tell({ kind: 'problem', message });
    for (const operation of operations(bytes, problem)) {
      this.count += 1;
      this.file.operationsLeft -= 1;
      if (this.count > MAX_OPERATIONS || this.file.operationsLeft < 0) {
        problem('the content goes on without end');
        break;
      }
      if (this.marks > MAX_MARKS) {
        problem('marked-content sequences stand in each other without end');
        break;
      }
      this.operation(operation, stream);
    }
    if (stream.saved.length > 0) problem('a q has no Q');
    if (stream.inText) problem('a BT has no ET');
    if (this.mark !== stream.outer) problem('a marked-content sequence has no EMC');
    while (this.mark !== stream.outer && this.mark) this.endMark();
  }

  private operation({ operator, operands }: Operation, stream: StreamRun): void {
    if (POINTS.has(operator)) stream.path.add(this.state.ctm, numbersOf(operands));
    else if (operator === 're') {
      const [x = 0, y = 0, width = 0, height = 0] = numbersOf(operands);
      stream.path.add(this.state.ctm, [x, y, x + width, y, x, y + height, x + width, y + height]);
    } else if (PAINTS.has(operator)) this.paintPath(operator, stream);
    else if (operator === 'n') stream.path.take();
    else if (SHOWS.has(operator)) this.show(operator, operands, stream);
    else if (!this.other(operator, operands, stream)) {
      const isKnown = stateOperator(operator, operands, this.state, stream.names);
      if (!isKnown && stream.compatible === 0)
        this.tell({ kind: 'problem', message: `there is no operator '${operator.slice(0, 20)}'` });
    }
  }

  /** Operators of structure: what saves, nests and places. */
  private other(operator: string, operands: readonly PdfObject[], stream: StreamRun): boolean {
    const { text } = stream;
    switch (operator) {
      case 'q':
        if (stream.saved.length < 500) stream.saved.push({ ...this.state });
        return true;
      case 'Q': {
        const saved = stream.saved.pop();
        if (saved) this.state = saved;
        else this.tell({ kind: 'problem', message: 'a Q has no q' });
        return true;
      }
      case 'cm':
        this.state.ctm = multiply(matrixOf(operands) ?? IDENTITY, this.state.ctm);
        return true;
      case 'BT':
        text.begin();
        stream.inText = true;
        return true;
      case 'ET':
        stream.inText = false;
        return true;
      case 'Tm':
        text.set(matrixOf(operands) ?? IDENTITY);
        return true;
      case 'TD':
      case 'Td': {
        const [x = 0, y = 0] = numbersOf(operands);
        if (operator === 'TD') this.state.leading = -y;
        text.move(x, y);
        return true;
      }
      case 'T*':
        text.move(0, -this.state.leading);
        return true;
      case 'BMC':
      case 'BDC':
        this.beginMark(operands, stream);
        return true;
      case 'EMC':
        if (this.mark === stream.outer) this.tell({ kind: 'problem', message: 'an EMC ends nothing' });
        else this.endMark();
        return true;
      case 'Do':
        this.paintObject(nameOf(operands[0]), stream);
        return true;
      case 'BI':
        this.paintImage(operands[0] ?? null, true);
        return true;
      case 'sh':
        this.tell({
          kind: 'shading',
          ...this.place(),
          box: undefined,
          object: stream.resource('Shading', nameOf(operands[0])) ?? null,
        });
        return true;
      case 'BX':
      case 'EX':
        stream.compatible += operator === 'BX' ? 1 : -1;
        return true;
      default:
        return false;
    }
  }

  private place(): { mark: Mark | undefined; ctm: GraphicsState['ctm']; isInline: false } {
    return { mark: this.mark, ctm: this.state.ctm, isInline: false };
  }

  private paintPath(operator: string, stream: StreamRun): void {
    if (FILLS.test(operator)) this.tell({ kind: 'space', space: this.state.fillSpace });
    if (STROKES.test(operator)) this.tell({ kind: 'space', space: this.state.strokeSpace });
    this.tell({ kind: 'path', ...this.place(), box: stream.path.take(), object: null });
  }

  private show(operator: string, operands: readonly PdfObject[], stream: StreamRun): void {
    const { state } = this;
    if (operator === "'" || operator === '"') {
      if (operator === '"') [state.wordSpacing = 0, state.characterSpacing = 0] = numbersOf(operands);
      stream.text.move(0, -state.leading);
    }
    if (!stream.inText) this.tell({ kind: 'problem', message: 'text is shown outside of BT and ET' });
    if (state.mode % 4 === 0 || state.mode % 4 === 2) this.tell({ kind: 'space', space: state.fillSpace });
    if (state.mode % 4 === 1 || state.mode % 4 === 2) this.tell({ kind: 'space', space: state.strokeSpace });
    this.tell(stream.text.show(operands.at(-1) ?? null, state, this.mark));
  }

  private beginMark(operands: readonly PdfObject[], stream: StreamRun): void {
    const [tag, second] = operands;
    const named = nameOf(second);
    const found = named === undefined ? second : stream.resource('Properties', named);
    const properties = found instanceof PdfDict ? found : undefined;
    if (second !== undefined && !properties) {
      this.tell({ kind: 'problem', message: 'the properties of a marked-content sequence are not there' });
    }
    const mark: Mark = {
      tag: nameOf(tag) ?? '',
      properties,
      mcid: properties?.number('MCID'),
      parent: this.mark,
      form: stream.form,
    };
    this.mark = mark;
    this.marks += 1;
    this.tell({ kind: 'begin', mark });
  }

  private endMark(): void {
    if (!this.mark) return;
    this.tell({ kind: 'end', mark: this.mark });
    this.mark = this.mark.parent;
    this.marks -= 1;
  }

  private paintObject(name: string | undefined, stream: StreamRun): void {
    const object = stream.resource('XObject', name);
    if (!(object instanceof PdfStream)) this.tell({ kind: 'problem', message: `there is no XObject '${name ?? ''}'` });
    else if (object.dict.name('Subtype') === 'Image') this.paintImage(object, false);
    else if (object.dict.name('Subtype') === 'Form') this.paintForm(object, stream.resources);
  }

  private paintImage(object: PdfObject, isInline: boolean): void {
    this.tell({ kind: 'image', ...this.place(), box: transformBox(this.state.ctm, UNIT), object, isInline });
  }

  private paintForm(form: PdfStream, outer: PdfDict): void {
    this.tell({ kind: 'form', form, mark: this.mark });
    if (this.depth >= MAX_FORMS || this.forms.has(form)) {
      this.tell({ kind: 'problem', message: 'a form stands in itself' });
      return;
    }
    const bytes = this.file.decode(form);
    if (!bytes) return;
    const saved = { ...this.state };
    this.state.ctm = multiply(matrixOf(form.dict.array('Matrix')?.all()) ?? IDENTITY, this.state.ctm);
    this.depth += 1;
    this.forms.add(form);
    this.run(bytes, form.dict.dict('Resources') ?? outer, form);
    this.forms.delete(form);
    this.depth -= 1;
    this.state = saved;
  }
}

/** What belongs to one stream while it is carried out. */
class StreamRun {
  readonly saved: GraphicsState[] = [];
  readonly path = new PathBox();
  readonly text = new TextObject();
  /** Where the names of its operators lead. */
  readonly names: Resources;
  inText = false;
  compatible = 0;

  constructor(
    readonly resources: PdfDict,
    readonly form: PdfStream | undefined,
    /** What was open when the stream began. */
    readonly outer: Mark | undefined,
    fonts: Fonts,
    tell: Listener,
  ) {
    this.names = {
      font: (name) => {
        const dict = this.resource('Font', name);
        return dict instanceof PdfDict ? fonts.of(dict) : undefined;
      },
      space: (name) => this.resource('ColorSpace', name) ?? name,
      extended: (name) => {
        const dict = this.resource('ExtGState', name);
        return dict instanceof PdfDict ? dict : undefined;
      },
      tell,
    };
  }

  resource(kind: string, name: string | undefined): PdfObject | undefined {
    return name === undefined ? undefined : (this.resources.dict(kind)?.get(name) ?? undefined);
  }
}

/** The numbers among operands, those of arrays too. */
function numbersOf(operands: readonly PdfObject[]): number[] {
  const numbers: number[] = [];
  for (const operand of operands) {
    if (typeof operand === 'number') numbers.push(operand);
    else if (operand instanceof PdfArray) for (const number of operand.numbers() ?? []) numbers.push(number);
  }
  return numbers;
}
