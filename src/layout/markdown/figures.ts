import type { Env, MarkdownIt, StateCore, Token } from 'markdown-it';
import { dataFigure } from '../figures/figure.js';
import { pictureElement, pictureFigure, type ShownAs } from '../figures/picture.js';
import { type Html, html } from '../html.js';
import { reportText } from '../state.js';
import { didYouMean } from '../suggest.js';
import { offsetOf, runOf, type TextRun } from './run.js';

const ADDRESS = /^(picture|figure):(.+)$/u;

function isBlank(token: Token): boolean {
  return token.type === 'softbreak' || (token.type === 'text' && token.content.trim() === '');
}

/** The pictures of a paragraph that holds nothing else. */
function picturesOf(inline: Token | undefined): Token[] {
  const images = inline?.children?.filter((token) => token.type === 'image') ?? [];
  const alone = inline?.children?.every((token) => token.type === 'image' || isBlank(token));
  return alone ? images : [];
}

/** Pictures and figures that stand in a paragraph by themselves become blocks; within a line, only pictures may stand. */
export function useFigures(md: MarkdownIt): void {
  md.core.ruler.after('inline', 'figures', (state: StateCore) => {
    const tokens: Token[] = [];
    for (let index = 0; index < state.tokens.length; index++) {
      const token = state.tokens[index] as Token;
      const inline = state.tokens[index + 1];
      const images = token.type === 'paragraph_open' ? picturesOf(inline) : [];
      if (images.length === 0) {
        for (const child of token.children ?? []) if (child.type === 'image') child.map = token.map;
        tokens.push(token);
        continue;
      }
      for (const image of images) {
        image.type = 'figure';
        image.map = inline?.map ?? null;
        tokens.push(image);
      }
      index += 2;
    }
    state.tokens = tokens;
  });
  const rule = (block: boolean) => (tokens: Token[], index: number, _options: unknown, env: Env | undefined) => {
    const token = tokens[index];
    return token ? show(runOf(env), token, block).markup : '';
  };
  md.renderer.rules.figure = rule(true);
  md.renderer.rules.image = rule(false);
}

function show(run: TextRun, token: Token, block: boolean): Html {
  const { state, prose } = run;
  const address = String(token.attrGet('src') ?? '');
  const report = (message: string, hint: string): Html => {
    reportText(state, 'text/picture', prose.path, message, hint, offsetOf(prose, token, address));
    return html``;
  };
  const [, kind, id = ''] = ADDRESS.exec(address) ?? [];
  const { pictures, figures } = state.profile;
  if (kind === 'picture') {
    const picture = Object.hasOwn(pictures, id) ? pictures[id] : undefined;
    if (!picture) return report(`There is no picture \`${id}\` in the data.`, didYouMean(id, Object.keys(pictures)));
    const shown = shownAs(token);
    return block ? pictureFigure(state, picture, shown) : pictureElement(state, picture, shown, 'inline-picture');
  }
  if (kind === 'figure') {
    const figure = Object.hasOwn(figures, id) ? figures[id] : undefined;
    if (!figure) return report(`There is no figure \`${id}\` in the data.`, didYouMean(id, Object.keys(figures)));
    if (block) return dataFigure(state, figure);
    return report(`The figure \`${id}\` stands within a line.`, 'Put it in a paragraph of its own.');
  }
  const message = `\`${address}\` is not a picture of the data; texts show no files and nothing from the web.`;
  return report(message, 'Name it under `pictures` in the facts, and write ![](picture:its-id).');
}

/** `![alt](picture:id "caption")`: words that hold at this place instead of those in the data. */
function shownAs(token: Token): ShownAs {
  const caption = token.attrGet('title');
  return {
    ...(token.content === '' ? {} : { alt: token.content }),
    ...(caption === null || caption === '' ? {} : { caption: String(caption) }),
  };
}
