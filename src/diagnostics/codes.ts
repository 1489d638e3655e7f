/** The closed list of diagnostic codes: `area/what`. The reference in docs/diagnostics.md is made from it. */
export const DIAGNOSTIC_CODES = {
  'data/syntax': 'The file is not valid YAML or JSON.',
} as const;

export type DiagnosticCode = keyof typeof DIAGNOSTIC_CODES;
