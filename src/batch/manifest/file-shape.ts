import { DIAGNOSTIC_CODES, type DiagnosticCode } from '../../diagnostics/codes.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { OtherEdition } from '../../layout/index.js';
import type { Input, MadeWith } from '../made.js';
import {
  digest,
  fields,
  flag,
  list,
  Misfit,
  matching,
  oneOf,
  optional,
  orNull,
  type Read,
  text,
  whole,
} from './shape.js';
import type { KeptFile, KeptInput } from './types.js';

/** What is kept of a file but what it was made from, which each keeper writes in its own way. */
export type KeptHead = Omit<KeptFile, 'inputs' | 'beside' | 'shared'>;

const CODES = Object.keys(DIAGNOSTIC_CODES) as DiagnosticCode[];

/** A path under a folder, with forward slashes: it leads nowhere else, on no system. */
export const pathBelow: Read<string> = (value, where) => {
  const path = text(value, where);
  const parts = path.split('/');
  const strange = path === '' || /[\\:\0]/.test(path) || parts.some((part) => ['', '.', '..'].includes(part));
  if (strange) throw new Misfit(where, 'is not a path under the folder');
  return path;
};

const edition: Read<OtherEdition> = fields<OtherEdition>({
  language: text,
  url: optional(text),
  title: optional(text),
});

const options: Read<MadeWith> = fields<MadeWith>({
  date: orNull(matching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/, 'a time')),
  draft: flag,
  attach: oneOf(['sources', 'data', 'none']),
  published: orNull(list(text)),
  editions: orNull(list(edition)),
  expected: orNull(digest),
});

const warning: Read<Diagnostic> = fields<Diagnostic>({
  code: oneOf(CODES),
  severity: oneOf(['error', 'warning']),
  message: text,
  hint: optional(text),
  path: optional(text),
  words: optional(text),
  file: text,
  line: optional(whole),
  column: optional(whole),
});

export const readHead: Read<KeptHead> = fields<KeptHead>({
  file: pathBelow,
  profile: text,
  language: text,
  layout: text,
  pages: whole,
  bytes: whole,
  sha256: digest,
  conformance: list(text),
  verified: flag,
  options,
  key: digest,
  editions: digest,
  warnings: list(warning),
});

const KINDS: readonly Input['kind'][] = ['file', 'names', 'absent', 'present'];

/** An input. The digest is empty where what was read had changed when it was looked at again. */
export const readInput: Read<KeptInput> = fields<KeptInput>({
  name: text,
  kind: (value, where) => (value === undefined ? 'file' : oneOf(KINDS)(value, where)),
  sha256: (value, where) => (value === undefined || value === '' ? '' : digest(value, where)),
});
