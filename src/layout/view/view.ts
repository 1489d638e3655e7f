import { PROGRAMME } from '../../framework/index.js';
import { formatSource } from '../sources/format.js';
import { groupSources } from '../sources/order.js';
import type { RenderState } from '../state.js';
import { orderOf } from '../typography/collation.js';
import { directionOf, ownName } from '../typography/language.js';
import { chapters, hasFindings } from './chapters.js';
import { domainName, domainRef, domainViews } from './domains.js';
import type { View } from './model.js';
import { markdownAt, optionalMarkdown } from './prose.js';
import { publicationView } from './publication.js';
import { coverView } from './title.js';

/** Another language of the same publication. */
export interface OtherEdition {
  readonly language: string;
  /** Its page on the web. */
  readonly url?: string;
  /** Its title with the name of the place: for the metadata. */
  readonly title?: string;
}

export interface ViewOptions {
  readonly draft: boolean;
  /** Languages of the publication with their addresses; those without one need not be named. */
  readonly editions: readonly OtherEdition[];
}

function sourceGroups(state: RenderState): View['source_groups'] {
  const { sources, domains, language } = state.profile;
  return groupSources(sources, domains, language).map((group) => ({
    domain: group.domain ? domainRef(group.domain, state) : null,
    start: state.sourceNumbers.get(group.sources[0]?.id ?? '') ?? 1,
    sources: group.sources.map((source) => ({
      id: source.id,
      path: source.path,
      entry: formatSource(source, state),
    })),
  }));
}

function progress(state: RenderState): View['progress'] {
  const given = state.profile.progress;
  if (!given || given.rows.length === 0) return null;
  const { labels, formats, profile } = state;
  const year = formats.date(profile.edition.date.slice(0, 4));
  const since = given.since === undefined ? undefined : formats.plainNumber(given.since);
  const refs = profile.domains.map((domain) => domainRef(domain, state));
  return {
    lead:
      since === undefined
        ? labels.text('progress.lead')
        : labels.text('progress.lead_since', { before: since, now: year }),
    before: since ?? labels.text('progress.before'),
    now: since === undefined ? labels.text('progress.now') : year,
    rows: given.rows.flatMap((row) => {
      const domain = refs.find((ref) => ref.id === row.domain);
      if (!domain) return [];
      const { path } = row;
      return [
        { path, domain, before: markdownAt(row.before, `${path}.before`), now: markdownAt(row.now, `${path}.now`) },
      ];
    }),
  };
}

function foreword(state: RenderState): View['foreword'] {
  const { foreword: given, pictures } = state.profile;
  if (!given) return null;
  const { typeset } = state;
  return {
    text: markdownAt(given.text, 'foreword.text'),
    signatory: given.signatory === undefined ? null : typeset(given.signatory),
    position: given.position === undefined ? null : typeset(given.position),
    has_picture: Object.hasOwn(pictures, 'foreword'),
    picture_caption: optionalMarkdown(pictures.foreword?.caption, 'pictures.foreword.caption'),
    picture_credit: pictures.foreword?.credit === undefined ? null : typeset(pictures.foreword.credit),
  };
}

function coverCredit({ profile, typeset }: RenderState): string | null {
  const credit = Object.hasOwn(profile.pictures, 'cover') ? profile.pictures.cover?.credit : undefined;
  return credit === undefined ? null : typeset(credit);
}

function acronyms(state: RenderState): View['acronyms'] {
  const { acronyms: given, language } = state.profile;
  const { typeset } = state;
  const compare = orderOf(language);
  return Object.entries(given)
    .map(([short, long]) => ({ short, long: typeset(long), path: `acronyms.${short}` }))
    .sort((a, b) => compare(a.short, b.short));
}

function otherEditions(state: RenderState, editions: readonly OtherEdition[]): View['other_editions'] {
  const { profile } = state;
  return profile.editions
    .filter((language) => language !== profile.language)
    .map((language) => {
      const url = editions.find((edition) => edition.language === language)?.url;
      // A page that this edition shares is in no other language.
      const address = url === undefined || url === profile.publication.url ? null : url;
      return { language, direction: directionOf(language), name: ownName(language), address };
    });
}

/** What an edition is about, in words and phrases, one of which may have a comma in it. */
export function keywords(state: RenderState): string[] {
  const { name, country } = coverView(state);
  const domains = state.profile.domains.map((domain) => domainName(domain, state));
  return [state.labels.text('programme'), name, ...(country === null ? [] : [country]), ...domains];
}

/** All that a layout can show of an edition, every field there, absent values null or empty. */
export function buildView(state: RenderState, options: ViewOptions): View {
  const { profile } = state;
  const cover = coverView(state);
  const objectives = optionalMarkdown(profile.objectives, 'objectives');
  const introduction = optionalMarkdown(profile.introduction, 'introduction');
  const wheelIn = objectives ? 'objectives' : introduction ? 'introduction' : 'about';
  return {
    language: profile.language,
    direction: directionOf(profile.language),
    numerals: state.formats.numerals,
    list_comma: state.typography.rulesFor(profile.language).listComma,
    level: profile.level,
    local: profile.level === 'local',
    place_kind: state.labels.text(`place_kinds.${profile.place.kind}`),
    draft: options.draft,
    specimen: profile.specimen,
    ...cover,
    abstract: profile.abstract ?? null,
    keywords: keywords(state).join(', '),
    author: profile.publication.publisher?.name ?? null,
    has_cover: Object.hasOwn(profile.pictures, 'cover'),
    cover_credit: coverCredit(state),
    ...publicationView(state, cover.full_title),
    other_editions: otherEditions(state, options.editions),
    foreword: foreword(state),
    acknowledgements: optionalMarkdown(profile.acknowledgements, 'acknowledgements'),
    acronyms: acronyms(state),
    chapters: chapters(state),
    wheel_in: wheelIn,
    objectives,
    introduction,
    framework: optionalMarkdown(profile.framework, 'framework'),
    context: optionalMarkdown(profile.context, 'context'),
    framework_year: state.formats.plainNumber(PROGRAMME.framework.adopted),
    indicators: profile.indicators ?? null,
    domains: domainViews(state),
    has_findings: hasFindings(state),
    progress: progress(state),
    annexes: profile.annexes.map((annex, index) => ({
      id: `annex-${index + 1}`,
      path: annex.path,
      title: state.typeset(annex.title),
      text: markdownAt(annex.text, `${annex.path}.text`),
    })),
    next_steps: optionalMarkdown(profile.next_steps, 'next_steps'),
    source_groups: sourceGroups(state),
  };
}
