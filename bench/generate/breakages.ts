import { mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeProfile } from './profile.js';
import { writeProfile } from './write.js';

/** A way to break a good profile, in words, and what it does to the profile's folder. */
interface Breakage {
  readonly what: string;
  readonly apply: (folder: string) => void;
}

const FACTS = 'profile.yaml';

/** Thirty ways, each of which costs a profile all its files. */
export const BREAKAGES: readonly Breakage[] = [
  { what: 'quotation mark never closed', apply: add('texts', '\nacknowledgements: "no end') },
  {
    what: 'bytes that are not UTF-8',
    apply: (folder) => writeFileSync(texts(folder), Buffer.from([0x6e, 0xff, 0xfe])),
  },
  { what: 'no profile.yaml', apply: (folder) => rmSync(join(folder, FACTS)) },
  { what: 'no texts in any language', apply: (folder) => rmSync(texts(folder)) },
  { what: 'the same name twice', apply: add('facts', '\nlevel: local') },
  { what: 'a name that the format does not have', apply: add('facts', '\ndomain_ordre: []') },
  { what: 'ISBN with a wrong check digit', apply: add('texts', '\npublication: { isbn: { pdf: 978-0-00-000000-3 } }') },
  { what: 'DOI of another form', apply: add('texts', '\npublication: { doi: velmara-2025 }') },
  { what: 'a country that is not one', apply: swap('facts', 'country: XA', 'country: UK') },
  { what: 'a kind of place of the other level', apply: swap('facts', /kind: (republic|municipality)/, otherKind) },
  { what: 'a domain left out', apply: swap('texts', /^ {2}crises:\n(?: {4}.*\n|\n)+/m, '') },
  { what: 'a domain with nothing in it', apply: domain('crises', '{}') },
  { what: 'a heading in a finding', apply: domain('crises', '{ potential: ["# Plans"] }') },
  { what: 'a level of headings skipped', apply: domain('crises', '{ narrative: "# Plans\\n\\n### Sites" }') },
  { what: 'a source that is not there', apply: domain('crises', '{ potential: ["No plan [@act-999]."] }') },
  { what: 'a figure that is not there', apply: domain('crises', '{ narrative: "![](figure:rain)" }') },
  { what: 'a picture that is not there', apply: domain('crises', '{ narrative: "![](picture:rain)" }') },
  { what: 'a picture whose file is missing', apply: logo('lost.png') },
  { what: 'a picture outside the folder', apply: logo('../lost.png') },
  { what: 'a picture that is text', apply: picture('logo.png', Buffer.from('This is not a picture.')) },
  { what: 'a picture cut short', apply: cutShort },
  { what: 'a kind of source that is not one', apply: swap('facts', 'type: legislation', 'type: law') },
  {
    what: 'a chart with too few columns',
    apply: add('facts', '\nfigures: { rain: { kind: bar, columns: [a, b], data: [[1, 2, 3]] } }'),
  },
  { what: 'a character that no font has', apply: domain('crises', '{ potential: ["Plans in ᚠᚢᚦ only."] }') },
  { what: 'a month that is not in the calendar', apply: swap('facts', /date: \S+/, 'date: 2024-13') },
  { what: 'an address without https', apply: swap('facts', /url: https:\/\//, 'url: ') },
  { what: 'two sources of one id', apply: swap('facts', 'id: act-2\n', 'id: act-1\n') },
  { what: 'a tag of YAML', apply: swap('texts', /^abstract: /m, 'abstract: !secret ') },
  { what: 'a control character', apply: add('texts', '\nacknowledgements: bell \u0007') },
  { what: 'another version of the format', apply: swap('facts', 'format: 1', 'format: 2') },
];

/** What is broken in which of the profiles `place-0000` and so on, spread over all of them. Gives a line for each. */
export function breakProfiles(into: string, count: number): string[] {
  const all = BREAKAGES.length + 2;
  if (count < all) throw new RangeError(`At least ${all} profiles are needed to break ${BREAKAGES.length} of them.`);
  const slug = (index: number): string => `place-${String(Math.floor((index * count) / all)).padStart(4, '0')}`;
  const lines = BREAKAGES.map(({ what, apply }, index) => {
    apply(join(into, slug(index)));
    return `${slug(index)}: ${what}`;
  });
  const slow = replace(into, slug(all - 2), (name) =>
    writeProfile(makeProfile('slow', { words: 250_000, slug: name }), into),
  );
  const large = replace(into, slug(all - 1), (name) =>
    writeProfile(makeProfile('large', { words: 580_000, slug: name }), into),
  );
  return [...lines, `${slow}: too slow for a short --timeout`, `${large}: too large for a small --memory`];
}

function replace(into: string, slug: string, write: (slug: string) => void): string {
  rmSync(join(into, slug), { recursive: true, force: true });
  write(slug);
  return slug;
}

function texts(folder: string): string {
  const name = readdirSync(folder).find((file) => /^[a-z]{2}\.yaml$/.test(file));
  if (name === undefined) throw new Error(`${folder} has no texts.`);
  return join(folder, name);
}

type Which = 'facts' | 'texts';

function edit(folder: string, which: Which, change: (text: string) => string): void {
  const file = which === 'facts' ? join(folder, FACTS) : texts(folder);
  const before = readFileSync(file, 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`${file} has nothing to break in this way.`);
  writeFileSync(file, after);
}

function add(which: Which, text: string): (folder: string) => void {
  return (folder) => edit(folder, which, (before) => `${before}${text}\n`);
}

function swap(which: Which, old: string | RegExp, by: string | ((found: string) => string)): (folder: string) => void {
  const change = typeof by === 'string' ? () => by : by;
  return (folder) => edit(folder, which, (before) => before.replace(old, change));
}

function otherKind(found: string): string {
  return found.endsWith('republic') ? 'kind: town' : 'kind: kingdom';
}

/** Gives a domain other content. */
function domain(id: string, content: string): (folder: string) => void {
  return swap('texts', new RegExp(`^ {2}${id}:\\n(?: {4}.*\\n|\\n)+`, 'm'), `  ${id}: ${content}\n`);
}

function logo(file: string): (folder: string) => void {
  return swap(
    'facts',
    /web: https:\/\/example\.org\/institute\n/,
    `web: https://example.org/institute\n    logo: ${file}\n`,
  );
}

function picture(name: string, bytes: Uint8Array): (folder: string) => void {
  return (folder) => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, name), bytes);
    logo(name)(folder);
  };
}

/** The first kilobyte of a photograph: enough to say what it is, too little to be shown. */
function cutShort(folder: string): void {
  const donor = makeProfile('donor', { words: 300, pictures: true, slug: 'donor' });
  const scratch = writeProfile(donor, folder);
  picture('logo.jpg', readFileSync(join(scratch, 'market.jpg')))(folder);
  truncateSync(join(folder, 'logo.jpg'), 1_024);
  rmSync(scratch, { recursive: true });
}
