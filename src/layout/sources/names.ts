import type { Name, Source } from '../../profile/index.js';
import { type Html, html } from '../html.js';
import type { RenderState } from '../state.js';
import { phrase } from './phrase.js';

/** Names after which the rest of a longer list is "and others". */
const LONGEST_LIST = 3;

/** `Jean-Marie` becomes `J.-M.`, `Ana María` `A.M.`; scripts without capitals keep their names whole. */
function initials(given: string): string {
  return given
    .trim()
    .split(/[\s.]+/u)
    .filter((part) => part !== '')
    .map((part) =>
      part
        .split('-')
        .map((piece) => (/^\p{Lu}/u.test(piece) ? `${[...piece][0]}.` : piece))
        .join('-'),
    )
    .reduce((before, part) => (before.endsWith('.') && part.endsWith('.') ? before + part : `${before} ${part}`), '')
    .trim();
}

function part(name: Name, key: string): string {
  const value = name[key];
  return typeof value === 'string' ? value.trim() : '';
}

/** The parts of a name in the order in which a list of sources has them, family first; a body has one. */
export function nameParts(name: Name): string[] {
  const literal = part(name, 'literal');
  if (literal !== '') return [literal];
  const particles = [part(name, 'dropping-particle'), part(name, 'non-dropping-particle')].filter(
    (word) => word !== '',
  );
  const family = [...particles, part(name, 'family')].filter((word) => word !== '').join(' ');
  return [family, initials(part(name, 'given')), part(name, 'suffix')].filter((word) => word !== '');
}

const EAST_ASIAN = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const ARABIC = /^\p{Script=Arabic}/u;

/** What parts a family name from what follows it, by the name's own script, whatever the language around it is. */
function nameComma(family: string): string {
  if (EAST_ASIAN.test(family)) return '';
  return ARABIC.test(family) ? '، ' : ', ';
}

/** A person as "Family, G.", in East Asian scripts as "FamilyGiven"; a body as it calls itself. */
export function formatName(name: Name): string {
  const parts = nameParts(name);
  return parts.join(nameComma(parts[0] ?? ''));
}

/** In place of names, while a list is made of them: characters that no text has. */
const PLACE = 0xe000;

/** Names of a source in a row; nothing for none. */
export function formatNames(names: readonly Name[], source: Source, state: RenderState): Html {
  const all = names
    .map(formatName)
    .filter((name) => name !== '')
    .map((name) => phrase(name, source, state));
  if (all.length > LONGEST_LIST) return state.labels.html('sources.et_al', { name: all[0] });
  const list = state.formats.list(all.map((_, index) => String.fromCharCode(PLACE + index)));
  return html`${[...list].map((sign) => all[sign.charCodeAt(0) - PLACE] ?? sign)}`;
}
