import type { DomainId } from '../../framework/index.js';
import type { Domain, Source } from '../../profile/index.js';
import { compareRows, orderOf } from '../typography/collation.js';
import { nameParts } from './names.js';
import { yearOf } from './short.js';

/** Sources of one domain, or those of the whole profile. */
export interface SourceGroup {
  readonly domain: Domain | undefined;
  readonly sources: readonly Source[];
}

/** What a reader looks a source up by: its authors, or its title where it has none; then its year, its title, and its id. */
function keyOf({ author, title, issued, id }: Source): { readonly who: string[]; readonly which: string[] } {
  const names = author.flatMap(nameParts);
  return { who: names.length > 0 ? names : [title], which: [issued === undefined ? '' : yearOf(issued), title, id] };
}

/** Sources in the order of a language. */
function sorted(sources: readonly Source[], language: string): Source[] {
  const compare = orderOf(language);
  return sources
    .map((source) => ({ source, key: keyOf(source) }))
    .sort((a, b) => compareRows(a.key.who, b.key.who, compare) || compareRows(a.key.which, b.key.which, compare))
    .map(({ source }) => source);
}

/**
 * One list for the whole document, in which each source stands once: first those of no domain, then by the first of
 * their domains in the order of this publication; within a group by author or title, as the language orders words.
 */
export function groupSources(sources: readonly Source[], domains: readonly Domain[], language: string): SourceGroup[] {
  const order = domains.map((domain) => domain.id);
  const first = (source: Source): DomainId | undefined => order.find((id) => source.domains.includes(id));
  const inOrder = sorted(sources, language);
  return [undefined, ...domains]
    .map((domain) => ({ domain, sources: inOrder.filter((source) => first(source) === domain?.id) }))
    .filter((group) => group.sources.length > 0);
}

/** Numbers of the sources in that list, by id. */
export function numberSources(groups: readonly SourceGroup[]): Map<string, number> {
  return new Map(groups.flatMap((group) => group.sources).map((source, index) => [source.id, index + 1]));
}
