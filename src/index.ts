/**
 * The library: each step of the road from data to PDF alone, and all of them together. A step is a function of its
 * input; what it has to say comes back as diagnostics beside its value, and only mistakes of the caller throw.
 */
export * from './batch/index.js';
export { checkEdition } from './check.js';
export { composeDocument, type Resources } from './compose/index.js';
export {
  DIAGNOSTIC_CODES,
  type Diagnostic,
  type DiagnosticCode,
  formatDiagnostic,
  hasErrors,
  type Outcome,
  type Position,
  type Severity,
  toJson,
} from './diagnostics/index.js';
export { DOMAIN_IDS, type DomainId, LEVELS, type Level, PLACE_KINDS, type PlaceKind } from './framework/index.js';
export {
  type Attach,
  type BuildRecord,
  type Contents,
  type ExpectedRecord,
  type Extracted,
  extract,
  type InsideFile,
  parseRecord,
  readContents,
} from './inside/index.js';
export { type Layout, type LayoutSummary, listLayouts, loadLayout, renderHtml } from './layout/index.js';
export { pdfPath, writeWhole } from './output/index.js';
export * from './pdf/index.js';
export { buildEdition, composeEdition, type EditionOptions } from './pipeline.js';
export {
  type Edition,
  type LoadedProfile,
  listLanguages,
  listProfiles,
  loadProfile,
  type Profile,
} from './profile/index.js';
export { recordedOptions } from './recorded.js';
export { layoutFonts, loadFonts } from './road/fonts.js';
export { firstDay, type PageOptions } from './road/page.js';
export { gatherResources } from './road/resources.js';
export type { Clock, Times, Timing } from './road/travel.js';
export { checkContrast, computeStyles, parseHtml, parseSheet, type Sheet, type Styled } from './style/index.js';
export { type Finding as VerifyFinding, verifyPdf } from './verify/index.js';
export {
  type FoundPlace,
  type FoundSources,
  openTagged,
  placeAt,
  placesOf,
  sourcesIn,
  sourcesInside,
  type TaggedFile,
} from './where/index.js';
