import type { RenderState } from '../state.js';
import { domainRef } from './domains.js';
import type { View } from './model.js';

type Chapter = View['chapters'][number];

/** Whether any domain has findings. */
export function hasFindings(state: RenderState): boolean {
  return state.profile.domains.some((domain) => domain.well_developed.length + domain.potential.length > 0);
}

function present(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== '';
}

/** The chapters that the data make, in the order of the report: what the page of contents lists. */
export function chapters(state: RenderState): Chapter[] {
  const { profile, labels } = state;
  const chapter = (id: string, title: string): Chapter => ({ id, title, domain: null });
  const when = (there: boolean, id: string, label: string): Chapter[] =>
    there ? [chapter(id, labels.text(label))] : [];
  return [
    ...when(profile.foreword !== undefined, 'foreword', 'foreword.heading'),
    ...when(present(profile.acknowledgements), 'acknowledgements', 'acknowledgements.heading'),
    ...when(Object.keys(profile.acronyms).length > 0, 'acronyms', 'acronyms.heading'),
    ...when(present(profile.objectives), 'objectives', 'objectives.heading'),
    ...when(present(profile.introduction), 'introduction', 'introduction.heading'),
    ...when(present(profile.framework), 'framework', 'framework.heading'),
    ...when(present(profile.context), 'context', 'context.heading'),
    ...when(hasFindings(state), 'glance', 'glance.heading'),
    ...profile.domains.map((domain): Chapter => {
      const ref = domainRef(domain, state);
      return { id: `domain-${domain.id}`, title: ref.name, domain: ref };
    }),
    ...when(profile.progress !== undefined && profile.progress.rows.length > 0, 'progress', 'progress.heading'),
    ...profile.annexes.map((annex, index) => {
      const title = state.typeset(annex.title);
      return chapter(`annex-${index + 1}`, title);
    }),
    ...when(present(profile.next_steps), 'next-steps', 'next_steps.heading'),
    ...when(profile.sources.length > 0, 'sources', 'sources.heading'),
    chapter('about', labels.text('about.heading')),
  ];
}
