import type { PdfFont, ShownPart } from '../pdfmake.js';
import { channelsOf } from './colours.js';
import { factor, length } from './numbers.js';
import { transformation } from './paths.js';
import type { Resources } from './resources.js';

/** `x' = a x + c y + e`, `y' = b x + d y + f`. */
type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** The state of graphics as far as it is told apart here (ISO 32000-1, 8.4). */
interface State {
  readonly fill: string;
  readonly stroke: string;
  readonly line: string;
  readonly dash: string;
  readonly opacity: number;
  readonly font: string;
  readonly spacing: string;
  readonly rise: string;
}

/** What a page begins with. */
const INITIAL: State = {
  fill: '0 0 0',
  stroke: '0 0 0',
  line: '1',
  dash: '[] 0',
  opacity: 1,
  font: '',
  spacing: '0',
  rise: '0',
};

/** How a text is set. Points; its place is that of its base line, from the upper left corner. */
export interface TextStyle {
  readonly font: PdfFont;
  readonly size: number;
  readonly color: string;
  readonly opacity: number;
  /** After each letter. */
  readonly spacing: number;
}

/**
 * The content of a page, as it is written: each part of the state of graphics only when it changes, and one text object
 * for as many texts as stand in one sequence of marked content. Places are given from the upper left corner, `y` downwards,
 * as pages are laid out.
 */
export class Content {
  private readonly operators: string[] = [];
  private state: { -readonly [K in keyof State]: State[K] } = { ...INITIAL };
  private readonly saved: State[] = [];
  private isInText = false;
  /** Where the last text of the text object at hand begins, hundredths of a point. */
  private penX = 0;
  private penY = 0;

  constructor(
    readonly resources: Resources,
    /** Points; 0 within what has units of its own. */
    private height: number,
  ) {}

  /** All operators, to be written as Latin-1. */
  toString(): string {
    this.endText();
    return this.operators.join('\n');
  }

  /** How many states of graphics are saved at this place. */
  get depth(): number {
    return this.saved.length;
  }

  /** How far from the lower edge a place is that stands so far from the upper one. */
  up(y: number): number {
    return this.height - y;
  }

  /** Begins a sequence of marked content. Text objects begin and end within it. */
  mark(operator: string): void {
    this.write(operator);
  }

  endMark(): void {
    this.write('EMC');
  }

  /** Draws with a state of graphics of its own. */
  within(draw: () => void): void {
    this.write('q');
    this.saved.push({ ...this.state });
    draw();
    this.write('Q');
    this.state = { ...(this.saved.pop() ?? INITIAL) };
  }

  /** Draws in units of its own, which the matrix turns into points from the upper left corner; `y` goes down in both. */
  transformed([a, b, c, d, e, f]: Matrix, draw: () => void): void {
    const { height } = this;
    this.within(() => {
      this.write(transformation(a, -b, -c, d, e, height - f));
      this.height = 0;
      draw();
      this.endText();
      this.height = height;
    });
  }

  /** @param path Operators that make a path. */
  fill(path: string, color: string, opacity = 1): void {
    this.endText();
    this.setOpacity(opacity);
    this.setFill(color);
    this.operators.push(path, 'f');
  }

  stroke(
    path: string,
    { color, width, dash }: { color: string; width: number; dash?: readonly [number, number] },
  ): void {
    this.endText();
    this.setOpacity(1);
    this.set('stroke', channelsOf(color), 'RG');
    this.set('line', length(width), 'w');
    this.set('dash', dash ? `[${dash.map(length).join(' ')}] 0` : '[] 0', 'd');
    this.operators.push(path, 'S');
  }

  clip(path: string): void {
    this.write(path);
    this.operators.push('W n');
  }

  /** Draws a picture or a form, whose square or own space the matrix puts on the page, from its lower left corner. */
  object(id: number, matrix: Matrix, opacity: number): void {
    this.endText();
    this.setOpacity(opacity);
    // Texts in a form begin with what the page has set last.
    this.set('spacing', '0', 'Tc');
    this.operators.push('q', transformation(...matrix), `/${this.resources.object(id)} Do`, 'Q');
  }

  /**
   * Fills a shape with the colour of text.
   * @param path In units of its own, upwards. @param place Of their origin, and points of one.
   */
  shape(
    path: string,
    place: { readonly x: number; readonly y: number; readonly scale: number },
    color: string,
    opacity: number,
  ): void {
    this.endText();
    this.setOpacity(opacity);
    this.setFill(color);
    const { x, y, scale } = place;
    this.operators.push('q', transformation(scale, 0, 0, scale, x, this.up(y)), path, 'f', 'Q');
  }

  /** Shows a text. */
  text(parts: readonly ShownPart[], x: number, y: number, style: TextStyle): void {
    if (parts.length === 0) return;
    if (!this.isInText) {
      this.operators.push('BT');
      this.isInText = true;
      this.penX = 0;
      this.penY = 0;
    }
    this.setOpacity(style.opacity);
    this.setFill(style.color);
    this.set('font', `/${this.resources.font(style.font)} ${factor(style.size)}`, 'Tf');
    this.set('spacing', factor(style.spacing), 'Tc');
    const [left, base] = [Math.round(x * 100), Math.round(this.up(y) * 100)];
    this.operators.push(`${(left - this.penX) / 100} ${(base - this.penY) / 100} Td`);
    this.penX = left;
    this.penY = base;
    for (const { operand, rise } of parts) {
      this.set('rise', length((rise * style.size) / 1000), 'Ts');
      this.operators.push(`${operand}TJ`);
    }
  }

  private write(operator: string): void {
    this.endText();
    this.operators.push(operator);
  }

  private endText(): void {
    if (this.isInText) this.operators.push('ET');
    this.isInText = false;
  }

  private setFill(color: string): void {
    this.set('fill', channelsOf(color), 'rg');
  }

  /** What is no value leaves the state as it is. */
  private set(part: Exclude<keyof State, 'opacity'>, value: string, operator: string): void {
    if (this.state[part] === value || value === '') return;
    this.state[part] = value;
    this.operators.push(`${value} ${operator}`);
  }

  private setOpacity(opacity: number): void {
    if (this.state.opacity === opacity) return;
    this.state.opacity = opacity;
    this.operators.push(`/${this.resources.opacity(Math.min(1, Math.max(0, opacity)))} gs`);
  }
}
