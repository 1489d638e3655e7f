import Markdown, { type MarkdownIt, type StateCore, type Token } from 'markdown-it';
import { setCharacters } from './characters.js';
import { typographyRules } from './rules.js';

/** The character before a token, as the typographer sees it; a line break counts as a space. */
function characterBefore(tokens: readonly Token[], index: number): string {
  for (let at = index - 1; at >= 0; at--) {
    const token = tokens[at];
    if (!token || token.type === 'softbreak' || token.type === 'hardbreak') return ' ';
    if (token.content !== '') return token.content.at(-1) ?? '';
  }
  return '';
}

/**
 * Teaches a parser the typography of a language: markdown-it's quotation marks with the language's characters, and our
 * own rule for the rest in place of its replacements, which change more than a text asks for ("(c)").
 */
export function useTypography(md: MarkdownIt, language: string): MarkdownIt {
  const rules = typographyRules(language);
  md.set({ typographer: true, quotes: [...rules.quotes.outer, ...rules.quotes.inner] });
  md.disable('replacements', true).enable('smartquotes', true);
  md.core.ruler.after('smartquotes', 'characters', (state: StateCore) => {
    for (const block of state.tokens) {
      for (const [index, token] of (block.children ?? []).entries()) {
        if (token.type !== 'text' || !CHANGEABLE.test(token.content)) continue;
        const before = characterBefore(block.children ?? [], index);
        token.content = setCharacters(token.content.replaceAll("'", '’'), rules, before);
      }
    }
  });
  return md;
}

/** What a text must have for the typographer to change anything. */
const CHANGEABLE = /["'\-.«»;:!?]/u;

const setters = new Map<string, (text: string) => string>();

/** The typographer for plain text (names, headlines, labels) of a language. */
export function typesetter(language: string): (text: string) => string {
  const known = setters.get(language);
  if (known) return known;
  const md = useTypography(new Markdown('zero'), language);
  const setter = (text: string) =>
    CHANGEABLE.test(text)
      ? md
          .parseInline(text, {})
          .flatMap((block) => block.children ?? [])
          .map((token) => token.content)
          .join('')
      : text;
  setters.set(language, setter);
  return setter;
}
