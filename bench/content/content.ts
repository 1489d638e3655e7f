/**
 * A profile as anyone would give it to another program: no Markdown left to read, sources already cited, labels in the words of
 * the language. Names are short, because this is what goes into a JSON file. It is made from the HTML of our report, so
 * that every program sets the same words.
 */
export interface Content {
  readonly language: string;
  readonly title: string;
  readonly author: string;
  readonly footer: string;
  readonly cover: Cover;
  readonly imprint: { readonly notes: readonly Inline[][]; readonly facts: readonly (readonly [Inline[], Inline[]])[] };
  readonly contents: string;
  readonly chapters: readonly Chapter[];
  readonly back: Back;
}

export interface Cover {
  readonly programme: string;
  readonly level: string;
  readonly title: string;
  readonly place: string;
  readonly date: string;
  readonly edition: string;
  readonly logos: readonly { readonly role: string; readonly name: string }[];
  /** File, beside the JSON file. */
  readonly picture: string | null;
}

export interface Back {
  readonly title: string;
  readonly place: string;
  readonly isbn: string;
  readonly url: string;
  readonly text: string;
  /** SVG. */
  readonly qr: string;
}

export interface Chapter {
  readonly id: string;
  readonly title: string;
  readonly kicker: string;
  /** Only of chapters about a domain. */
  readonly domain?: Domain;
  readonly blocks: readonly Block[];
}

export interface Domain {
  readonly id: string;
  readonly number: string;
  readonly about: readonly Block[];
  readonly findings: readonly {
    readonly kind: 'well' | 'potential';
    readonly title: string;
    readonly items: Inline[][];
  }[];
}

export type Inline =
  | string
  | { readonly k: 'em' | 'strong' | 'sup' | 'gcm' | 'br'; readonly x: readonly Inline[] }
  | { readonly k: 'a'; readonly h: string; readonly x: readonly Inline[] };

export type Block =
  | { readonly k: 'p' | 'lead' | 'note'; readonly x: readonly Inline[] }
  | { readonly k: 'h'; readonly l: number; readonly x: readonly Inline[] }
  | { readonly k: 'ul' | 'ol'; readonly i: readonly (readonly Block[])[] }
  | { readonly k: 'quote'; readonly b: readonly Block[] }
  | Table
  | {
      readonly k: 'chart';
      readonly kind: 'bar' | 'line';
      readonly columns: readonly string[];
      readonly data: readonly (readonly (string | number)[])[];
      readonly alt: string;
      readonly caption: readonly Inline[];
    }
  | { readonly k: 'picture'; readonly file: string; readonly alt: string; readonly caption: readonly Inline[] }
  | {
      readonly k: 'wheel';
      readonly alt: string;
      readonly caption: readonly Inline[];
      readonly labels: readonly Label[];
    }
  | { readonly k: 'glance'; readonly head: readonly string[]; readonly rows: readonly GlanceRow[] }
  | {
      readonly k: 'progress';
      readonly head: readonly string[];
      readonly rows: readonly (Label & { readonly before: readonly Inline[]; readonly now: readonly Inline[] })[];
    }
  | {
      readonly k: 'sources';
      readonly domain: string;
      readonly number: string;
      readonly title: string;
      readonly start: number;
      readonly i: readonly { readonly id: string; readonly x: readonly Inline[] }[];
    };

export interface Table {
  readonly k: 'table';
  readonly caption: readonly Inline[];
  readonly head: readonly Inline[][];
  readonly rows: readonly (readonly Inline[][])[];
  /** Whether a column's cells end together, as numbers do. */
  readonly ends: readonly boolean[];
}

export interface Label {
  readonly domain: string;
  readonly number: string;
  readonly name: string;
}

export interface GlanceRow extends Label {
  /** What stands before the number of the page. */
  readonly page: string;
  readonly well: readonly Inline[][];
  readonly potential: readonly Inline[][];
  /** In place of both. */
  readonly nothing: string;
}
