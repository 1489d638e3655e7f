/** A thing while it is being made: of many thousands of nodes, each is put together property by property. */
export type Mutable<T> = { -readonly [K in keyof T]: T[K] };
