/** The numbers of a chart, as `data-chart` gives them. */
export interface ChartSpec {
  readonly kind: 'bar' | 'line';
  /** Names of the categories' column and of each series. */
  readonly columns: readonly string[];
  /** A row for each category: its name, then a value for each series; null where there is none. */
  readonly rows: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
  readonly unit?: string;
}

/** Reads `data-chart`; null where it is not what a chart needs. */
export function parseSpec(json: string): ChartSpec | null {
  const value = parsed(json);
  if (!isRecord(value)) return null;
  const { kind, columns, data, unit } = value;
  if ((kind !== 'bar' && kind !== 'line') || !Array.isArray(columns) || !Array.isArray(data)) return null;
  const rows = data.filter(Array.isArray).map(([name, ...values]: unknown[]) => ({
    name: String(name ?? ''),
    values: columns.slice(1).map((_, index) => numberOf(values[index])),
  }));
  if (columns.length < 2 || rows.length === 0 || rows.every((row) => row.values.every((number) => number === null)))
    return null;
  return { kind, columns: columns.map(String), rows, ...(typeof unit === 'string' && unit !== '' ? { unit } : {}) };
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const numberOf = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value) ? value : null;

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
