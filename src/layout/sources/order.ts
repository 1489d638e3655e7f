import type { DomainId } from '../../framework/index.js';
import type { Domain, Source } from '../../profile/index.js';

/** Sources of one domain, or those of the whole profile. */
export interface SourceGroup {
  readonly domain: Domain | undefined;
  readonly sources: readonly Source[];
}

/**
 * One list for the whole document, in which each source stands once: first those of no domain, then by the first of
 * their domains in the order of this publication; within a group in the order of the data.
 */
export function groupSources(sources: readonly Source[], domains: readonly Domain[]): SourceGroup[] {
  const order = domains.map((domain) => domain.id);
  const first = (source: Source): DomainId | undefined => order.find((id) => source.domains.includes(id));
  return [undefined, ...domains]
    .map((domain) => ({ domain, sources: sources.filter((source) => first(source) === domain?.id) }))
    .filter((group) => group.sources.length > 0);
}

/** Numbers of the sources in that list, by id. */
export function numberSources(groups: readonly SourceGroup[]): Map<string, number> {
  return new Map(groups.flatMap((group) => group.sources).map((source, index) => [source.id, index + 1]));
}
