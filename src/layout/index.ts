export { type CheckedLayout, checkedLabels, checkLayout } from './check.js';
export { describeEdition, type EditionDescription } from './describe.js';
export type { Layout, LayoutFile, Manifest, Template } from './layout.js';
export { type LayoutSummary, listLayouts } from './load/list.js';
export { type LoadLayoutOptions, loadLayout } from './load/load.js';
export { plainText } from './markdown/plain.js';
export { layoutsPage } from './reference/page.js';
export { type RenderHtmlOptions, renderHtml } from './render.js';
export type { OtherEdition } from './view/view.js';
