import { type Diagnostic, hasErrors, type Outcome } from '../diagnostics/index.js';

/** Milliseconds that only go up, such as `performance.now`. Given by who wants times; no result depends on it. */
export type Clock = () => number;

/** What each station took, in milliseconds, by its name. */
export type Times = Map<string, number>;

/** Who wants times gives a clock, and a map to be filled. */
export interface Timing {
  readonly clock: Clock;
  readonly times: Times;
}

export interface StationOptions {
  /** Not begun after an error: for what costs much and could not be used. */
  readonly onlySound?: boolean;
}

/**
 * Carries out one station: its diagnostics are kept, its value is handed on. Where it made none, the journey ends.
 * @param name What its time is kept under; a station that is passed twice adds up.
 */
export type Station = <T>(
  name: string,
  work: () => Outcome<T> | Promise<Outcome<T>>,
  options?: StationOptions,
) => Promise<T>;

/** Ends a journey; never seen outside. */
class NoValue extends Error {}

/**
 * Goes through stations one after the other, so that a road can be written as a list that reads top to bottom.
 * A station that gives a value beside its errors does not end the journey: what the next ones find is said in the same
 * run. But a journey with an error has no value at its end.
 */
export async function travel<T>(road: (station: Station) => Promise<T>, timing?: Timing): Promise<Outcome<T>> {
  const diagnostics: Diagnostic[] = [];
  const station: Station = async (name, work, { onlySound = false } = {}) => {
    if (onlySound && hasErrors(diagnostics)) throw new NoValue();
    const start = timing?.clock() ?? 0;
    const outcome = await work();
    if (timing !== undefined) timing.times.set(name, (timing.times.get(name) ?? 0) + timing.clock() - start);
    diagnostics.push(...outcome.diagnostics);
    if (outcome.value === undefined) throw new NoValue();
    return outcome.value;
  };
  try {
    const value = await road(station);
    return hasErrors(diagnostics) ? { diagnostics } : { value, diagnostics };
  } catch (error) {
    if (!(error instanceof NoValue)) throw error;
    return { diagnostics };
  }
}
