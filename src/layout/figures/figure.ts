import type { Cell, Figure } from '../../profile/index.js';
import { type Html, html } from '../html.js';
import { isNumeric } from '../markdown/tables.js';
import { shortName } from '../sources/short.js';
import type { RenderState } from '../state.js';
import { nextNumber } from './caption.js';

/** A cell in the words of the language. Numbers of the first column are names (years), and are not grouped. */
function cellText(state: RenderState, cell: Cell, column: number): string {
  if (cell === null) return state.labels.text('figure.no_value');
  if (typeof cell === 'string') return state.typeset(cell);
  return column === 0 ? state.formats.plainNumber(cell) : state.formats.number(cell);
}

/** The numbers of a figure. The first cell of a row is its name. */
function numbersTable(state: RenderState, figure: Figure, caption: Html): Html {
  const { typeset } = state;
  const numeric = figure.columns.map(
    (_, column) => column > 0 && isNumeric(figure.data.map((row) => String(row[column] ?? ''))),
  );
  const name = (column: number) => (numeric[column] ? html` class="number"` : html``);
  const head = figure.columns.map((title, column) => html`<th scope="col"${name(column)}>${typeset(title)}</th>`);
  const rows = figure.data.map((row) => {
    const cells = row.map((cell, column) => {
      const text = cellText(state, cell, column);
      return column === 0 ? html`<th scope="row">${text}</th>` : html`<td${name(column)}>${text}</td>`;
    });
    return html`<tr>${cells}</tr>\n`;
  });
  return html`<table class="data-table" data-path="${figure.path}">${caption}
<thead><tr>${head}</tr></thead>
<tbody>
${rows}</tbody>
</table>
`;
}

/** What the drawing of a chart needs: names of columns and rows in the language, numbers as numbers. */
function chart(state: RenderState, figure: Figure): Html {
  const { typeset } = state;
  const drawing = {
    kind: figure.kind,
    columns: figure.columns.map(typeset),
    data: figure.data.map((row) => row.map((cell, column) => (column === 0 ? cellText(state, cell, 0) : cell))),
    unit: figure.unit === undefined ? undefined : typeset(figure.unit),
  };
  const role = figure.decorative
    ? html`aria-hidden="true"`
    : html`role="img" aria-label="${typeset(figure.alt ?? figure.title ?? '')}"`;
  return html`<div class="chart" ${role} data-chart="${JSON.stringify(drawing)}" data-path="${figure.path}"></div>\n`;
}

function sourceLine(state: RenderState, figure: Figure): Html {
  const source = state.profile.sources.find((candidate) => candidate.id === figure.source);
  if (!source) return html``;
  const link = html`<a href="#source-${source.id}">${shortName(source, state)}</a>`;
  return html`<p class="figure-source" data-path="${figure.path}.source">${state.labels.html('figure.source', { source: link })}</p>\n`;
}

function title(state: RenderState, figure: Figure): Html {
  const { typeset } = state;
  const words = figure.title === undefined ? '' : typeset(figure.title);
  if (figure.unit === undefined) return html`<span data-path="${figure.path}.title">${words}</span>`;
  const unit = typeset(figure.unit);
  const both = words === '' ? unit : state.labels.text('figure.title_with_unit', { title: words, unit });
  return html`<span data-path="${figure.path}.title">${both}</span>`;
}

/**
 * A figure of the data: a chart with the table of its numbers, or a table alone. Every one has a number. The caption
 * stands above both, so that it is read first, and is not parted from a chart whose numbers go on to the next page.
 */
export function dataFigure(state: RenderState, figure: Figure): Html {
  if (figure.kind === 'table') {
    const caption = html`<caption class="caption">${nextNumber(state, 'table')} ${title(state, figure)}</caption>`;
    const table = numbersTable(state, figure, caption);
    return html`<figure class="table-figure" data-path="${figure.path}">\n${table}${sourceLine(state, figure)}</figure>\n`;
  }
  const caption = html`<figcaption class="caption">${nextNumber(state, 'figure')} ${title(state, figure)}</figcaption>\n`;
  const table = figure.table ? numbersTable(state, figure, html``) : html``;
  return html`<figure class="chart-figure" data-path="${figure.path}">
${caption}${chart(state, figure)}${table}${sourceLine(state, figure)}</figure>
`;
}
