import type { Source } from '../../profile/index.js';
import { type Html, html } from '../html.js';
import type { RenderState } from '../state.js';
import { directionOf, isLanguage } from '../typography/language.js';

/**
 * What `tell` says of a source. One in a language that runs the other way than the edition's is told in its own language:
 * no reader could follow words that change direction at every mark.
 */
export function inItsOwnWords(
  source: Source,
  state: RenderState,
  tell: (source: Source, state: RenderState) => Html,
): Html {
  const { language } = source;
  if (language === undefined || !isLanguage(language)) return tell(source, state);
  const direction = directionOf(language);
  const other = direction === directionOf(state.profile.language) ? undefined : state.inWordsOf(language);
  if (!other) return tell(source, state);
  return html`<span lang="${language}" dir="${direction}">${tell(source, other)}</span>`;
}
