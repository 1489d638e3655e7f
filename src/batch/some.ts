/**
 * Does the same with each of many things, some at a time, so that not all of their files are open at once.
 * @param atOnce How many at a time.
 * @returns What came of each, in their order.
 */
export async function someAtOnce<T, R>(all: readonly T[], atOnce: number, work: (each: T) => Promise<R>): Promise<R[]> {
  const done: R[] = [];
  for (let from = 0; from < all.length; from += atOnce) {
    done.push(...(await Promise.all(all.slice(from, from + atOnce).map(work))));
  }
  return done;
}
