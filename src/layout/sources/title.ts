import type { Source } from '../../profile/index.js';
import { type Html, html } from '../html.js';
import type { RenderState } from '../state.js';
import { directionOf, isLanguage } from '../typography/language.js';

/** Says that words are in the source's language, where that is another than the edition's. */
export function languageOf(source: Source, state: RenderState): Html {
  const { language } = source;
  if (language === undefined || !isLanguage(language) || language === state.profile.language) return html``;
  return html` lang="${language}" dir="${directionOf(language)}"`;
}

function typesetIn(source: Source, state: RenderState, text: string): string {
  const { language } = source;
  const own = language !== undefined && isLanguage(language) ? language : state.profile.language;
  return state.typography.typesetter(own)(text);
}

/** The title of a whole work, in italics. */
export function sourceTitle(source: Source, state: RenderState): Html {
  const words = typesetIn(source, state, source.title);
  return html`<cite${languageOf(source, state)} data-path="${source.path}.title">${words}</cite>`;
}

/** The title of a part of a work, upright. */
export function partTitle(source: Source, state: RenderState): Html {
  const words = typesetIn(source, state, source.title);
  return html`<span${languageOf(source, state)} data-path="${source.path}.title">${words}</span>`;
}

/** The work that a source is part of, in italics. */
export function containerTitle(source: Source, state: RenderState): Html {
  const container = source['container-title'];
  if (container === undefined) return html``;
  return html`<cite${languageOf(source, state)}>${typesetIn(source, state, container)}</cite>`;
}
