import { type Diagnostic, didYouMean } from '../../diagnostics/index.js';
import { DOMAIN_IDS, PLACE_KIND_LEVELS, placeKinds } from '../../framework/index.js';
import type { FactsContext } from './context.js';

/** A kind of place belongs to one level. */
function placeKind({ facts: { data, partial } }: FactsContext): Diagnostic[] {
  const { level, place } = partial;
  if (level === undefined || place?.kind === undefined || PLACE_KIND_LEVELS[place.kind] === level) return [];
  const message = `A ${place.kind} is assessed at the ${PLACE_KIND_LEVELS[place.kind]} level, and \`level\` is ${level}.`;
  return [
    data.report('data/place-kind', 'place.kind', message, {
      hint: `Kinds of the ${level} level: ${placeKinds(level).join(', ')}.`,
    }),
  ];
}

/** An order of domains is all six, each once. */
function domainOrder({ facts: { data, partial } }: FactsContext): Diagnostic[] {
  const order = partial.domain_order;
  // An id that is none has been reported.
  if (order === undefined || order.includes(undefined)) return [];
  const twice = order.findIndex((id, index) => order.indexOf(id) < index);
  const hint = `Name all six, each once, or delete \`domain_order\`: ${DOMAIN_IDS.join(', ')}.`;
  if (twice >= 0)
    return [
      data.report(
        'data/domain-order',
        `domain_order.${twice}`,
        `\`${order[twice]}\` stands twice in the order of the domains.`,
        { hint },
      ),
    ];
  const missing = DOMAIN_IDS.filter((id) => !order.includes(id));
  if (missing.length === 0) return [];
  return [
    data.report('data/domain-order', 'domain_order', `The order of the domains lacks ${missing.join(', ')}.`, { hint }),
  ];
}

/** A publication appears once in each language. */
function editionsTwice({ facts: { data, partial } }: FactsContext): Diagnostic[] {
  const { editions = [] } = partial;
  return editions.flatMap((language, index) => {
    if (language === undefined || editions.indexOf(language) === index) return [];
    return [
      data.report('data/editions', `editions.${index}`, `\`${language}\` stands twice among the editions.`, {
        hint: 'Delete one of the two.',
      }),
    ];
  });
}

/** The rows and columns of a figure fit together, and its source is there. */
function figures({ facts: { data, partial }, sources }: FactsContext): Diagnostic[] {
  return Object.entries(partial.figures ?? {}).flatMap(([id, figure]) => {
    const path = `figures.${id}`;
    const found: Diagnostic[] = [];
    const width = figure?.columns?.length;
    const chart = figure?.kind === 'bar' || figure?.kind === 'line';
    if (chart && width === 1) {
      found.push(
        data.report('data/figure', `${path}.columns`, 'A chart needs at least two columns: names and numbers.', {
          key: true,
        }),
      );
    }
    for (const [row, cells] of (figure?.data ?? []).entries()) {
      if (cells !== undefined && width !== undefined && cells.length !== width) {
        const message = `Row ${row + 1} has ${cells.length} values, and there are ${width} columns.`;
        found.push(
          data.report('data/figure', `${path}.data.${row}`, message, { hint: 'Write `null` where there is no value.' }),
        );
      }
      for (const [column, cell] of (chart ? (cells ?? []) : []).entries()) {
        if (column === 0 || typeof cell !== 'string') continue;
        const message = `A chart draws numbers, and here is the text \`${cell}\`.`;
        found.push(
          data.report('data/figure', `${path}.data.${row}.${column}`, message, {
            hint: 'Write the number in digits, without quotes or thousands separators.',
          }),
        );
      }
    }
    if (figure?.kind === 'table' && figure.table === false) {
      found.push(
        data.report(
          'data/figure',
          `${path}.table`,
          'A figure of kind `table` with `table: false` would show nothing.',
          { hint: 'Delete `table: false`.' },
        ),
      );
    }
    const { source } = figure ?? {};
    if (source !== undefined && sources !== undefined && !sources.some((one) => one.id === source)) {
      const hint =
        didYouMean(
          source,
          sources.map((one) => one.id),
        ) ?? 'Add it to `sources`.';
      found.push(data.report('data/unknown-source', `${path}.source`, `There is no source \`${source}\`.`, { hint }));
    }
    return found;
  });
}

/** What a schema cannot say about the facts. */
export function checkFacts(context: FactsContext): Diagnostic[] {
  return [placeKind, domainOrder, editionsTwice, figures].flatMap((check) => check(context));
}
