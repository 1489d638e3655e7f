import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { OtherEdition } from '../../layout/index.js';
import type { MadeWith } from '../made.js';
import { writtenInput } from './shared.js';
import type { KeptFile } from './types.js';

/** A file as JSON has it: keys in an order of their own, whatever made the value, and shared lists by their ids. */
export function writtenFile(file: KeptFile): Readonly<Record<string, unknown>> {
  return {
    file: file.file,
    profile: file.profile,
    language: file.language,
    layout: file.layout,
    pages: file.pages,
    bytes: file.bytes,
    sha256: file.sha256,
    conformance: file.conformance,
    verified: file.verified,
    options: writtenOptions(file.options),
    key: file.key,
    editions: file.editions,
    inputs: file.inputs.map(writtenInput),
    beside: file.beside.map(writtenInput),
    shared: { inputs: file.shared.inputs.id, beside: file.shared.beside.id },
    warnings: file.warnings.map(writtenWarning),
  };
}

const writtenOptions = ({ date, draft, attach, published, editions, expected }: MadeWith): MadeWith => ({
  date,
  draft,
  attach,
  published,
  editions: editions?.map(writtenEdition) ?? null,
  expected,
});

function writtenEdition({ language, url, title }: OtherEdition): OtherEdition {
  return { language, ...(url === undefined ? {} : { url }), ...(title === undefined ? {} : { title }) };
}

/** What a warning does not say is left out by JSON. */
function writtenWarning({ code, severity, file, line, column, message, hint, path, words }: Diagnostic): unknown {
  return { code, severity, file, line, column, message, hint, path, words };
}
