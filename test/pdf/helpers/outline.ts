import type { Node, Run } from '../../../src/pdf/document.js';
import { buildStructure } from '../../../src/pdf/structure/build.js';
import { distinct } from '../../../src/pdf/structure/distinct.js';
import { Leaf, type StructureElement } from '../../../src/pdf/structure/element.js';

const isRun = (drawn: object): drawn is Run => 'text' in drawn && typeof drawn.text === 'string';

/** The structure of a definition as lines of text: an element a line, deeper ones further in, with what belongs to them. */
export function outlineOf(content: readonly Node[]): string[] {
  const { root, leaves } = buildStructure(distinct(content));
  const texts = new Map<Leaf, string>();
  for (const [drawn, leaf] of leaves) {
    texts.set(leaf, (texts.get(leaf) ?? '') + (isRun(drawn) ? drawn.text : '[picture]'));
  }
  const lines: string[] = [];
  const visit = (element: StructureElement, depth: number): void => {
    lines.push('  '.repeat(depth) + describe(element));
    for (const kid of element.kids) {
      if (kid instanceof Leaf) lines.push(`${'  '.repeat(depth + 1)}“${texts.get(kid) ?? ''}”`);
      else visit(kid, depth + 1);
    }
  };
  for (const kid of root.kids) if (!(kid instanceof Leaf)) visit(kid, 0);
  return lines;
}

function describe({ type, dataPath, lang, alt, expansion, link, attributes }: StructureElement): string {
  const { numbering, scope, colSpan, rowSpan, headers } = attributes;
  const said: [string, unknown][] = [
    ['path', dataPath],
    ['lang', lang],
    ['alt', alt],
    ['E', expansion],
    ['to', link?.href],
    ['title', link?.title],
    ['numbering', numbering],
    ['scope', scope],
    ['cols', colSpan],
    ['rows', rowSpan],
    ['headers', headers?.length],
  ];
  return [type, ...said.flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${String(value)}`]))].join(
    ' ',
  );
}
