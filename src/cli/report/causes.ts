import type { BrokenEvent, FailedEvent } from '../../batch/events.js';
import { DEFAULT_LAYOUT } from '../options.js';
import type { Cause, CauseCode } from './report.js';

/** Failures, by what caused them. A file with several causes is with each of them: all have to be mended. */
export class Causes {
  readonly #profiles = new Map<CauseCode, Map<string, Set<string>>>();
  readonly #files = new Map<CauseCode, number>();

  add(event: FailedEvent | BrokenEvent): void {
    for (const code of event.kind === 'failed' ? event.causes : (['internal-error'] as const)) {
      const profiles = this.#profiles.get(code) ?? new Map<string, Set<string>>();
      this.#profiles.set(code, profiles);
      const editions = profiles.get(event.profile) ?? new Set<string>();
      profiles.set(event.profile, editions);
      if (event.language !== undefined) editions.add(editionOf(event.language, event.layout));
      this.#files.set(code, (this.#files.get(code) ?? 0) + 1);
    }
  }

  list(): readonly Cause[] {
    return mostFirst(this.#files).map(([code, files]) => {
      const profiles = [...(this.#profiles.get(code) ?? [])].sort(([one], [other]) => compare(one, other));
      return { code, files, profiles: profiles.map(([profile, editions]) => [profile, [...editions].sort()]) };
    });
  }
}

/** Counts with the largest first, equals by name. */
export function mostFirst<Key extends string>(counts: ReadonlyMap<Key, number>): [Key, number][] {
  return [...counts].sort(([one, ones], [other, others]) => others - ones || compare(one, other));
}

/** The layout that names of files leave out is left out here. */
const editionOf = (language: string, layout = DEFAULT_LAYOUT): string =>
  layout === DEFAULT_LAYOUT ? language : `${language} ${layout}`;

const compare = (one: string, other: string): number => (one < other ? -1 : Number(one > other));
