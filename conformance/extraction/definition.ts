import { Parser } from 'htmlparser2';
import type { DocumentDefinition, Node, Run } from 'migration-governance-profiles';
import { type Unit, type Word, wordsOf } from './text.js';

/** A paragraph, a marker or a line of a drawing: words that follow each other with nothing between them. */
export interface Passage {
  readonly words: readonly Word[];
  /** Its text without the numbers of sources, which are no part of the data's text. */
  readonly own: string;
  /** Paths of the values in the data that it shows, or that what it stands in shows. */
  readonly paths: readonly string[];
}

export interface PassageOptions {
  readonly unit: Unit;
  /** The number of the page that a name leads to, as it is written. */
  pageOf(name: string): string;
}

/** What a definition has to be read, in the order in which it is read. Furniture of pages and decoration are no content. */
export function passagesOf(definition: DocumentDefinition, options: PassageOptions): Passage[] {
  return definition.content.flatMap((node) => passagesIn(node, [], options));
}

function passagesIn(node: Node, above: readonly string[], options: PassageOptions): Passage[] {
  if (node.decorative === true || node.running !== undefined) return [];
  const paths = node.dataPath === undefined ? above : [...above, node.dataPath];
  const inside = (nodes: readonly Node[], more = paths): Passage[] =>
    nodes.flatMap((child) => passagesIn(child, more, options));
  if ('text' in node) return passage(node.text, paths, options);
  if ('stack' in node) return inside(node.stack);
  if ('columns' in node) return inside(node.columns);
  if ('svg' in node) return lettering(node.svg).flatMap((text) => asPassage(text, text, paths, options));
  if ('body' in node) {
    const marker = node.marker !== null && 'text' in node.marker ? passage(node.marker.text, paths, options) : [];
    return [...marker, ...inside(node.body)];
  }
  if (!('rows' in node)) return [];
  const cells = [...node.head, ...node.rows, ...(node.foot ?? [])].flatMap((row) =>
    row.decorative === true
      ? []
      : row.cells
          .filter(({ decorative }) => decorative !== true)
          .map((cell) => ({ cell, paths: [...paths, ...[row, cell].flatMap(({ dataPath }) => dataPath ?? [])] })),
  );
  return [
    ...(node.caption === undefined ? [] : inside([node.caption])),
    ...cells.flatMap(({ cell, paths: around }) => inside(cell.content, around)),
  ];
}

function passage(all: readonly Run[], above: readonly string[], options: PassageOptions): Passage[] {
  const runs = all.filter(({ decorative }) => decorative !== true);
  const text = runs.map((run) => shown(run, options)).join('');
  const own = runs
    .filter(({ inside = [] }) => !inside.some(({ role }) => role === 'Reference'))
    .map((run) => shown(run, options))
    .join('');
  const paths = runs.flatMap(({ inside = [] }) => inside.flatMap(({ dataPath }) => dataPath ?? []));
  return asPassage(text, own, [...above, ...paths], options);
}

function shown({ text, shows }: Run, { pageOf }: PassageOptions): string {
  if (shows === undefined) return text;
  if (shows.kind === 'page-of') return pageOf(shows.id);
  throw new Error(`Only margins of pages show ${shows.kind}: it is no content.`);
}

function asPassage(text: string, own: string, paths: readonly string[], { unit }: PassageOptions): Passage[] {
  const words = wordsOf(text, unit);
  return words.length === 0 ? [] : [{ words, own, paths }];
}

/** The texts of a drawing in the order in which it has them. */
function lettering(svg: string): string[] {
  const texts: string[] = [];
  let open = 0;
  let text = '';
  const parser = new Parser(
    {
      onopentag: (name) => {
        if (name === 'text') open += 1;
      },
      ontext: (characters) => {
        if (open > 0) text += characters;
      },
      onclosetag: (name) => {
        if (name !== 'text') return;
        open -= 1;
        if (open === 0) texts.push(text);
        if (open === 0) text = '';
      },
    },
    { xmlMode: true },
  );
  parser.end(svg);
  return texts;
}
