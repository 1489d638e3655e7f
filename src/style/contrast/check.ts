import { type Document, type Element, isTag, isText } from 'domhandler';
import type { Diagnostic, Position } from '../../diagnostics/index.js';
import type { Styled } from '../cascade/styled.js';
import type { Colour, ComputedStyle } from '../computed.js';
import { contrast, LEAST, shownRatio } from './colours.js';
import { type Ground, groundAfter, groundIn, paper } from './ground.js';

/**
 * Holds the colour of every text against the nearest colour behind it. Text that stands out by less than 4.5 to 1, and
 * text over a picture without a background of its own, is an error at the declaration of its colour, once for each
 * pair of colours.
 *
 * Behind a text are the backgrounds of the elements around it, then white paper. An absolute picture counts for what
 * follows it in its parent: for absolute boxes that stand on it by their insets, and for all where it covers the page.
 * Where boxes overlap in another way only the finished page can tell. The watermark of a draft (class `watermark`) is
 * exempt.
 */
export function checkContrast(document: Document, styled: Styled): Diagnostic[] {
  const check = new ContrastCheck(styled);
  const waiting: { readonly element: Element; readonly ground: Ground }[] = [];
  const push = (children: readonly Element[], parent: Ground) => {
    let ground = parent;
    for (const element of children) {
      waiting.push({ element, ground });
      const style = styled.style(element);
      ground = groundAfter(ground, style, isPicture(element, style));
    }
  };
  push(document.children.filter(isTag), paper(styled.page('auto')));
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { element } = next;
    const style = styled.style(element);
    if (style.display === 'none' || isWatermark(element)) continue;
    const around = style.page === 'auto' ? next.ground : { ...next.ground, page: styled.page(style.page) };
    const ground = groundIn(around, style, element);
    check.element(element, style, ground);
    push(element.children.filter(isTag), ground);
  }
  check.marginBoxes();
  return check.diagnostics();
}

function isWatermark({ attribs }: Element): boolean {
  return attribs.class?.split(/\s+/u).includes('watermark') ?? false;
}

function isPicture(element: Element, style: ComputedStyle): boolean {
  return (element.name === 'img' || style.backgroundImage !== null) && style.display !== 'none';
}

/** Whether the element itself shows text: its own, generated, or that of a chart. */
function showsText(element: Element, style: ComputedStyle): boolean {
  if (style.content !== null) return style.content.length > 0;
  if (element.attribs['data-chart'] !== undefined) return true;
  return element.children.some((child) => isText(child) && child.data.trim() !== '');
}

const DRAWN_TEXT = new Set(['text', 'tspan', 'textPath']);
const DRAWN_MARKERS = new Set(['none', 'disc', 'circle', 'square']);

/** A text that is held against its ground, and what is said of it where it does not stand out. */
interface ShownText {
  /** As a selector would name it. */
  readonly name: () => string;
  /** Where its colour was said; else it is where its ground was. */
  readonly origin: () => Position | undefined;
}

class ContrastCheck {
  private readonly found = new Map<string, Diagnostic>();

  constructor(private readonly styled: Styled) {}

  /** In the order of the sheets, whatever the order of the document. */
  diagnostics(): Diagnostic[] {
    return [...this.found.values()].sort(
      (a, b) =>
        compare(a.file, b.file) ||
        (a.line ?? 0) - (b.line ?? 0) ||
        (a.column ?? 0) - (b.column ?? 0) ||
        compare(a.message, b.message),
    );
  }

  element(element: Element, style: ComputedStyle, ground: Ground): void {
    if (showsText(element, style)) {
      const property = DRAWN_TEXT.has(element.name) ? 'fill' : 'color';
      const color = style[property];
      const origin = (wanted: string) => this.styled.origin(element, wanted);
      if (color !== 'none') {
        this.hold({ name: () => nameOf(element), origin: () => origin(property) ?? origin('color') }, color, ground);
      }
    }
    for (const pseudo of ['before', 'after', 'marker'] as const) {
      const own = this.styled.pseudo(element, pseudo);
      if (own === null) continue;
      if (pseudo === 'marker' && (own.listStyleImage !== null || DRAWN_MARKERS.has(own.listStyleType))) continue;
      const name = () => `${nameOf(element)}::${pseudo}`;
      const origin = () => firstOf((property) => this.styled.pseudoOrigin(element, pseudo, property));
      this.hold({ name, origin }, own.color, groundIn(ground, own));
    }
  }

  /** Text in the margins stands on paper, or on the box's own colour. */
  marginBoxes(): void {
    for (const page of this.styled.pages) {
      for (const { name, style } of page.marginBoxes) {
        if (style.content?.every((part) => part.kind === 'element')) continue;
        const origin = () => firstOf((property) => this.styled.boxOrigin(page.name, name, property));
        this.hold({ name: () => `@${name}`, origin }, style.color, groundIn(paper(page), style));
      }
    }
  }

  private hold(text: ShownText, color: Colour, ground: Ground): void {
    const seen = ground.show(color);
    const ratio = ground.picture ? 0 : contrast(seen, ground.color);
    if (ratio >= LEAST) return;
    const { element } = ground;
    const position = text.origin() ??
      (element && firstOf((property) => this.styled.origin(element, property))) ?? { file: '' };
    const what = `\`${text.name()}\``;
    if (ground.picture) {
      this.report(
        position,
        `picture ${color}`,
        `The text of ${what} stands on a picture, whose colours may be any.`,
        'Give it a `background-color` of its own.',
      );
      return;
    }
    const blended = seen === color ? '' : ` (${color}, half transparent)`;
    this.report(
      position,
      `${seen} ${ground.color}`,
      `The text of ${what} is ${seen}${blended} on ${ground.color}: a contrast of ${shownRatio(ratio)} to 1, where ${LEAST} is the least that can be read.`,
      'Make the text darker and what is behind it lighter, or the other way round.',
    );
  }

  private report(position: Position, pair: string, message: string, hint: string): void {
    const key = `${position.file} ${position.line} ${position.column} ${pair}`;
    if (!this.found.has(key))
      this.found.set(key, { code: 'style/contrast', severity: 'error', ...position, message, hint });
  }
}

/** Where what makes up a contrast was said: the colour, or what is behind it. */
function firstOf(origin: (property: string) => Position | undefined): Position | undefined {
  return origin('color') ?? origin('background-color') ?? origin('background-image') ?? origin('opacity');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** `p.lead`, as a selector would name it. */
function nameOf({ name, attribs }: Element): string {
  const classes = attribs.class?.trim().split(/\s+/u).filter(Boolean) ?? [];
  return [name, ...classes].join('.');
}
