import type { Figure, Picture, Profile } from '../../src/profile/index.js';
import { type Fragment, fragmentsOf } from './fragments.js';
import { squash } from './squash.js';

/** What one section of the report must show: words in this order, and words that stand anywhere in it. */
export interface Section {
  /** Name that links lead to. */
  readonly id: string;
  readonly ordered: readonly string[];
  readonly anywhere: readonly string[];
  /** Of all these, the heads of tables, which may be said again. */
  readonly heads: readonly string[];
}

/** Every field of a profile that the documentation calls printed, by the section that it is set in. */
export function printedSections(profile: Profile): Section[] {
  const { publication, foreword, progress } = profile;
  const plain = (...values: readonly (string | undefined)[]): string[] =>
    values.flatMap((value) => (value ? [squash(value)] : []));
  const text = (
    id: string,
    markdown: string | undefined,
    before: readonly string[] = [],
    after: readonly string[] = [],
  ): Section[] =>
    markdown === undefined ? [] : [section(profile, id, [...before, ...fragmentsOf(markdown), ...after])];
  return [
    section(profile, 'cover', [], plain(profile.title, profile.name, profile.country_name)),
    section(
      profile,
      'imprint',
      fragmentsOf(profile.citation ?? ''),
      plain(
        publication.publisher?.name,
        publication.publisher?.address,
        publication.reference,
        publication.isbn?.pdf,
        publication.isbn?.print,
        ...publication.credits,
      ),
    ),
    ...text('foreword', foreword?.text, [], plain(foreword?.signatory, foreword?.position)),
    ...text('acknowledgements', profile.acknowledgements),
    ...(Object.keys(profile.acronyms).length === 0
      ? []
      : [section(profile, 'acronyms', [], plain(...Object.entries(profile.acronyms).flat()))]),
    ...text('objectives', profile.objectives),
    ...text('introduction', profile.introduction),
    ...text('framework', profile.framework),
    ...text('context', profile.context),
    section(profile, 'glance', glance(profile)),
    ...profile.domains.map((domain) =>
      section(profile, `domain-${domain.id}`, [
        ...plain(domain.name),
        ...fragmentsOf(domain.about ?? ''),
        ...[...domain.well_developed, ...domain.potential].flatMap((finding) => fragmentsOf(finding.text)),
        ...fragmentsOf(domain.not_assessed ?? ''),
        ...fragmentsOf(domain.narrative ?? ''),
      ]),
    ),
    ...(progress === undefined
      ? []
      : [
          section(
            profile,
            'progress',
            progress.rows.flatMap((row) => [...fragmentsOf(row.before), ...fragmentsOf(row.now)]),
          ),
        ]),
    ...profile.annexes.flatMap((annex, index) => text(`annex-${index + 1}`, annex.text, plain(annex.title))),
    ...text('next-steps', profile.next_steps),
    ...(profile.sources.length === 0
      ? []
      : [section(profile, 'sources', [], plain(...profile.sources.map((source) => source.title)))]),
  ];
}

/** Headlines where there are some, else the findings' own words. */
function glance(profile: Profile): Fragment[] {
  return profile.domains.flatMap((domain) =>
    [...domain.well_developed, ...domain.potential].flatMap((finding) =>
      finding.headline === undefined ? fragmentsOf(finding.text) : [squash(finding.headline)],
    ),
  );
}

/** A section with the words of the pictures and figures that its text shows. */
function section(
  profile: Profile,
  id: string,
  fragments: readonly Fragment[],
  anywhere: readonly string[] = [],
): Section {
  const ordered: string[] = [];
  const shown: string[] = [];
  const heads: string[] = [];
  for (const fragment of fragments) {
    if (typeof fragment === 'string') {
      ordered.push(fragment);
    } else if (fragment.kind === 'head') {
      ordered.push(fragment.words);
      heads.push(fragment.words);
    } else if (fragment.kind === 'picture') {
      shown.push(...wordsOfPicture(profile.pictures[fragment.id]));
    } else {
      const figure = profile.figures[fragment.id];
      shown.push(...wordsOfFigure(figure));
      heads.push(...(figure?.columns ?? []).map(squash));
    }
  }
  return { id, ordered, anywhere: [...anywhere, ...shown], heads };
}

function wordsOfPicture(picture: Picture | undefined): string[] {
  return [...fragmentsOf(picture?.caption ?? ''), squash(picture?.credit ?? '')].filter(
    (words) => typeof words === 'string' && words !== '',
  ) as string[];
}

/** Numbers are written as the language has them, so that only words are looked for. */
function wordsOfFigure(figure: Figure | undefined): string[] {
  if (figure === undefined) return [];
  const hasTable = figure.table || figure.kind === 'table';
  const names = hasTable ? [...figure.columns, ...figure.data.map((row) => row[0])] : [];
  return [figure.title, ...names].flatMap((name) => (typeof name === 'string' && name !== '' ? [squash(name)] : []));
}
