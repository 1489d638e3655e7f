/**
 * The value under a path of the data, such as `domains.partnerships.potential.0.text`; nothing where there is none. A list
 * of things with ids is entered by the id, as the data are.
 */
export function valueAt(whole: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, name) => {
    if (Array.isArray(value)) return value.find((item: unknown) => hasId(item, name)) ?? value[Number(name)];
    return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
      ? Reflect.get(value, name)
      : undefined;
  }, whole);
}

function hasId(item: unknown, id: string): boolean {
  return typeof item === 'object' && item !== null && 'id' in item && String(item.id) === id;
}

/** A text of the data with the path that it stands under. */
export interface WrittenText {
  readonly path: string;
  readonly text: string;
}

/** The text that a path leads to: a finding is a text, or a map that has one. */
export function textAt(whole: unknown, path: string): WrittenText | undefined {
  for (const candidate of [path, `${path}.text`]) {
    const text = valueAt(whole, candidate);
    if (typeof text === 'string') return { path: candidate, text };
  }
  return undefined;
}
