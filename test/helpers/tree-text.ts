import { Fonts, interpretPage, openPdf, readPages, readStructTree, type StructElement } from '../../src/read/index.js';

/** The text of a file in the order of its structure tree, whatever pages it stands on: one for each piece of content. */
export function treeText(bytes: Uint8Array): string[] {
  const { file, problem } = openPdf(bytes);
  if (!file) throw new Error(problem);
  const pages = readPages(file);
  const fonts = new Fonts(file);
  const texts = new Map<string, string>();
  for (const page of pages) {
    interpretPage(file, page, fonts, (event) => {
      if (event.kind !== 'text') return;
      let { mark } = event;
      while (mark && mark.mcid === undefined) mark = mark.parent;
      if (!mark) return;
      const key = `${page.number} ${mark.mcid}`;
      texts.set(key, (texts.get(key) ?? '') + event.text);
    });
  }
  const found: string[] = [];
  const visit = (element: StructElement): void => {
    for (const kid of element.kids) {
      if (kid.kind === 'element') visit(kid.element);
      else if (kid.kind === 'content') found.push(texts.get(`${kid.page?.number} ${kid.mcid}`) ?? '');
    }
  };
  for (const top of readStructTree(file, pages)?.tops ?? []) visit(top);
  return found;
}
