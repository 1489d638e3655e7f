import { type Diagnostic, didYouMean } from '../../diagnostics/index.js';
import { DOMAIN_IDS, isInventedCountry } from '../../framework/index.js';
import { own } from '../schema/partial.js';
import type { FactsContext, TextsContext } from './context.js';

/** Findings name sources that are there. */
export function findingSources({ texts: { data, partial } }: TextsContext, { sources }: FactsContext): Diagnostic[] {
  if (sources === undefined) return [];
  const ids = new Set(sources.map(({ id }) => id));
  return DOMAIN_IDS.flatMap((id) =>
    (['well_developed', 'potential'] as const).flatMap((list) =>
      (partial.domains?.[id]?.[list] ?? []).flatMap((finding, index) =>
        (typeof finding === 'object' ? (finding.sources ?? []) : []).flatMap((source, place) => {
          if (source === undefined || ids.has(source)) return [];
          const hint = didYouMean(source, ids) ?? 'Add it to `sources` in the facts.';
          return [
            data.report(
              'data/unknown-source',
              `domains.${id}.${list}.${index}.sources.${place}`,
              `There is no source \`${source}\`.`,
              { hint },
            ),
          ];
        }),
      ),
    ),
  );
}

/** Texts of pictures and figures are about ones that the facts have. */
export function describedOnes({ texts: { data, partial } }: TextsContext, { facts }: FactsContext): Diagnostic[] {
  return (['pictures', 'figures'] as const).flatMap((list) => {
    const known = Object.keys(facts.partial[list] ?? {});
    const kind = list === 'pictures' ? 'picture' : 'figure';
    return Object.keys(partial[list] ?? {}).flatMap((id) => {
      if (facts.data.has(`${list}.${id}`)) return [];
      const hint = didYouMean(id, known) ?? `Add it to \`${list}\` in the facts, or delete its texts.`;
      return [
        data.report(`data/unknown-${kind}`, `${list}.${id}`, `The facts have no ${kind} \`${id}\`.`, {
          hint,
          key: true,
        }),
      ];
    });
  });
}

/** Names of columns and rows in a language fit those of the facts. */
export function figureNames({ texts: { data, partial } }: TextsContext, { facts }: FactsContext): Diagnostic[] {
  return Object.entries(partial.figures ?? {}).flatMap(([id, texts]) => {
    const figure = own(facts.partial.figures, id);
    const found: Diagnostic[] = [];
    const { columns } = figure ?? {};
    if (texts?.columns !== undefined && columns !== undefined && texts.columns.length !== columns.length) {
      const message = `Here are ${texts.columns.length} names of columns, and the figure has ${columns.length} columns.`;
      found.push(
        data.report('data/figure', `figures.${id}.columns`, message, {
          hint: `The columns are: ${columns.join(', ')}.`,
        }),
      );
    }
    const rows = figure?.data?.flatMap((cells) =>
      cells?.[0] === undefined || cells[0] === null ? [] : [String(cells[0])],
    );
    for (const row of Object.keys(texts?.rows ?? {})) {
      if (rows === undefined || rows.includes(row)) continue;
      const hint =
        didYouMean(row, rows) ?? `Its rows are: ${rows.slice(0, 12).join(', ')}${rows.length > 12 ? ', …' : ''}.`;
      found.push(
        data.report('data/figure', `figures.${id}.rows.${row}`, `The figure has no row \`${row}\`.`, {
          hint,
          key: true,
        }),
      );
    }
    return found;
  });
}

/** Nobody but the profile knows the name of an invented country. */
export function inventedCountry(
  { texts: { data, meant }, language }: TextsContext,
  { facts }: FactsContext,
): Diagnostic[] {
  const code = facts.partial.place?.country;
  if (code === undefined || !isInventedCountry(code) || data.has('country_name') || meant.has('country_name'))
    return [];
  const message = `The file has no \`country_name\`, which an invented country (${code}) needs in each language.`;
  return [
    data.report('data/missing', 'country_name', message, {
      hint: `Add \`country_name:\` with its name in \`${language}\`.`,
    }),
  ];
}

/** What partner is it that a language's file adds? */
export function furtherPartners({ texts: { data, partial } }: TextsContext, { facts }: FactsContext): Diagnostic[] {
  const known = facts.partial.publication?.partners?.length ?? 0;
  const found = (partial.publication?.partners ?? []).flatMap((partner, index) => {
    const path = `publication.partners.${index}`;
    if (index < known || partner === undefined || data.has(`${path}.name`)) return [];
    return [
      data.report(
        'data/missing',
        path,
        `The facts have ${known} partners, so that this further one needs a \`name\`.`,
        { hint: 'Add `name:`, or delete the entry.' },
      ),
    ];
  });
  const publisher = partial.publication?.publisher;
  if (publisher === undefined || data.has('publication.publisher.name') || facts.data.has('publication.publisher'))
    return found;
  return [
    ...found,
    data.report(
      'data/missing',
      'publication.publisher',
      'The publisher has no `name`, neither here nor in the facts.',
      { hint: 'Add `name:`.' },
    ),
  ];
}

/** An earlier assessment there is in a follow-up only, and it came before. */
export function progress({ texts: { data, partial } }: TextsContext, { facts }: FactsContext): Diagnostic[] {
  const { edition } = facts.partial;
  if (!data.has('progress') || edition === undefined) return [];
  const found: Diagnostic[] = [];
  if (edition.number === 1 || !facts.data.has('edition.number')) {
    const message = 'This is a first edition, and `progress` tells what has changed since an earlier one.';
    found.push(
      data.report('data/first-edition', 'progress', message, {
        severity: 'warning',
        hint: 'Write `number: 2` under `edition` in the facts, or delete `progress`.',
      }),
    );
  }
  const since = partial.progress?.since;
  const year = edition.date === undefined ? undefined : Number(String(edition.date).slice(0, 4));
  if (since !== undefined && year !== undefined && since > year) {
    found.push(
      data.report(
        'data/date',
        'progress.since',
        `The earlier assessment is of ${since}, and this edition of ${year}.`,
        { hint: 'Compare the two years.' },
      ),
    );
  }
  return found;
}
