import type { DiagnosticCode } from '../diagnostics/codes.js';
import type { Diagnostic, Position } from '../diagnostics/diagnostic.js';
import type { Profile } from '../profile/index.js';
import type { LabelBook } from './labels/book.js';
import type { Formats } from './typography/language.js';
import type { Typography } from './typography/typography.js';

/** A link inside the document that a text of the data makes, to be checked when all ids are known. */
export interface InnerLink {
  readonly id: string;
  /** Index of the link in its text. */
  readonly offset: number;
  readonly path: string;
}

/**
 * What the making of one document knows and counts. Templates are filled from top to bottom, so figures are numbered,
 * and acronyms explained, in the order of the pages, whatever that is in a layout.
 */
export interface RenderState {
  readonly profile: Profile;
  /** The language of the labels' file is the profile's. */
  readonly labels: LabelBook;
  readonly formats: Formats;
  readonly typography: Typography;
  /** The typographer for plain text in the language of the profile. */
  readonly typeset: (text: string) => string;
  /** The same in the words, dates and figures of another language; nothing where the layout has no words in it. */
  readonly inWordsOf: (language: string) => RenderState | undefined;
  /** Numbers in the list of sources, by id. */
  readonly sourceNumbers: ReadonlyMap<string, number>;
  readonly diagnostics: Diagnostic[];
  readonly numbers: { figure: number; table: number };
  /** Acronyms that have been explained. */
  readonly explained: Set<string>;
  /** Ids that texts of the data have given to their headings. */
  readonly ids: Set<string>;
  readonly innerLinks: InnerLink[];
}

/** A new state, before the first word. */
export function newState(
  parts: Pick<RenderState, 'profile' | 'labels' | 'formats' | 'sourceNumbers' | 'typography'> &
    Partial<Pick<RenderState, 'inWordsOf'>>,
): RenderState {
  return {
    inWordsOf: () => undefined,
    ...parts,
    typeset: parts.typography.typesetter(parts.profile.language),
    diagnostics: [],
    numbers: { figure: 0, table: 0 },
    explained: new Set(),
    ids: new Set(),
    innerLinks: [],
  };
}

/** To find the line of a mistake takes a look through all of its text: of many no more are told than anyone reads. */
export const MOST_TOLD = 200;

/** Reports a mistake in a text of the data, at the place of the text (and the character in it, where it is known). */
export function reportText(
  state: RenderState,
  code: DiagnosticCode,
  path: string,
  message: string,
  hint: string,
  offset?: number,
): void {
  if (state.diagnostics.length > MOST_TOLD) return;
  const position = positionOf(state.profile, path, offset);
  state.diagnostics.push({ ...position, code, severity: 'error', message, hint, path });
}

/** Where a text of the data stands. */
export function positionOf(profile: Profile, path: string, offset?: number): Position {
  return profile.locate(path, offset) ?? { file: profile.folder };
}
