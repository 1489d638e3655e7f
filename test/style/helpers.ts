import { compile } from 'css-select';
import { type ChildNode, type Document, type Element, isTag } from 'domhandler';
import type { Diagnostic } from '../../src/diagnostics/index.js';
import {
  type ComputedStyle,
  computeStyles,
  parseHtml,
  parseSheet,
  type Sheet,
  type Styled,
} from '../../src/style/index.js';

export const FILE = '/layouts/odd/print.css';

/** `3:5 style/value`, and what is said. */
export function said({ line, column, code, message }: Diagnostic): string {
  return `${line}:${column} ${code} ${message}`;
}

/** What reading a sheet says. */
export function mistakes(css: string): string[] {
  return parseSheet(css, FILE).diagnostics.map(said);
}

/** Message and hint of the only mistake of a sheet. */
export function onlyMistake(css: string): Diagnostic {
  const { diagnostics } = parseSheet(css, FILE);
  const [first] = diagnostics;
  if (first === undefined || diagnostics.length > 1)
    throw new Error(`${diagnostics.length} mistakes: ${diagnostics.map(said).join('; ')}`);
  return first;
}

/** A sheet that has to be right. */
export function sheet(css: string, file = FILE): Sheet {
  const { value, diagnostics } = parseSheet(css, file);
  if (value === undefined || diagnostics.length > 0) throw new Error(diagnostics.map(said).join('; '));
  return value;
}

export interface Page {
  readonly document: Document;
  readonly styled: Styled;
  readonly diagnostics: readonly Diagnostic[];
  element(selector: string): Element;
  style(selector: string): ComputedStyle;
}

/** A document with its styles. */
export function page(css: string | readonly Sheet[], html: string): Page {
  const document = parseHtml(html);
  const { value, diagnostics } = computeStyles(document, typeof css === 'string' ? [sheet(css)] : css);
  if (value === undefined) throw new Error('no styles');
  const element = (selector: string): Element => {
    const matches = compile<ChildNode, Element>(selector);
    const waiting = [...document.children].reverse();
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
      if (!isTag(node)) continue;
      if (matches(node)) return node;
      waiting.push(...[...node.children].reverse());
    }
    throw new Error(`nothing is ${selector}`);
  };
  return { document, styled: value, diagnostics, element, style: (selector) => value.style(element(selector)) };
}

/** The style of `<p>` under these declarations. */
export function declared(declarations: string): ComputedStyle {
  return page(`p { ${declarations} }`, '<p>Fig</p>').style('p');
}
