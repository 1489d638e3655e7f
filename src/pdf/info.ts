/** What a document says of itself, what it carries, and what it is held to: the parts of a definition that are no content. */

/** A number or an address by which a publication is known. */
export interface Identifier {
  readonly scheme: 'ISBN' | 'DOI' | 'URL' | 'other';
  readonly value: string;
}

export interface DocumentInfo {
  readonly title: string;
  /** The title in other languages (BCP 47), where the publication appears in them. */
  readonly titles?: Readonly<Record<string, string>>;
  readonly author?: string;
  /** A description in one or two sentences. */
  readonly subject?: string;
  readonly keywords?: readonly string[];
  readonly publisher?: string;
  /** The licence in words, and the page that has its text. */
  readonly rights?: { readonly text: string; readonly url?: string };
  /** The one that stands for the publication (dc:identifier) first. */
  readonly identifiers?: readonly Identifier[];
  /** The program that made the content, not the PDF. */
  readonly creator?: string;
  /** BCP 47. */
  readonly language: string;
  /** The file's date; nothing is read from a clock. */
  readonly date: Date;
}

/** A file within the file (ISO 19005-3, 6.8). */
export interface Attachment {
  /** Name with extension; may be a path with forward slashes. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Media type: `application/json`. */
  readonly type: string;
  /** What it is, for people. */
  readonly description: string;
  /** ISO 19005-3, annex E: Source is what the document was made from, Data what stands behind a figure. */
  readonly relationship: 'Source' | 'Data' | 'Alternative' | 'Supplement' | 'Unspecified';
}

/** Standards that a file can be held to. */
export type StandardName = 'PDF/UA-1' | 'PDF/A-3a';
