import MarkdownIt, { type Env } from 'markdown-it';
import { excessBefore, excessOf, useLimits } from './markdown-limits.js';

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
  /** What there is more of than is read; then the rest is not known. */
  readonly excess?: { readonly message: string; readonly offset: number };
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
useLimits(parser);
parser.inline.ruler.before('link', 'language', rule(SPAN_END, 'language'));

/** Finds pieces of a text in the order they were parsed in, each after the one before and in its own paragraph. */
class Finder {
  private readonly starts: number[] = [0];
  private cursor = 0;
  private end: number;

  constructor(private readonly text: string) {
    this.end = text.length;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) this.starts.push(end + 1);
  }

  /** Where a line begins, without its indentation. */
  line(number: number): number {
    const start = this.starts[number] ?? this.text.length;
    return start + (/^[ \t]*/.exec(this.text.slice(start, start + 200))?.[0].length ?? 0);
  }

  /** Goes to the paragraph between two lines, the second not counted, and says where it begins. */
  enter([first, after]: readonly [number, number]): number {
    this.cursor = Math.max(this.cursor, this.starts[first] ?? this.text.length);
    this.end = this.starts[after] ?? this.text.length;
    return this.line(first);
  }

  find(piece: string): number {
    const found = this.text.slice(this.cursor, this.end).indexOf(piece);
    if (found < 0) return this.cursor;
    this.cursor += found + 1;
    return this.cursor - 1;
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
  const env: Env = {};
  const before = excessBefore(text);
  for (const token of before === undefined ? parser.parse(text, env) : []) {
    if (token.type === 'heading_open') level = Number(token.tag.slice(1));
    if (token.type === 'fence' || token.type === 'code_block') plain.push(token.content.trim());
    if (token.type !== 'inline') continue;
    const start = finder.enter(token.map ?? [0, Number.POSITIVE_INFINITY]);
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
  const found = { headings, citations, pictures, alternatives, languages, plain: plain.join('\n') };
  const excess = before ?? excessOf(env);
  return excess === undefined
    ? found
    : { ...found, excess: { message: excess.message, offset: finder.line(excess.line) } };
}
