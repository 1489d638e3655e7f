/** HTML that is ready to be printed: nothing in it is escaped again. Handlebars knows it by its `toHTML`. */
export class Html {
  readonly markup: string;

  constructor(markup: string) {
    this.markup = markup;
  }

  toHTML(): string {
    return this.markup;
  }

  toString(): string {
    return this.markup;
  }
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text as it must stand in HTML, between tags or in a double-quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

type Piece = string | number | Html | null | undefined | false | readonly Piece[];

function print(piece: Piece): string {
  if (piece === null || piece === undefined || piece === false) return '';
  if (piece instanceof Html) return piece.markup;
  if (typeof piece === 'object') return piece.map(print).join('');
  return escapeHtml(String(piece));
}

/** A template literal that escapes every value put in it, but for values that are HTML already. Lists are joined. */
export function html(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  let markup = strings[0] ?? '';
  for (let index = 0; index < pieces.length; index += 1) markup += print(pieces[index]) + (strings[index + 1] ?? '');
  return new Html(markup);
}

/** Pieces of HTML one after the other. */
export function joinHtml(pieces: readonly Html[], separator = ''): Html {
  return new Html(pieces.map((piece) => piece.markup).join(separator));
}
