import { type Document, type Element, isTag } from 'domhandler';
import type { Outcome } from '../../diagnostics/index.js';
import type { Sheet } from '../sheet.js';
import { cascadeOf } from './cascade.js';
import { DocumentStyles } from './document-styles.js';
import { Reports } from './reports.js';
import type { Styled } from './styled.js';

/**
 * The computed style of every element of a document: matched, cascaded and inherited as CSS says.
 * @param sheets In the order of the cascade; the program's own stands before them by itself. Pass the same array for
 *   many documents, and its rules are made ready once.
 */
export function computeStyles(document: Document, sheets: readonly Sheet[]): Outcome<Styled> {
  const reports = new Reports();
  const styles = new DocumentStyles(cascadeOf(sheets), rootOf(document), reports);
  // A list of what is still to do, and not a function that calls itself: no document is too deep for it.
  const waiting: Element[] = document.children.filter(isTag).reverse();
  for (let element = waiting.pop(); element !== undefined; element = waiting.pop()) {
    styles.add(element);
    for (let index = element.children.length - 1; index >= 0; index -= 1) {
      const child = element.children[index];
      if (child !== undefined && isTag(child)) waiting.push(child);
    }
  }
  styles.checkPages();
  return { value: styles, diagnostics: reports.diagnostics };
}

function rootOf(document: Document): Element | undefined {
  const elements = document.children.filter(isTag);
  return elements.find(({ name }) => name === 'html') ?? elements[0];
}
