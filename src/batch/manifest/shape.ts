/** Reads a value of JSON from elsewhere as a value of a type. */
export type Read<T> = (value: unknown, where: string) => T;

/** A value that is not of the shape that was asked for. */
export class Misfit extends Error {
  constructor(
    readonly where: string,
    readonly what: string,
  ) {
    super(`${where} ${what}`);
  }
}

/** A text, with a limit to its length. */
export const text: Read<string> = (value, where) => {
  if (typeof value !== 'string' || value.length > 100_000) throw new Misfit(where, 'is not a text');
  return value;
};

/** A text of a form. */
export const matching =
  (form: RegExp, what: string): Read<string> =>
  (value, where) => {
    if (!form.test(text(value, where))) throw new Misfit(where, `is not ${what}`);
    return value as string;
  };

/** One of some texts. */
export const oneOf =
  <T extends string>(values: readonly T[]): Read<T> =>
  (value, where) => {
    if (!values.includes(value as T)) throw new Misfit(where, `is none of ${values.join(', ')}`);
    return value as T;
  };

/** A whole number from 0. */
export const whole: Read<number> = (value, where) => {
  if (!Number.isSafeInteger(value) || (value as number) < 0) throw new Misfit(where, 'is not a whole number');
  return value as number;
};

export const flag: Read<boolean> = (value, where) => {
  if (typeof value !== 'boolean') throw new Misfit(where, 'is neither true nor false');
  return value;
};

/** SHA-256 in hexadecimal digits. */
export const digest = matching(/^[0-9a-f]{64}$/, 'a SHA-256 in hexadecimal digits');

export const orNull =
  <T>(read: Read<T>): Read<T | null> =>
  (value, where) =>
    value === null ? null : read(value, where);

/** What may be left out. */
export const optional =
  <T>(read: Read<T>): Read<T | undefined> =>
  (value, where) =>
    value === undefined ? undefined : read(value, where);

export const list =
  <T>(read: Read<T>): Read<T[]> =>
  (value, where) => {
    if (!Array.isArray(value)) throw new Misfit(where, 'is not a list');
    return value.map((each, index) => read(each, `${where}.${index}`));
  };

/** A map from any names. */
export const mapOf =
  <T>(read: Read<T>): Read<Map<string, T>> =>
  (value, where) =>
    new Map(Object.entries(object(value, where)).map(([key, each]) => [key, read(each, `${where}.${key}`)]));

type Fields<T> = { readonly [K in keyof T]-?: Read<T[K]> };

/** An object of known fields; others are passed over, so that a later version may add some. */
export const fields =
  <T extends object>(all: Fields<T>): Read<T> =>
  (value, where) => {
    const given = object(value, where);
    const read: Partial<T> = {};
    for (const key of Object.keys(all) as (keyof T & string)[]) {
      const each = all[key](Object.hasOwn(given, key) ? given[key] : undefined, where === '' ? key : `${where}.${key}`);
      if (each !== undefined) read[key] = each;
    }
    return read as T;
  };

function object(value: unknown, where: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Misfit(where, 'is not an object');
  return value as Readonly<Record<string, unknown>>;
}
