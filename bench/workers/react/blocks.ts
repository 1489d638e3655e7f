import type { Block, Inline, Table } from '../../content/content.js';
import { DOMAIN_COLOURS } from '../../content/drawings.js';
import { chart, drawing, drawingFile } from './drawing.js';
import { type Child, type Element, h } from './library.js';
import { HEADINGS, MUTED, NAVY, RULE, SOFT, TITLES } from './look.js';

/** Where files of a document are, and the colours of a chapter. */
export interface Setting {
  readonly workshop: string;
  readonly folder: string;
  readonly colour: string;
  readonly tint: string;
}

export function inlines(runs: readonly Inline[], colour: string): Child[] {
  return runs.map((run): Child => {
    if (typeof run === 'string') return run;
    const inside = inlines(run.x, colour);
    switch (run.k) {
      case 'em':
        return h('Text', { style: { fontStyle: 'italic' } }, ...inside);
      case 'strong':
        return h('Text', { style: { fontWeight: 600 } }, ...inside);
      case 'sup':
        return h('Text', { style: { fontSize: 6.5, verticalAlign: 'super' } }, ...inside);
      case 'gcm':
        return h('Text', { style: { fontSize: 8.5, color: MUTED } }, ...inside);
      case 'br':
        return '\n';
      default:
        return h(
          'Link',
          { src: run.h, style: { color: run.h.startsWith('#') ? colour : '#0A5AA8', textDecoration: 'none' } },
          ...inside,
        );
    }
  });
}

const paragraph = (runs: readonly Inline[], colour: string, style: object): Element =>
  h('Text', { style, orphans: 2, widows: 2 }, ...inlines(runs, colour));

export function blocks(items: readonly Block[], setting: Setting): Child[] {
  return items.map((item) => block(item, setting));
}

function block(item: Block, setting: Setting): Child {
  const { colour, tint } = setting;
  switch (item.k) {
    case 'p':
      return paragraph(item.x, colour, { marginVertical: 3.75 });
    case 'lead':
      return paragraph(item.x, colour, { fontSize: 13, color: NAVY, marginBottom: 16 });
    case 'note':
      return paragraph(item.x, colour, { fontSize: 8, color: MUTED });
    case 'h':
      return h(
        'Text',
        {
          minPresenceAhead: 40,
          style: { ...TITLES, fontSize: HEADINGS[item.l], color: colour, marginTop: 14, marginBottom: 5 },
        },
        ...inlines(item.x, colour),
      );
    case 'ul':
    case 'ol':
      return h(
        'View',
        { style: { marginVertical: 4 } },
        ...item.i.map((one, index) => listItem(item.k === 'ul' ? '•' : `${index + 1}.`, blocks(one, setting), colour)),
      );
    case 'quote':
      return h(
        'View',
        {
          wrap: false,
          style: { marginVertical: 14, padding: 12, backgroundColor: tint, borderLeft: `2.5pt solid ${colour}` },
        },
        ...blocks(item.b, setting),
      );
    case 'table':
      return table(item, colour);
    case 'chart':
      return h('View', { style: { marginVertical: 10 } }, caption(item.caption), chart(item));
    case 'picture':
      return h(
        'View',
        { wrap: false, style: { marginVertical: 12 } },
        h('Image', {
          src: `${setting.folder}/${item.file}`,
          style: { width: '100%', height: 230, objectFit: 'cover' },
        }),
        caption(item.caption),
      );
    case 'wheel':
      return wheel(item, setting);
    case 'glance':
      return h(
        'View',
        {},
        row(
          ['Domain', ...item.head.slice(1)].map((head) => [head]),
          [1, 1.5, 1.5],
          NAVY,
          7.5,
        ),
        ...item.rows.map((one) => glanceRow(one)),
      );
    case 'progress':
      return h(
        'View',
        {},
        row(
          item.head.map((head) => [head]),
          [1, 1.3, 1.3],
          NAVY,
          8,
        ),
        ...item.rows.map((one) =>
          row(
            [[`${one.number} ${one.name}`], one.before, one.now],
            [1, 1.3, 1.3],
            DOMAIN_COLOURS[one.domain] ?? NAVY,
            9.2,
          ),
        ),
      );
    default:
      return sources(item);
  }
}

const caption = (runs: readonly Inline[]): Element =>
  paragraph(runs, NAVY, { fontSize: 8.5, color: MUTED, marginVertical: 4 });

export function listItem(marker: Child, body: readonly Child[], colour: string): Element {
  return h(
    'View',
    { style: { flexDirection: 'row', marginVertical: 1.75 } },
    h('Text', { style: { width: 17, color: colour } }, marker),
    h('View', { style: { flex: 1 } }, ...body),
  );
}

function row(
  cells: readonly (readonly Inline[])[],
  widths: readonly number[],
  colour: string,
  fontSize: number,
  ends: readonly boolean[] = [],
): Element {
  const style = { flexDirection: 'row', borderBottom: `0.5pt solid ${RULE}`, paddingVertical: 3.6, fontSize };
  return h(
    'View',
    { wrap: false, style },
    ...cells.map((cell, index) =>
      paragraph(cell, colour, {
        flex: widths[index] ?? 1,
        paddingRight: 8,
        textAlign: ends[index] === true ? 'right' : 'left',
      }),
    ),
  );
}

function table({ caption: words, head, rows, ends }: Table, colour: string): Element {
  const widths = ends.map((end, index) => (end ? 1 : index === 0 ? 2 : 1.5));
  const header =
    head.length === 0 ? null : h('View', { style: { ...TITLES, color: SOFT } }, row(head, widths, colour, 7.5, ends));
  return h(
    'View',
    { style: { marginVertical: 14 } },
    words.length === 0 ? null : caption(words),
    header,
    ...rows.map((cells) => row(cells, widths, colour, 9, ends)),
  );
}

function wheel(item: Extract<Block, { k: 'wheel' }>, { workshop }: Setting): Element {
  const side = (labels: typeof item.labels): Element =>
    h(
      'View',
      { style: { flex: 1, justifyContent: 'space-around' } },
      ...labels.map((label) =>
        h(
          'Link',
          {
            src: `#domain-${label.domain}`,
            style: { ...TITLES, fontSize: 9, color: DOMAIN_COLOURS[label.domain], textDecoration: 'none' },
          },
          `${label.number} ${label.name}`,
        ),
      ),
    );
  const middle = drawing(drawingFile(`${workshop}/wheel.svg`), 200, 'wheel');
  return h(
    'View',
    { wrap: false },
    h(
      'View',
      { style: { flexDirection: 'row', alignItems: 'center' } },
      side(item.labels.slice(3)),
      middle,
      side(item.labels.slice(0, 3)),
    ),
    caption(item.caption),
  );
}

function glanceRow(one: Extract<Block, { k: 'glance' }>['rows'][number]): Element {
  const colour = DOMAIN_COLOURS[one.domain] ?? NAVY;
  const points = (items: readonly (readonly Inline[])[]): Element =>
    h('View', { style: { flex: 1.5 } }, ...items.map((item) => listItem('•', [paragraph(item, colour, {})], colour)));
  const name = h(
    'View',
    { style: { flex: 1 } },
    h('Link', { src: `#domain-${one.domain}`, style: { ...TITLES, color: colour, textDecoration: 'none' } }, one.name),
    h('Text', { style: { fontSize: 7.5, color: MUTED } }, one.page),
  );
  return h(
    'View',
    {
      wrap: false,
      style: { flexDirection: 'row', borderBottom: `0.75pt solid ${RULE}`, paddingVertical: 6, fontSize: 8.5 },
    },
    name,
    ...(one.nothing === ''
      ? [points(one.well), points(one.potential)]
      : [h('Text', { style: { flex: 3 } }, one.nothing)]),
  );
}

function sources(item: Extract<Block, { k: 'sources' }>): Element {
  const colour = DOMAIN_COLOURS[item.domain] ?? NAVY;
  const heading = h(
    'Text',
    { minPresenceAhead: 40, style: { ...TITLES, fontSize: 11, color: colour, marginTop: 12, marginBottom: 6 } },
    `${item.number} ${item.title}`,
  );
  return h(
    'View',
    { style: { fontSize: 9, color: SOFT } },
    heading,
    ...item.i.map((source, index) =>
      h(
        'View',
        { id: source.id, wrap: false },
        listItem(`${item.start + index}.`, [paragraph(source.x, colour, {})], MUTED),
      ),
    ),
  );
}
