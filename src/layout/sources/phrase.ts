import type { Source } from '../../profile/index.js';
import { type Html, html } from '../html.js';
import type { RenderState } from '../state.js';
import { directionOf, directionOfText, isLanguage } from '../typography/language.js';

/**
 * Words of a source, set. Where they are written the other way than the edition they are a phrase of their own, so that the
 * marks within them ("Orrin, D.") stay with them; the phrase has the source's language, if that may be its own.
 */
export function phrase(text: string, source: Source, state: RenderState): Html {
  const words = state.typeset(text);
  const direction = directionOfText(words);
  if (direction === undefined || direction === directionOf(state.profile.language)) return html`${words}`;
  const { language } = source;
  const isItsOwn = language !== undefined && isLanguage(language) && directionOf(language) === direction;
  return html`<span${isItsOwn ? html` lang="${language}"` : ''} dir="${direction}">${words}</span>`;
}
