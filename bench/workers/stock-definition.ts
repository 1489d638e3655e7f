import type {
  Cell,
  DocumentDefinition,
  ItemNode,
  MarginBoxNode,
  Node,
  NodeBase,
  PageTemplate,
  Row,
  Run,
  TableNode,
  TrackSize,
} from 'migration-governance-profiles';
import type { Column, Content, ContentTable, Margins, TableCell, TDocumentDefinitions } from 'pdfmake/interfaces.js';

/**
 * The pages of our definition as a person would give them to stock pdfmake: the same words, pictures and drawings in
 * the same faces, sizes and columns, in text, stack, columns, table, image and svg. What stock pdfmake has no words for
 * (collapsing margins, keeping together, rounded boxes, running heads) is left out, so that it has less to do than we.
 */
export function toPlain(definition: DocumentDefinition): TDocumentDefinitions {
  const page = definition.pages.auto;
  if (page === undefined) throw new Error('The definition has no page `auto`.');
  return {
    pageSize: { width: page.width, height: page.height },
    pageMargins: [page.margin.start, page.margin.top, page.margin.end, page.margin.bottom],
    content: chapters(definition.content, page),
    footer: (current, total) => furniture(page, 'bottom', current, total),
    header: (current, total) => furniture(page, 'top', current, total),
    info: { title: definition.info.title },
    images: {},
    // For what has no run of its own; a drawing's text among it.
    defaultStyle: { font: Object.keys(definition.faces)[0] ?? '', columnGap: 0 },
  };
}

/** Sections; one on another kind of page begins a page, and what stands at a place of a page is put there. */
function chapters(nodes: readonly Node[], page: PageTemplate): Content[] {
  let kind: string | undefined;
  return nodes
    .filter((node) => node.running === undefined)
    .map((node, index): Content => {
      const begins = index > 0 && node.page !== kind && node.breakBefore !== 'page';
      kind = node.page;
      const placed = 'stack' in node ? node.stack.filter(({ absolute }) => absolute !== undefined) : [];
      const flow = plainNode(node);
      const stack = [...placed.map((one) => at(one, page)), flow];
      return placed.length === 0 && !begins ? flow : { stack, ...(begins ? { pageBreak: 'before' as const } : {}) };
    });
}

/**
 * A node at its place. Stock pdfmake knows only distances from the start and from the top: what stands at the foot of the page
 * and has no height of its own begins high enough to have room.
 */
function at(node: Node, page: PageTemplate): Content {
  const { top, bottom = 0, start = 0 } = node.absolute ?? {};
  const height = node.minHeight ?? ('stack' in node ? page.height - bottom - 110 : 12);
  const width = typeof node.width === 'number' ? node.width : page.width - start;
  const columns: Column[] = [{ width, stack: [plainNode(node)] }];
  return { columns, absolutePosition: { x: start, y: top ?? page.height - bottom - height } };
}

function plainNodes(nodes: readonly Node[]): Content[] {
  return nodes.filter((node) => node.running === undefined && node.absolute === undefined).map(plainNode);
}

function plainNode(node: Node): Content {
  const base = common(node);
  // A place that links lead to must be a text; elsewhere one that takes no room stands for it.
  const place: Content[] = node.id === undefined ? [] : [{ text: ' ', id: node.id, fontSize: 0.01 }];
  const stack = [...place, plainContent(node)];
  const fill = node.background;
  if (fill === undefined) return { stack, ...base };
  // The only way stock pdfmake has to put a colour behind blocks is a table of one cell.
  const cell: TableCell = { stack, fillColor: fill, border: [false, false, false, false] };
  return { ...base, table: { widths: ['*'], body: [[cell]] }, layout: 'noBorders' };
}

function plainContent(node: Node): Content {
  if ('text' in node) {
    const alignment =
      node.align === 'start' || node.align === undefined ? 'left' : node.align === 'end' ? 'right' : node.align;
    return { text: node.text.map(plainRun), alignment };
  }
  if ('stack' in node) return { stack: plainNodes(node.stack) };
  if ('columns' in node) return { stack: rowsOf(node.columns, node.tracks, node.columnGap ?? 0) };
  if ('marker' in node) return item(node);
  if ('rows' in node) return table(node);
  if ('image' in node) return { image: dataUrl(node.image), ...drawn(node, node.imageWidth, node.imageHeight) };
  return { svg: node.svg, ...drawn(node, node.svgWidth, node.svgHeight) };
}

/** The size that a picture is set in: that of its box, or its own. */
function drawn({ width: box }: Node, width: number, height: number): { width: number; height: number } {
  return typeof box === 'number' ? { width: box, height: (height * box) / width } : { width, height };
}

function common(node: NodeBase): { margin?: Margins; pageBreak?: 'before' } {
  const { margin, padding } = node;
  const sides: Margins = [
    (margin?.start ?? 0) + (padding?.start ?? 0),
    (margin?.top ?? 0) + (padding?.top ?? 0),
    (margin?.end ?? 0) + (padding?.end ?? 0),
    (margin?.bottom ?? 0) + (padding?.bottom ?? 0),
  ];
  return {
    ...(sides.some((side) => side !== 0) ? { margin: sides } : {}),
    ...(node.breakBefore === 'page' ? { pageBreak: 'before' } : {}),
  };
}

function plainRun(run: Run): Content {
  const style = {
    font: run.fonts[0] ?? '',
    fontSize: run.size,
    color: run.color,
    // Ours is a distance in points, pdfmake's a factor of what the face asks for; of these faces about 1.25.
    lineHeight: run.lineHeight / (run.size * 1.25),
    ...(run.letterSpacing === undefined ? {} : { characterSpacing: run.letterSpacing }),
    ...(run.decoration === 'underline' ? { decoration: 'underline' as const } : {}),
    ...(run.noWrap === true ? { noWrap: true } : {}),
  };
  if (run.shows?.kind === 'page-of') return { ...style, pageReference: run.shows.id };
  const target = run.inside?.find(({ link }) => link !== undefined)?.link;
  if (target === undefined) return { ...style, text: whole(run.text) };
  return {
    ...style,
    text: whole(run.text),
    ...(target.startsWith('#') ? { linkToDestination: target.slice(1) } : { link: target }),
  };
}

/** A text without the places where we divide words: stock pdfmake would show no hyphen there. */
const whole = (text: string): string => text.replaceAll('\u00ad', '');

function width(track: TrackSize | 'auto'): number | string {
  if (typeof track === 'number') return track;
  if (track === 'auto') return 'auto';
  return 'percent' in track ? `${track.percent}%` : '*';
}

function rowsOf(children: readonly Node[], tracks: readonly TrackSize[], gap: number): Content[] {
  const rows: Content[] = [];
  for (let first = 0; first < children.length; first += tracks.length) {
    const columns = children.slice(first, first + tracks.length).map(
      (child, index): Column => ({
        stack: [plainNode(child)],
        width: width(tracks[index] ?? { fr: 1 }),
      }),
    );
    rows.push({ columns, columnGap: gap });
  }
  return rows;
}

function item(node: ItemNode): Content {
  return {
    columns: [
      { width: node.indent, stack: marker(node) },
      { width: '*', stack: plainNodes(node.body) },
    ],
    columnGap: 0,
  };
}

function marker({ marker: mark }: ItemNode): Content[] {
  if (mark === null) return [];
  if ('text' in mark) return [{ text: mark.text.map(plainRun) }];
  if ('svg' in mark) return [{ svg: mark.svg, width: mark.width, height: mark.height }];
  return [
    {
      canvas: [
        { type: 'ellipse', x: mark.size, y: mark.size * 2, r1: mark.size / 2, r2: mark.size / 2, color: mark.color },
      ],
    },
  ];
}

function table(node: TableNode): Content {
  const rows: readonly Row[] = [...node.head, ...node.rows, ...(node.foot ?? [])];
  const tableNode: ContentTable = {
    table: { headerRows: node.head.length, widths: node.tracks.map(width), body: plainRows(rows, node.tracks.length) },
    layout: 'lightHorizontalLines',
  };
  return node.caption === undefined ? tableNode : { stack: [plainNode(node.caption), tableNode] };
}

/** Rows with the empty cells that pdfmake wants in the place of what a span covers. */
function plainRows(rows: readonly Row[], columns: number): TableCell[][] {
  const covered = new Set<string>();
  return rows.map((row, number) => {
    const cells: TableCell[] = [];
    const rest = [...row.cells];
    while (cells.length < columns) {
      const column = cells.length;
      const cell = covered.has(`${number},${column}`) ? undefined : rest.shift();
      cells.push(cell === undefined ? {} : plainCell(cell));
      for (let down = 0; down < (cell?.rowSpan ?? 1); down += 1) {
        for (let along = 0; along < (cell?.colSpan ?? 1); along += 1) covered.add(`${number + down},${column + along}`);
      }
    }
    return cells;
  });
}

function plainCell(cell: Cell): TableCell {
  return {
    stack: plainNodes(cell.content),
    ...(cell.colSpan === undefined ? {} : { colSpan: cell.colSpan }),
    ...(cell.rowSpan === undefined ? {} : { rowSpan: cell.rowSpan }),
    ...(cell.background === undefined ? {} : { fillColor: cell.background }),
  };
}

function furniture(page: PageTemplate, place: MarginBoxNode['place'], current: number, total: number): Content {
  const boxes = page.boxes.filter((box) => box.place === place && 'node' in box.content);
  return {
    margin: [page.margin.start, 20, page.margin.end, 0],
    columns: boxes.map(
      (box): Column => ({
        width: box.width,
        stack: 'node' in box.content ? [numbered(box.content.node, current, total)] : [],
      }),
    ),
  };
}

function numbered(node: Node, current: number, total: number): Content {
  if (!('text' in node)) return plainContent(node);
  const text = node.text.map((run) => {
    if (run.shows?.kind === 'page') return plainRun({ ...run, text: String(current) });
    return run.shows?.kind === 'pages' ? plainRun({ ...run, text: String(total) }) : plainRun(run);
  });
  return { text };
}

const urls = new WeakMap<Uint8Array, string>();

/** A picture as pdfmake takes it; made once, since only the rendering is measured. */
function dataUrl(image: Uint8Array): string {
  const known = urls.get(image);
  if (known !== undefined) return known;
  const kind = image[0] === 0x89 ? 'png' : 'jpeg';
  const url = `data:image/${kind};base64,${Buffer.from(image).toString('base64')}`;
  urls.set(image, url);
  return url;
}
