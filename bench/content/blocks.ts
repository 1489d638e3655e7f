import type { Element } from 'domhandler';
import type { Block, GlanceRow, Inline, Label, Table } from './content.js';
import { allByClass, allByTag, byClass, byTag, childrenOf, hasClass, inlines, text } from './dom.js';

/** The blocks among the children of an element. `file` says where a picture of the profile is. */
export function blocksOf(element: Element, file: (id: string) => string): Block[] {
  return childrenOf(element).flatMap((child) => block(child, file));
}

/** What an element is among blocks; nothing, where it is only there to be seen. */
export function block(element: Element, file: (id: string) => string): Block[] {
  switch (element.name) {
    case 'p':
      return [{ k: paragraphKind(element), x: inlines(element) }];
    case 'h3':
    case 'h4':
    case 'h5':
      return [{ k: 'h', l: Number(element.name.slice(1)) - 1, x: inlines(element) }];
    case 'ul':
    case 'ol':
      return [{ k: element.name, i: childrenOf(element).map((item) => itemBlocks(item, file)) }];
    case 'blockquote':
      return [{ k: 'quote', b: blocksOf(element, file) }];
    case 'table':
      return [anyTable(element)];
    case 'figure':
      return figure(element, file);
    case 'section':
      return [sources(element)];
    case 'div':
      return blocksOf(element, file);
    default:
      return [];
  }
}

function paragraphKind(element: Element): 'p' | 'lead' | 'note' {
  if (hasClass(element, 'lead')) return 'lead';
  return hasClass(element, 'figure-source') ? 'note' : 'p';
}

function itemBlocks(item: Element, file: (id: string) => string): Block[] {
  const blocks = blocksOf(item, file);
  return blocks.length === 0 ? [{ k: 'p', x: inlines(item) }] : blocks;
}

function anyTable(element: Element): Block {
  if (hasClass(element, 'glance-table')) return glance(element);
  return hasClass(element, 'progress-table') ? progress(element) : table(element);
}

function table(element: Element): Table {
  const [head] = byTag('thead', element) === undefined ? [] : allByTag('tr', byTag('thead', element) as Element);
  const rows = allByTag('tr', byTag('tbody', element) ?? element).map(childrenOf);
  const first = head === undefined ? (rows[0] ?? []) : childrenOf(head);
  return {
    k: 'table',
    caption: inlines(byTag('caption', element)),
    head: head === undefined ? [] : childrenOf(head).map(inlines),
    rows: rows.map((row) => row.map(inlines)),
    ends: first.map((cell) => hasClass(cell, 'number') || hasClass(cell, 'align-end')),
  };
}

function figure(element: Element, file: (id: string) => string): Block[] {
  const caption = inlines(byTag('figcaption', element));
  if (hasClass(element, 'wheel-figure')) {
    const alt = byTag('svg', element)?.attribs['aria-label'] ?? '';
    const labels = allByTag('li', element).map((label) => ({
      domain: label.attribs['data-domain'] ?? '',
      number: text(byClass('wheel-label-number', label)),
      name: text(byClass('wheel-label-name', label)),
    }));
    return [{ k: 'wheel', alt, caption, labels }];
  }
  const rest = childrenOf(element).flatMap((child) =>
    child.name === 'table' || child.name === 'p' ? block(child, file) : [],
  );
  const chart = byClass('chart', element);
  if (chart !== undefined) {
    const { kind, columns, data } = JSON.parse(chart.attribs['data-chart'] ?? '');
    return [{ k: 'chart', kind, columns, data, alt: chart.attribs['aria-label'] ?? '', caption }, ...rest];
  }
  const image = byTag('img', element);
  if (image === undefined) return rest;
  return [{ k: 'picture', file: file(image.attribs.src ?? ''), alt: image.attribs.alt ?? '', caption }, ...rest];
}

function sources(element: Element): Block {
  const list = byTag('ol', element);
  const heading = byTag('h3', element);
  const number = text(heading && byClass('number-disc', heading));
  return {
    k: 'sources',
    domain: element.attribs['data-domain'] ?? '',
    number,
    title: text(heading).slice(number.length).trim(),
    start: Number(list?.attribs.start ?? 1),
    i: list === undefined ? [] : childrenOf(list).map((item) => ({ id: item.attribs.id ?? '', x: inlines(item) })),
  };
}

function glance(element: Element): Block {
  const rows = allByClass('glance-row', element).map((row): GlanceRow => {
    const items = (name: string): Inline[][] =>
      allByClass(name, row).flatMap((cell) => allByTag('li', cell).map(inlines));
    return {
      ...label(row, text(byClass('glance-link', row))),
      page: text(byClass('glance-page', row)),
      well: items('glance-well-developed'),
      potential: items('glance-potential'),
      nothing: text(byClass('glance-nothing', row)),
    };
  });
  return { k: 'glance', head: heads(element), rows };
}

function progress(element: Element): Block {
  const rows = allByClass('progress-row', element).map((row) => {
    const [, before, now] = childrenOf(row);
    const { domain, name } = label(row, text(byClass('progress-domain', row)));
    return { domain, name, number: text(byClass('number-disc', row)), before: inlines(before), now: inlines(now) };
  });
  return { k: 'progress', head: heads(element), rows };
}

const heads = (element: Element): string[] => allByTag('th', byTag('thead', element) ?? element).map(text);

const label = (row: Element, name: string): Label => ({ domain: row.attribs['data-domain'] ?? '', number: '', name });
