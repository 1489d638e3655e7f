import { type Document, type Element, isTag } from 'domhandler';
import type { Styles } from './styles.js';

/** What has to be read before a document can be composed. */
export interface Needs {
  readonly pictures: ReadonlySet<string>;
  readonly hasCharts: boolean;
}

/** Finds the pictures and charts of a document, in its elements and in their styles. */
export function needsOf(document: Document, styles: Styles): Needs {
  const pictures = new Set<string>();
  let hasCharts = false;
  const visit = (element: Element): void => {
    const style = styles.style(element);
    if (style.display === 'none') return;
    if (element.name === 'img') pictures.add(element.attribs.src ?? '');
    if (element.attribs['data-chart'] !== undefined) hasCharts = true;
    if (style.backgroundImage !== null) pictures.add(style.backgroundImage);
    if (style.display === 'list-item' && style.listStyleImage !== null) pictures.add(style.listStyleImage);
    for (const name of ['before', 'after'] as const) {
      const image = styles.pseudo(element, name)?.backgroundImage;
      if (image) pictures.add(image);
    }
    for (const child of element.children.filter(isTag)) visit(child);
  };
  for (const child of document.children.filter(isTag)) visit(child);
  return { pictures, hasCharts };
}
