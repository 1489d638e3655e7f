import { type Diagnostic, hasErrors, type Outcome } from '../diagnostics/diagnostic.js';
import type { Profile } from '../profile/index.js';
import { type CheckedLayout, checkedLabels, checkLayout } from './check.js';
import { labelBook } from './labels/book.js';
import type { Labels } from './labels/labels.js';
import { type Message, parseMessage } from './labels/message.js';
import type { Layout } from './layout.js';
import { groupSources, numberSources } from './sources/order.js';
import { newState, positionOf, type RenderState } from './state.js';
import { didYouMean } from './suggest.js';
import type { LayoutUse } from './use.js';

/** The profile's own words for labels; a label that the layout does not have is a mistake. */
function ownLabels(profile: Profile, labels: Labels, diagnostics: Diagnostic[]): ReadonlyMap<string, Message> {
  const messages = new Map<string, Message>();
  for (const [key, words] of Object.entries(profile.labels)) {
    const path = `labels.${key}`;
    const report = (message: string, hint: string) => {
      const place = positionOf(profile, path);
      diagnostics.push({ ...place, code: 'layout/unknown-label', severity: 'error', message, hint, path });
    };
    const message = parseMessage(words);
    const known = labels.entries.get(key);
    if (!known) report(`The layout has no label \`${key}\`.`, didYouMean(key, labels.entries.keys()));
    else if ('error' in message)
      report(`The label \`${key}\` cannot be read: ${message.error}.`, 'Write values as `{name}`.');
    else {
      const strange = [...message.names].find((name) => !known.message.names.has(name));
      if (strange === undefined) messages.set(key, message);
      else report(`The label \`${key}\` has no value \`${strange}\`.`, didYouMean(strange, known.message.names));
    }
  }
  return messages;
}

/** An edition before its first word is printed. */
export interface Begun extends Pick<CheckedLayout, 'icons'> {
  readonly state: RenderState;
}

/** The state of an edition for a passage in another language: the same counts, other words. */
function inWordsOf(language: string, labels: Labels, state: RenderState): RenderState {
  const { typography } = state;
  const formats = typography.formats(language);
  return {
    ...state,
    profile: { ...state.profile, language },
    labels: labelBook(labels, new Map(), formats, typography),
    formats,
    typeset: typography.typesetter(language),
  };
}

/**
 * Checks a layout and its labels in the language of an edition, and brings both together.
 * @param use Who wants to know which languages are asked for words.
 */
export function beginEdition(layout: Layout, profile: Profile, use?: LayoutUse): Outcome<Begun> {
  use?.languages.add(profile.language);
  const checked = checkLayout(layout);
  const labels = checkedLabels(checked, profile.language);
  const diagnostics = [...checked.diagnostics, ...labels.diagnostics];
  if (!labels.value || hasErrors(diagnostics)) return { diagnostics };

  const overrides = ownLabels(profile, labels.value, diagnostics);
  if (hasErrors(diagnostics)) return { diagnostics };
  const formats = layout.typography.formats(profile.language, profile.numerals);
  const state: RenderState = newState({
    profile,
    labels: labelBook(labels.value, overrides, formats, layout.typography),
    formats,
    typography: layout.typography,
    sourceNumbers: numberSources(groupSources(profile.sources, profile.domains, profile.language)),
    inWordsOf: (language) => {
      use?.languages.add(language);
      const words = layout.labels(language).value;
      return words && inWordsOf(language, words, state);
    },
  });
  return { value: { state, icons: checked.icons }, diagnostics };
}
