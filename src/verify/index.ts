export { type Judged, verifyPage } from './reference.js';
export { type Clauses, clausesText, type Finding, type Flaw, type Rule } from './rule.js';
export { RULES, TOPICS } from './rules/index.js';
export { verifyPdf } from './verify.js';
