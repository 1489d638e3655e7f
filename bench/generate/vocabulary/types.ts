import type { DomainId } from 'migration-governance-profiles';

/**
 * What a language says in profiles. In patterns `{slot}` stands for one of the words of that slot, which may have slots in
 * turn. Those that are made anew each time, `{year}`, `{count}`, `{law}` and so on, are in `bench/generate/speaker.ts`.
 */
export interface Vocabulary {
  readonly language: string;
  readonly slots: Readonly<Record<string, readonly string[]>>;
  /** What stands between thousands, as in 12,400. */
  readonly thousands: string;
  readonly months: readonly string[];
  /** Patterns of findings, with the short form for the page at a glance. */
  readonly findings: Readonly<Record<'well_developed' | 'potential', ByTopic<Finding>>>;
  /** Patterns of sentences, by what they are about. */
  readonly sentences: ByTopic<string>;
  readonly headings: ByTopic<string>;
  readonly callouts: readonly string[];
  /** Acronyms that the texts use. */
  readonly acronyms: Readonly<Record<string, string>>;
  readonly measures: readonly Measure[];
  readonly words: Words;
}

export type Topic = DomainId | 'context' | 'method' | 'foreword' | 'annex';

/** Patterns for a topic, where a language has them, and those that fit everywhere. */
export type ByTopic<Pattern> = { readonly [topic in Topic]?: readonly Pattern[] } & {
  readonly any: readonly Pattern[];
};

export interface Finding {
  readonly headline: string;
  readonly text: string;
}

/** Something that is counted: the title of a figure, its unit and its series. */
export interface Measure {
  readonly title: string;
  readonly unit: string;
  readonly series: readonly string[];
}

/** Single words and patterns that have one use. */
export interface Words {
  readonly national: string;
  readonly local: string;
  readonly country: string;
  readonly year: string;
  readonly area: string;
  readonly all: string;
  readonly step: string;
  readonly responsible: string;
  readonly date: string;
  readonly barAlt: string;
  readonly lineAlt: string;
  readonly tableAlt: string;
  readonly pictureAlt: string;
  readonly pictureCaption: string;
  readonly abstract: string;
  readonly position: string;
  readonly annexTitle: string;
  readonly notAssessed: string;
  readonly acronymsUsed: string;
}
