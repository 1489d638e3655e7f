/** A value of which any part may be missing, because it was not there or was wrong. */
export type Partially<T> = T extends readonly (infer Item)[]
  ? readonly (Partially<Item> | undefined)[]
  : T extends object
    ? { readonly [Key in keyof T]?: Partially<T[Key]> | undefined }
    : T;

/** Paths as a tree, so that many of them are looked through once: `null` ends one. */
type Paths = Map<string, Paths | null>;

function treeOf(paths: readonly (readonly PropertyKey[])[]): Paths {
  const root: Paths = new Map();
  for (const path of paths) {
    let place = root;
    for (const [index, key] of path.entries()) {
      const name = String(key);
      const next = place.get(name);
      if (next === null) break;
      if (index === path.length - 1) place.set(name, null);
      else if (next === undefined) {
        const made: Paths = new Map();
        place.set(name, made);
        place = made;
      } else place = next;
    }
  }
  return root;
}

/** A copy of a value without what stands at the paths; items of lists leave a gap, so that the others keep their place. */
export function without(value: unknown, paths: readonly (readonly PropertyKey[])[]): unknown {
  return paths.some((path) => path.length === 0) ? undefined : pruned(value, treeOf(paths));
}

function pruned(value: unknown, paths: Paths): unknown {
  if (typeof value !== 'object' || value === null || paths.size === 0) return value;
  const part = (below: unknown, name: string): unknown => {
    const wrong = paths.get(name);
    return wrong === null ? undefined : wrong === undefined ? below : pruned(below, wrong);
  };
  if (Array.isArray(value)) return value.map((item, index) => part(item, String(index)));
  const kept = Object.entries(value).map(([name, below]) => [name, part(below, name)] as const);
  return Object.fromEntries(kept.filter(([, below]) => below !== undefined));
}

/** The own value of a name: `constructor` is no picture, though every object has one. */
export function own<T>(record: { readonly [name: string]: T } | undefined, name: string): T | undefined {
  return record !== undefined && Object.hasOwn(record, name) ? record[name] : undefined;
}
