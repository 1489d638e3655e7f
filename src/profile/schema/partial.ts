/** A value of which any part may be missing, because it was not there or was wrong. */
export type Partially<T> = T extends readonly (infer Item)[]
  ? readonly (Partially<Item> | undefined)[]
  : T extends object
    ? { readonly [Key in keyof T]?: Partially<T[Key]> | undefined }
    : T;

/** A copy of a value without what stands at the paths; items of lists leave a gap, so that the others keep their place. */
export function without(value: unknown, paths: readonly (readonly PropertyKey[])[]): unknown {
  if (paths.some((path) => path.length === 0)) return undefined;
  if (typeof value !== 'object' || value === null || paths.length === 0) return value;
  const below = (name: string | number) =>
    paths.filter(([first]) => String(first) === String(name)).map(([, ...rest]) => rest);
  if (Array.isArray(value)) return value.map((item, index) => without(item, below(index)));
  const kept = Object.entries(value).map(([name, part]) => [name, without(part, below(name))] as const);
  return Object.fromEntries(kept.filter(([, part]) => part !== undefined));
}

/** The own value of a name: `constructor` is no picture, though every object has one. */
export function own<T>(record: { readonly [name: string]: T } | undefined, name: string): T | undefined {
  return record !== undefined && Object.hasOwn(record, name) ? record[name] : undefined;
}
