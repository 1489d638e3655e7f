export { DIAGNOSTIC_CODES, type DiagnosticCode } from './codes.js';
export { columnsOf, cutToColumns, textColumns } from './columns.js';
export { type Diagnostic, hasErrors, type Outcome, type Position, type Severity } from './diagnostic.js';
export { type FormatOptions, formatDiagnostic } from './format.js';
export { codeFrame, printable } from './frame.js';
export { shownPath, toJson } from './json.js';
export { diagnosticsPage } from './reference.js';
export { shortened } from './shortened.js';
export { didYouMean, suggest } from './suggest.js';
