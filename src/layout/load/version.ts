/** A version number without its pre-release part. */
type Version = readonly [major: number, minor: number, patch: number];

interface Comparison {
  readonly operator: '>=' | '>' | '<=' | '<' | '=' | '^' | '~';
  readonly version: Version;
}

const PART = /^(>=|<=|>|<|=|\^|~)?\s*(\d+)(?:\.(\d+))?(?:\.(\d+))?$/u;

function compare(a: Version, b: Version): number {
  for (const index of [0, 1, 2] as const) {
    if (a[index] !== b[index]) return a[index] - b[index];
  }
  return 0;
}

/** The first version that `^` no longer allows: the next one of the leftmost number that is not 0 (semver 2.0.0, item 4). */
function caretEnd([major, minor, patch]: Version): Version {
  if (major > 0) return [major + 1, 0, 0];
  return minor > 0 ? [0, minor + 1, 0] : [0, 0, patch + 1];
}

function meets(version: Version, { operator, version: bound }: Comparison): boolean {
  const order = compare(version, bound);
  switch (operator) {
    case '>=':
      return order >= 0;
    case '>':
      return order > 0;
    case '<=':
      return order <= 0;
    case '<':
      return order < 0;
    case '=':
      return order === 0;
    case '^':
      return order >= 0 && compare(version, caretEnd(bound)) < 0;
    case '~':
      return order >= 0 && compare(version, [bound[0], bound[1] + 1, 0]) < 0;
  }
}

function parse(text: string): Comparison | undefined {
  const match = PART.exec(text);
  if (!match) return undefined;
  const version: Version = [Number(match[2]), Number(match[3] ?? 0), Number(match[4] ?? 0)];
  return { operator: (match[1] ?? '=') as Comparison['operator'], version };
}

/**
 * Whether a version is in a range such as `^0.1.0`, `>=0.1 <2` or `1.2.3` (all parts must hold).
 * @returns nothing when the range, or the version, cannot be read.
 */
export function satisfies(version: string, range: string): boolean | undefined {
  const own = parse(version.replace(/[-+].*$/u, ''));
  const parts = range
    .trim()
    .replace(/([<>=^~])\s+(?=\d)/gu, '$1')
    .split(/\s+/u)
    .map(parse);
  if (own?.operator !== '=' || parts.includes(undefined)) return undefined;
  return parts.every((part) => part !== undefined && meets(own.version, part));
}
