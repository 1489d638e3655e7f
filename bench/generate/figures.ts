import type { Random } from './random.js';
import type { Setting, Speaker } from './speaker.js';

/** A figure before it is said in any language. */
export interface FigurePlan {
  readonly id: string;
  readonly kind: 'bar' | 'line' | 'table';
  /** Which of the things that are counted, as a place in the list of a language. */
  readonly measure: number;
  readonly series: number;
  readonly data: readonly (readonly (number | string)[])[];
  readonly source: string;
}

export function figurePlans(random: Random, setting: Setting, count: number, sources: readonly string[]): FigurePlan[] {
  return Array.from({ length: count }, (_, index) => {
    const kind = random.pick(['bar', 'line', 'table', 'bar'] as const);
    const series = 2;
    const names =
      kind === 'table'
        ? setting.provinces.map(({ latin }) => latin.toLowerCase())
        : Array.from({ length: random.whole(5, 7) }, (_year, ago) => setting.year - 7 + ago);
    const sizes = Array.from({ length: series }, () => random.whole(8, 900) * 100);
    const data = names.map((name) => [
      name,
      ...sizes.map((size) => Math.round((size * random.whole(60, 140)) / 1000) * 10),
    ]);
    return {
      id: `figure-${index + 1}`,
      kind,
      measure: random.whole(0, 99),
      series,
      data,
      source: random.pick(sources),
    };
  });
}

/** The facts of figures, for `profile.yaml`. */
export function figureFacts(plans: readonly FigurePlan[]): Record<string, unknown> {
  return Object.fromEntries(
    plans.map(({ id, kind, series, data, source }) => [
      id,
      { kind, columns: ['name', ...Array.from({ length: series }, (_, index) => `series-${index + 1}`)], data, source },
    ]),
  );
}

/** What a language says of them. */
export function figureTexts(plans: readonly FigurePlan[], speaker: Speaker): Record<string, unknown> {
  const { measures, words } = speaker.vocabulary;
  return Object.fromEntries(
    plans.map(({ id, kind, measure: place, series, data }) => {
      const measure = measures[place % measures.length];
      if (measure === undefined) throw new RangeError('A language measures nothing.');
      const names = Array.from({ length: series }, (_, index) => measure.series[index] ?? '');
      const last = data.at(-1)?.at(-1) ?? 0;
      const alt = { bar: words.barAlt, line: words.lineAlt, table: words.tableAlt }[kind];
      const given = { series: names[0] ?? '', few: String(data.length), count: speaker.number(Number(last)) };
      const years = kind === 'table' ? `${speaker.setting.year - 1}` : `${data[0]?.[0]}–${data.at(-1)?.[0]}`;
      return [
        id,
        {
          title: `${measure.title}, ${years}`,
          unit: measure.unit,
          columns: [kind === 'table' ? words.area : words.year, ...names],
          ...(kind === 'table' ? { rows: rowNames(speaker) } : {}),
          alt: speaker.say(alt, given),
        },
      ];
    }),
  );
}

function rowNames(speaker: Speaker): Record<string, string> {
  return Object.fromEntries(speaker.setting.provinces.map((name) => [name.latin.toLowerCase(), speaker.name(name)]));
}
