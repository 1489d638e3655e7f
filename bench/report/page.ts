import { ratio } from '../measure/figures.js';
import { aimsTable } from './aims.js';
import type { Results } from './results.js';
import { coldTable, growthTable, pairTable, stationTable, taggingTable, warmTable } from './tables.js';

/** The parts of a run that were measured, each with its heading, its table and how to read it. */
export function sections(results: Results): string {
  const { short, long, cold, pairs, huge, growth, tagging } = results;
  const road = short.find(({ id }) => id === 'road');
  const parts: [string, boolean, () => string][] = [
    ['The aims', short.length > 0, () => aimsTable(results)],
    ['A report of 19 pages, kept warm', short.length > 0, () => `${SHORT}\n\n${warmTable(short)}`],
    [
      'A report of 7,000 words, kept warm',
      long.length > 0,
      () => `${LONG}${failed(short, long)}\n\n${warmTable(long)}`,
    ],
    [
      'Where the time of the road goes',
      road !== undefined,
      () => (road === undefined ? '' : `${STATIONS}\n\n${stationTable(road)}`),
    ],
    ['One report, from a cold start', cold.length > 0, () => `${COLD}\n\n${coldTable(cold)}`],
    ['Two at once', pairs.length > 0, () => `${TWO}\n\n${pairTable(pairs)}`],
    [`A profile of ${thousands(huge[0]?.pages)} pages`, huge.length > 0, () => `${HUGE}\n\n${coldTable(huge)}`],
    ['From ten to two thousand profiles', growth.length > 0, () => `${GROWTH}\n\n${growthTable(growth)}`],
    [
      'What tagging costs',
      tagging !== undefined,
      () => (tagging === undefined ? '' : `${taggingTable(tagging)}\n\n${verifying(tagging.verify, road?.cpu)}`),
    ],
  ];
  return parts.flatMap(([heading, there, text]) => (there ? [`## ${heading}\n\n${text()}`] : [])).join('\n\n');
}

/** `docs/performance.md`. */
export function page(results: Results): string {
  const { machine, rounds, missing } = results;
  const left = missing.length === 0 ? '' : `\nNot measured, because they were not installed: ${missing.join(', ')}.\n`;
  return `# Performance

<!-- Written by \`npm run bench\` from bench/; change it there. -->

How long files take, and how much memory, beside stock pdfmake, Typst and react-pdf: the same words, tables, drawings and faces,
set in turns in one run. \`npm run bench:install\` fetches the others, \`npm run bench\` measures and writes this page, and
\`npm run bench -- quick\` measures less and writes nothing. \`npm run bench -- huge growth\` measures again only the parts that it
names.

Measured on ${machine}; medians of ${rounds} rounds. Times depend on the machine, and on what else it does; ratios of programs
that took turns depend on it far less, and so only those are given: 0.5 is half of the time of the program that the column names. Below a
difference of a tenth they say nothing.
${left}
${sections(results)}

${METHOD}
`;
}

/** Who set the short reports and not all of the long ones. */
function failed(short: Results['short'], long: Results['long']): string {
  const names = short.filter(({ id }) => !long.some((one) => one.id === id)).map(({ name }) => name);
  return names.length === 0 ? '' : ` Not all of them could be set by ${names.join(' and ')}.`;
}

const thousands = (pages = 0): string => String(pages).replace(/\B(?=(\d{3})+$)/g, ',');

function verifying(verify: number, road: number | undefined): string {
  if (road === undefined) return '';
  return `Reading a file of 40 pages again and holding it to all rules, as \`mgp verify\` does, takes ${ratio(verify / road)} times what the whole road
of 19 pages takes.`;
}

const SHORT = `Each program is a process that is kept running and given one report after the other, a different one each time. Ours writes PDF/UA-1
and PDF/A-3a at once, Typst writes PDF/UA-1, stock pdfmake and react-pdf write no tags. “Words” is the share of the report's
words that pdf.js reads in the file. The first row does more than any other: it reads YAML and Markdown, cites sources, resolves CSS,
checks contrast and glyphs, and puts the sources into the file; Typst and react-pdf are given JSON in which that is done.`;

const LONG = 'The same of reports with fuller pages, as those of most countries are.';

const STATIONS = 'Of the first row of the report of 19 pages.';

const COLD = `The whole life of a process, from its start to its end, for one report. A compiled program has little to start with; Node has
to load and compile its modules first.`;

const TWO = `The same reports built by two workers, or by two processes, from their start to the last file.`;

const HUGE = `One report with tables and charts on every few pages, in a process of its own. react-pdf was not asked.`;

const GROWTH = `Batches of varied profiles, most of them short, built by \`mgp build --jobs 2\`; the memory of the whole process when so many
files were written.`;

const METHOD = `## How it is measured

The profiles are made by a generator, from seeds, of invented places: \`bench/generate/\`. From each, the bench makes what each program
takes: for ours the folder with YAML; for Typst and react-pdf a JSON file with all words of our HTML, Markdown parsed and sources
cited (\`bench/content/\`), and templates as a good user of each would write them (\`bench/others/typst/\`, \`bench/workers/react/\`); for stock
pdfmake our own definition, without what it has no words for (\`bench/workers/stock-definition.ts\`). So the others are spared what our road
does before it renders, and the row of rendering alone is the one that compares like with like.

All programs take turns, round by round, each round beginning with another. No program is given a report twice, because Typst answers
from memory what it was asked before. Time of the processor counts all threads of a process. Each file of a first report is
read again by pdf.js, and where a program leaves out words this page is not written; ours must pass \`mgp verify\`, too.

## Profiles to try things with

    npm run build && npx tsc -p bench/tsconfig.json
    node bench/.built/generate.js places 1000
    node bench/.built/generate.js places 1000 --broken
    node bench/.built/generate.js places 12 --words 7000 --languages en,fr,es,ar

The first writes a thousand profiles of invented places, \`place-0000\` and so on, most of them short, each in one language;
\`mgp check\` finds no mistake in them, and the same command writes the same files anywhere. With \`--broken\` thirty are broken
in different ways, one more is too slow for a short \`--timeout\` and one too large for a small \`--memory\`; the
command says which is which. \`--words\` gives all of them one length, \`--languages\` the languages, and \`--seed\` other places.`;
