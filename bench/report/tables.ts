import type { Growth, Pair } from '../measure/batch.js';
import type { Cold } from '../measure/cold.js';
import { percent, ratio, table, whole } from '../measure/figures.js';
import type { Tagging } from '../measure/tagging.js';
import type { Warm } from '../measure/warm.js';
import { STOCK, TYPSTS } from './results.js';

/** Programs that stand above a column, with the words for them. */
const REFERENCES = [
  { id: STOCK, name: 'stock' },
  ...TYPSTS.map((id) => ({ id, name: id.replace('typst-', 'Typst ') })),
];

/** Programs kept warm: what each took of the processor and by the clock, as ratios to others in the same rounds. */
export function warmTable(all: readonly Warm[]): string {
  const there = REFERENCES.filter(({ id }) => all.some((one) => one.id === id));
  const head = [
    '',
    'from → to',
    'pages',
    'words',
    ...there.flatMap(({ name }) => [`CPU / ${name}`, `clock / ${name}`]),
    'peak MB',
    'kB',
  ];
  const rows = all.map((one) => [
    one.name,
    one.road,
    String(one.pages),
    percent(one.found),
    ...there.flatMap(({ id }) => [
      ratio(one.against[id]?.cpu ?? Number.NaN),
      ratio(one.against[id]?.wall ?? Number.NaN),
    ]),
    whole(one.peak),
    whole(one.bytes / 1000),
  ]);
  return table(head, rows);
}

/** Where the time of our road goes. */
export function stationTable({ stations }: Warm): string {
  const sum = Object.values(stations).reduce((total, time) => total + time, 0);
  return table(
    ['station', 'share of CPU'],
    Object.entries(stations).map(([name, time]) => [name, percent(time / sum)]),
  );
}

/** Whole processes, as ratios to the others. */
export function coldTable(all: readonly Cold[]): string {
  const there = REFERENCES.filter(({ id }) => all.some((one) => one.id === id));
  const head = [
    '',
    'pages',
    ...there.flatMap(({ name }) => [`CPU / ${name}`, `clock / ${name}`, `peak / ${name}`]),
    'peak MB',
  ];
  const rows = all.map((one) => [
    one.name,
    String(one.pages),
    ...there.flatMap(({ id }) => {
      const other = all.find((each) => each.id === id);
      return (['cpu', 'wall', 'peak'] as const).map((of) => ratio(one[of] / (other?.[of] ?? Number.NaN)));
    }),
    whole(one.peak),
  ]);
  return table(head, rows);
}

export function pairTable(all: readonly Pair[]): string {
  const there = REFERENCES.filter(({ id }) => all.some((one) => one.id === id));
  const rows = all.map(({ name, wall }) => [
    name,
    ...there.map(({ id }) => ratio(wall / (all.find((each) => each.id === id)?.wall ?? Number.NaN))),
  ]);
  return table(['', ...there.map(({ name }) => `clock / ${name}`)], rows);
}

export function growthTable(all: readonly Growth[]): string {
  const sizes = all.map(({ profiles }) => profiles);
  const least = all[0]?.each ?? Number.NaN;
  const rows = all.map(({ profiles, each, peak, at }) => [
    String(profiles),
    ratio(each / least),
    ...sizes.map((size) => (at[size] === undefined ? '' : whole(at[size]))),
    whole(peak),
  ]);
  return table(['profiles', `time a file / of ${sizes[0]}`, ...sizes.map((size) => `MB at ${size}`), 'peak MB'], rows);
}

export function taggingTable({ untagged, tagged }: Tagging): string {
  return table(
    ['', 'CPU', 'bytes'],
    [
      ['untagged', '1', '1'],
      ['PDF/UA-1 and PDF/A-3a', ratio(tagged.cpu / untagged.cpu), ratio(tagged.bytes / untagged.bytes)],
    ],
  );
}
