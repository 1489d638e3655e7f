import type { Domain, Finding, Profile } from '../../profile/index.js';
import type { RenderState } from '../state.js';
import type { DomainRef, DomainView, FindingView } from './model.js';
import { markdownAt, optionalMarkdown, plainAt } from './prose.js';
import { isShort } from './short.js';

/** The name of a domain in this edition: the data's own, or else the label. */
export function domainName(domain: Domain, state: RenderState): string {
  return domain.name === undefined ? state.labels.text(`domains.${domain.id}.name`) : state.typeset(domain.name);
}

/** A domain by name and number. */
export function domainRef(domain: Domain, state: RenderState): DomainRef {
  return { id: domain.id, number: domain.number, name: domainName(domain, state), path: domain.path };
}

/** The name of objectives of the Global Compact for Migration, in numbers. */
function compact(finding: Finding, state: RenderState): string | null {
  const numbers = finding.gcm_objectives;
  if (numbers.length === 0) return null;
  const list = state.formats.list(numbers.map((number) => state.formats.plainNumber(number)));
  return state.labels.text('findings.gcm', { count: numbers.length, list });
}

function findingView(finding: Finding, state: RenderState): FindingView {
  const { path, text, headline } = finding;
  const short = headline === undefined ? markdownAt(text, `${path}.text`) : plainAt(headline, `${path}.headline`);
  return {
    path,
    text: markdownAt(text, `${path}.text`),
    headline: short,
    headline_path: headline === undefined ? path : `${path}.headline`,
    sources: [...finding.sources],
    gcm: compact(finding, state),
  };
}

function domainView(domain: Domain, profile: Profile, state: RenderState): DomainView {
  const about = state.labels.text(`domains.${domain.id}.about.${profile.level}`);
  return {
    ...domainRef(domain, state),
    anchor: `domain-${domain.id}`,
    about: domain.about === undefined ? plainAt(about, domain.path) : markdownAt(domain.about, `${domain.path}.about`),
    assessed: domain.not_assessed === undefined,
    not_assessed: optionalMarkdown(domain.not_assessed, `${domain.path}.not_assessed`),
    well_developed: domain.well_developed.map((finding) => findingView(finding, state)),
    potential: domain.potential.map((finding) => findingView(finding, state)),
    narrative: optionalMarkdown(domain.narrative, `${domain.path}.narrative`),
    short: isShort(domain),
  };
}

/** All six domains. */
export function domainViews(state: RenderState): DomainView[] {
  return state.profile.domains.map((domain) => domainView(domain, state.profile, state));
}
