import type { Diagnostic, Position } from '../diagnostics/diagnostic.js';
import type { DomainId, Level, PlaceKind } from '../framework/index.js';

/**
 * A profile in one language: the facts of the place merged with the texts of the language. Every value keeps the name
 * and the path that it has in the data; a field that the data do not give is absent, and an absent list or map is empty.
 * Text is Markdown where a comment says so, else plain text.
 */
export interface Profile {
  /** Name of the folder. */
  readonly slug: string;
  /** Absolute path of the folder. */
  readonly folder: string;
  /** BCP 47 language of this edition, the name of the file of texts. */
  readonly language: string;
  readonly level: Level;
  readonly place: Place;
  readonly edition: EditionFacts;
  /** Languages that the publication appears in, this one among them; default: the languages of the files in the folder. */
  readonly editions: readonly string[];
  readonly publication: Publication;
  /** Number of indicators of the assessment. */
  readonly indicators?: number;
  /** An invented place: the imprint and the metadata say so. */
  readonly specimen: boolean;

  readonly name: string;
  /** Default: the name. */
  readonly short_name: string;
  /** The profile's own, or else the name that Intl has in this language. */
  readonly country_name: string;
  /** Digits of the numbers that the program writes. Default: those of the language. */
  readonly numerals?: 'arab' | 'latn';
  readonly title?: string;
  readonly abstract?: string;
  readonly citation?: string;
  readonly foreword?: Foreword;
  /** Markdown. */
  readonly acknowledgements?: string;
  /** Short form to long form, in the order of the file. */
  readonly acronyms: Readonly<Record<string, string>>;
  /** Markdown. */
  readonly objectives?: string;
  /** Markdown. */
  readonly introduction?: string;
  /** Markdown: the conceptual framework. */
  readonly framework?: string;
  /** Markdown. */
  readonly context?: string;
  /** All six, in the order of this publication. */
  readonly domains: readonly Domain[];
  readonly progress?: Progress;
  readonly annexes: readonly Annex[];
  /** Markdown. */
  readonly next_steps?: string;
  /** By id, in the order of the facts. */
  readonly pictures: Readonly<Record<string, Picture>>;
  /** By id, in the order of the facts. */
  readonly figures: Readonly<Record<string, Figure>>;
  /** In the order of the facts or of the CSL-JSON file. */
  readonly sources: readonly Source[];
  /** Labels of the layout in this profile's words. */
  readonly labels: Readonly<Record<string, string>>;
  /**
   * Every file that this edition was made from: the facts, the texts of its language, the file of sources where there
   * is one, then the pictures and logos by name, whether a page shows them or not.
   */
  readonly files: readonly FileReference[];

  /**
   * Where a value stands in the files: `domains.partnerships.potential.0.text`, `pictures.market.alt`. Of a path that is
   * not there, the place of the nearest ancestor; nothing for a path whose first name is in neither file.
   * With `offset` (a UTF-16 index in the text), the line and column of that character, in block scalars too.
   */
  locate(path: string, offset?: number): Position | undefined;
}

export interface Place {
  readonly kind: PlaceKind;
  /** ISO 3166-1 alpha-2, or XA to XZ (not XK) for an invented country. */
  readonly country: string;
}

export interface EditionFacts {
  /** `2022` or `2022-09`. */
  readonly date: string;
  /** 2 and up: a follow-up assessment. */
  readonly number: number;
}

/** Facts about the publication, with what this language's file overrides. */
export interface Publication {
  readonly publisher?: Publisher;
  readonly partners: readonly Partner[];
  readonly reference?: string;
  /** As written, hyphens and all; check digits are right. */
  readonly isbn?: { readonly pdf?: string; readonly print?: string };
  /** Without `https://doi.org/`. */
  readonly doi?: string;
  readonly url?: string;
  /** An id such as `CC-BY-NC-ND-3.0-IGO`, or free text. */
  readonly licence?: string;
  readonly credits: readonly string[];
}

export interface Publisher {
  readonly name: string;
  /** Lines are kept. */
  readonly address?: string;
  readonly web?: string;
  readonly logo?: FileReference;
}

export interface Partner {
  readonly name: string;
  /** Such as "with research and analysis by". */
  readonly role?: string;
  readonly logo?: FileReference;
}

/** A file of the profile's folder: it exists, and it is inside the folder. */
export interface FileReference {
  /** As written, relative to the folder. */
  readonly file: string;
  /** Absolute path, links resolved. */
  readonly absolute: string;
}

export interface Foreword {
  /** Markdown. */
  readonly text: string;
  readonly signatory?: string;
  readonly position?: string;
}

export interface Domain {
  readonly id: DomainId;
  /** Place in this publication's order, from 1. */
  readonly number: number;
  /** `domains.partnerships`. */
  readonly path: string;
  /** Where this edition's name differs from the usual one. */
  readonly name?: string;
  /** Markdown: what the indicators look at. */
  readonly about?: string;
  readonly well_developed: readonly Finding[];
  readonly potential: readonly Finding[];
  /** Markdown, in which headings are subtopics. */
  readonly narrative?: string;
  /** Why the domain was not assessed; then it has neither findings nor narrative. */
  readonly not_assessed?: string;
}

export interface Finding {
  /** `domains.partnerships.potential.0`. */
  readonly path: string;
  /** Markdown without headings. */
  readonly text: string;
  /** For the page at a glance. */
  readonly headline?: string;
  /** Ids of sources, all of which exist. */
  readonly sources: readonly string[];
  /** Objectives of the Global Compact for Migration, 1 to 23. */
  readonly gcm_objectives: readonly number[];
}

export interface Progress {
  /** Year of the earlier assessment. */
  readonly since?: number;
  readonly rows: readonly ProgressRow[];
}

export interface ProgressRow {
  /** `progress.rows.0`. */
  readonly path: string;
  readonly domain: DomainId;
  /** Markdown. */
  readonly before: string;
  /** Markdown. */
  readonly now: string;
}

export interface Annex {
  /** `annexes.0`. */
  readonly path: string;
  readonly title: string;
  /** Markdown. */
  readonly text: string;
}

export interface Picture extends FileReference {
  readonly id: string;
  /** `pictures.market`. */
  readonly path: string;
  readonly credit?: string;
  /** What must stay in sight when the picture is cropped: from the left, from the top, each 0 to 1. */
  readonly focus?: readonly [x: number, y: number];
  readonly decorative: boolean;
  /** Present unless decorative. */
  readonly alt?: string;
  readonly caption?: string;
}

export type FigureKind = 'bar' | 'line' | 'table';

/** A cell of a figure: a name, a number, or null where there is no value. */
export type Cell = string | number | null;

export interface Figure {
  readonly id: string;
  /** `figures.population`. */
  readonly path: string;
  readonly kind: FigureKind;
  /** Names of the columns in this language. */
  readonly columns: readonly string[];
  /** Rows, the first cell of each being its name in this language; as many cells as columns. */
  readonly data: readonly (readonly Cell[])[];
  /** Id of a source that exists. */
  readonly source?: string;
  /** Whether a table of the numbers follows a chart. */
  readonly table: boolean;
  readonly title?: string;
  readonly unit?: string;
  readonly decorative: boolean;
  /** Present unless decorative. */
  readonly alt?: string;
}

/** A person or body, as CSL has it; a plain text becomes `literal`. */
export interface Name {
  readonly family?: string;
  readonly given?: string;
  readonly literal?: string;
  readonly [part: string]: string | number | boolean | undefined;
}

/**
 * A source under CSL's names. Names of persons and bodies (author, editor, …) are lists of `Name`; dates (issued,
 * accessed, …) are ISO text: `2021`, `2021-04`, `2021-04-20`, a range `2019/2021`, or words where the data have no more.
 */
export interface Source {
  readonly id: string;
  /** `sources.0` or, in a CSL-JSON file, `sources.law-21325`. */
  readonly path: string;
  /** CSL's type; default `document`. */
  readonly type: string;
  readonly title: string;
  readonly author: readonly Name[];
  readonly issued?: string;
  readonly accessed?: string;
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly 'publisher-place'?: string;
  readonly URL?: string;
  readonly DOI?: string;
  /** BCP 47 language of the source. */
  readonly language?: string;
  /** As given, or else the domains that cite it, in the order of the publication. */
  readonly domains: readonly DomainId[];
  /** All other variables of CSL that are text or numbers, under their names. */
  readonly variables: Readonly<Record<string, string | number>>;
  /** All other names of CSL (editor, translator, …). */
  readonly names: Readonly<Record<string, readonly Name[]>>;
}

/** One language of a profile, or a file that is named like one and is none, which then has an error. */
export interface Edition {
  readonly language: string;
  /** Absent when anything in the facts or in this language's texts is an error. */
  readonly profile?: Profile;
  /** Of this language's file; those of the facts are the `LoadedProfile`'s. */
  readonly diagnostics: readonly Diagnostic[];
}

/** A folder as it was read. */
export interface LoadedProfile {
  readonly slug: string;
  /** Absolute path. */
  readonly folder: string;
  /** Of the folder, the facts and what compares languages. */
  readonly diagnostics: readonly Diagnostic[];
  /** Those asked for, or all there are, in the order of `editions`, then by name. */
  readonly editions: readonly Edition[];
}
