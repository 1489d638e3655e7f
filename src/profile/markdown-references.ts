import MarkdownIt from 'markdown-it';

/** A heading of a text in Markdown. Offsets are UTF-16 indexes in the text. */
export interface MarkdownHeading {
  /** 1 to 6, as written. */
  readonly level: number;
  readonly text: string;
  readonly offset: number;
}

/** Something that a text in Markdown refers to. */
export interface MarkdownReference {
  /** Id of a source, address of a picture, the text for it, or tag of a language. */
  readonly name: string;
  readonly offset: number;
}

/** What a text in Markdown has that other parts of the profile must fit. */
export interface MarkdownReferences {
  readonly headings: readonly MarkdownHeading[];
  /** `[@law-21325]`, or several: `[@law-21325; @census]` */
  readonly citations: readonly MarkdownReference[];
  /** `![](picture:market)`, with the whole address */
  readonly pictures: readonly MarkdownReference[];
  /** Texts that stand for pictures, where the text itself gives one: `![A market](picture:market)` */
  readonly alternatives: readonly MarkdownReference[];
  /** `[Red Chilena]{lang=es}` */
  readonly languages: readonly MarkdownReference[];
  /** The words alone, a line for each paragraph, heading, item or cell. */
  readonly plain: string;
}

const CITATION = /\[(@[^\s[\];,]+(?:\s*;\s*@[^\s[\];,]+)*)\]/y;
const SPAN_END = /\]\{lang=([^\s}]*)\}/y;

type InlineRule = Parameters<InstanceType<typeof MarkdownIt>['inline']['ruler']['before']>[2];

/** A rule that takes what a pattern matches and leaves a token with its first group. */
function rule(pattern: RegExp, type: string): InlineRule {
  return (state, silent) => {
    pattern.lastIndex = state.pos;
    const match = pattern.exec(state.src);
    if (match === null) return false;
    if (!silent) state.push(type, '', 0).content = match[1] ?? '';
    state.pos += match[0].length;
    return true;
  };
}

const parser = new MarkdownIt({ html: false, linkify: false, typographer: false });
parser.inline.ruler.before('link', 'citation', rule(CITATION, 'citation'));
parser.inline.ruler.before('link', 'language', rule(SPAN_END, 'language'));

/** Finds pieces of a text in the order they were parsed in, each after the one before. */
class Finder {
  private readonly lines: number[] = [0];
  private cursor = 0;

  constructor(private readonly text: string) {
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) this.lines.push(end + 1);
  }

  line(number: number): number {
    const start = this.lines[number] ?? this.text.length;
    this.cursor = Math.max(this.cursor, start);
    return start + (/^[ \t]*/.exec(this.text.slice(start, start + 200))?.[0].length ?? 0);
  }

  find(piece: string): number {
    const found = this.text.indexOf(piece, this.cursor);
    if (found < 0) return this.cursor;
    this.cursor = found + 1;
    return found;
  }
}

/** The address as it was written: the parser encodes what an address may not have. */
function written(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

/** Reads a text in Markdown for what it refers to. */
export function markdownReferences(text: string): MarkdownReferences {
  const finder = new Finder(text);
  const headings: MarkdownHeading[] = [];
  const citations: MarkdownReference[] = [];
  const pictures: MarkdownReference[] = [];
  const alternatives: MarkdownReference[] = [];
  const languages: MarkdownReference[] = [];
  const plain: string[] = [];
  let level = 0;
  for (const token of parser.parse(text, {})) {
    if (token.type === 'heading_open') level = Number(token.tag.slice(1));
    if (token.type === 'fence' || token.type === 'code_block') plain.push(token.content.trim());
    if (token.type !== 'inline') continue;
    const start = finder.line(token.map?.[0] ?? 0);
    let words = '';
    for (const child of token.children ?? []) {
      if (child.type === 'text' || child.type === 'code_inline') words += child.content;
      else if (child.type === 'softbreak' || child.type === 'hardbreak') words += ' ';
      else if (child.type === 'citation')
        for (const [index, mark] of child.content.split(/\s*;\s*/).entries())
          citations.push({ name: mark.slice(1), offset: finder.find(index === 0 ? `[${mark}` : mark) });
      else if (child.type === 'language')
        languages.push({ name: child.content, offset: finder.find(`]{lang=${child.content}}`) });
      else if (child.type === 'image') {
        if (child.content.trim() !== '')
          alternatives.push({ name: child.content.trim(), offset: finder.find(`![${child.content}`) });
        const address = written(String(child.attrGet('src') ?? ''));
        pictures.push({ name: address, offset: finder.find(address) });
      }
    }
    plain.push(words);
    if (level > 0) headings.push({ level, text: words, offset: start });
    level = 0;
  }
  return { headings, citations, pictures, alternatives, languages, plain: plain.join('\n') };
}
