import { DOMAIN_IDS, type DomainId } from 'migration-governance-profiles';
import { person } from './names.js';
import type { Random } from './random.js';
import type { Speaker } from './speaker.js';

/** A source as `profile.yaml` has it. */
export type Source = Readonly<Record<string, unknown>> & {
  readonly id: string;
  readonly title: string;
  readonly type: string;
  readonly domains: readonly DomainId[];
};

const subjects =
  `Migration|Citizenship|Asylum|Labour|Health Fund|Equality|Education|Trafficking in Persons|Civil Protection
  |Recognition of Qualifications|Municipalities|Statistics|Border|Social Assistance|Housing|Consular Service
  |Domestic Work|Elections|Data Protection|Legal Aid`
    .split('|')
    .map((subject) => subject.replace(/\s+/g, ' ').trim());

/** Titles of the laws of a place. */
export function lawTitles(random: Random): string[] {
  return random.some(subjects, 8).map((subject) => `${subject} ${random.pick(['Act', 'Act', 'Code', 'Law'])}`);
}

const reports = [
  'Annual Report {year2}',
  'Review of Access to Services in {province}',
  'The National Strategy: Progress to {month} {year2}',
  'Visits to Places of Detention, {year} and {year2}',
  'What It Costs to Wait: Permits in {place}',
  'Figures for {year} to {year2}',
];
const datasets = [
  'Permits in Force on 31 December {year2}',
  'Census of {year}: Residents Born Abroad',
  'Labour Force Survey {year2}: Migration Module',
  'Balance of Payments: Personal Transfers to {year2}',
];
const articles = [
  'Skills left at the border: {trade} after the reform of {year}',
  'Early warning in the languages people speak: evidence from {province}',
  'Waiting for family: delay and its effects in {place}',
  'A country of departures: emigrants from {province}, {past} to {past2}',
  'Fees without borders: recruitment for {trade}',
];

/** So many sources: the laws first, then what has been written about them. */
export function sources(speaker: Speaker, count: number): Source[] {
  const { random, setting } = speaker;
  return Array.from({ length: Math.max(count, setting.laws.length) }, (_, index) => {
    const law = setting.laws[index];
    const domains = random.some(DOMAIN_IDS, random.pick([1, 1, 1, 2]));
    const source = law === undefined ? written(speaker, index) : legislation(speaker, law, index);
    return { ...source, language: 'en', domains };
  });
}

type Made = { id: string; title: string; type: string } & Record<string, unknown>;

function legislation({ random, setting }: Speaker, title: string, index: number): Made {
  const year = random.whole(1994, setting.year - 1);
  return {
    id: `act-${index + 1}`,
    type: 'legislation',
    author: setting.place.latin,
    issued: day(random, year),
    title,
    number: `${random.whole(1, 40)} of ${year}`,
    'container-title': 'Official Journal',
    URL: `https://example.org/law/${year}-${index + 1}`,
  };
}

function written(speaker: Speaker, index: number): Made {
  const { random, setting } = speaker;
  const year = setting.year - random.whole(0, 6);
  const place = { 'publisher-place': setting.capital.latin };
  const web = { URL: `https://example.org/${year}/${index + 1}`, accessed: day(random, setting.year) };
  const kind = random.pick(['report', 'report', 'dataset', 'article-journal', 'book'] as const);
  const id = `${kind}-${index + 1}`;
  const body = speaker.say(random.pick(speaker.vocabulary.slots.body ?? ['the ministry'])).replace(/^The /, '');
  const author = body.charAt(0).toUpperCase() + body.slice(1);
  if (kind === 'report' || kind === 'dataset') {
    const title = speaker.say(random.pick(kind === 'report' ? reports : datasets));
    return {
      id,
      type: kind,
      author,
      issued: `${year}-0${random.whole(1, 9)}`,
      title,
      publisher: author,
      ...place,
      ...web,
    };
  }
  const authors = Array.from({ length: random.whole(1, 3) }, () => person(random));
  const title = speaker.say(random.pick(articles));
  if (kind === 'book')
    return { id, type: kind, author: authors, issued: year, title, publisher: 'Lantern Hill Press', ...place };
  const first = random.whole(1, 220);
  return {
    id,
    type: kind,
    author: authors,
    issued: year,
    title,
    'container-title': `${setting.capital.latin} Journal of Migration Studies`,
    volume: String(random.whole(2, 30)),
    page: `${first}-${first + random.whole(9, 30)}`,
    DOI: `10.5555/mgp.${year}.${index + 1}`,
  };
}

function day(random: Random, year: number): string {
  return `${year}-${String(random.whole(1, 12)).padStart(2, '0')}-${String(random.whole(1, 28)).padStart(2, '0')}`;
}
