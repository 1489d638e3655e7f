import { createHash } from 'node:crypto';
import type { Diagnostic, DiagnosticCode, Outcome } from '../../diagnostics/index.js';
import { openPdf, type PdfAttachment, readAttachments } from '../../read/index.js';
import { RECORD_ENDING } from '../attachments.js';
import { digest } from '../record/digest.js';
import { parseRecord } from '../record/read.js';
import type { BuildRecord } from '../record/schema.js';
import { nameProblem } from './name.js';

/** A file from inside a PDF: its name is safe, its bytes are what its checksum says. */
export interface InsideFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a PDF of ours holds beside its pages. */
export interface Contents {
  readonly record: BuildRecord;
  readonly recordFile: InsideFile;
  /** The files that it was made from, by their names in the profile's folder. */
  readonly sources: readonly InsideFile[];
  /** The data as JSON and CSV. */
  readonly data: readonly InsideFile[];
}

type Mistake = (code: DiagnosticCode, message: string, hint: string) => Diagnostic;

/**
 * Reads what is inside a PDF, without trust in who wrote it.
 * @param file Its path, for messages.
 */
export function readContents(bytes: Uint8Array, file: string): Outcome<Contents> {
  const mistake: Mistake = (code, message, hint) => ({ code, severity: 'error', file, message, hint });
  const opened = openPdf(bytes);
  if (opened.file === undefined) {
    const message = `The file cannot be read as a PDF: ${opened.problem}.`;
    return { diagnostics: [mistake('inside/not-pdf', message, 'Name a PDF that `mgp build` made.')] };
  }
  if (opened.file.isEncrypted) {
    const hint = 'Take the password away, or name the file as `mgp build` made it.';
    return { diagnostics: [mistake('inside/not-pdf', 'The file is encrypted.', hint)] };
  }
  const attached = readAttachments(opened.file);
  const record = attached.find(isRecord);
  if (record === undefined) {
    const message = 'The PDF does not hold what it was made from: it has no record of a build.';
    const hint = 'It was built with `--attach none`, by another program, or saved by one that takes attachments away.';
    return { diagnostics: [mistake('inside/nothing', message, hint)] };
  }
  return sound(record, attached, file, mistake);
}

function isRecord({ name, relationship }: PdfAttachment): boolean {
  return relationship === 'Supplement' && name.endsWith(RECORD_ENDING);
}

/** Holds each file against its checksum and its name, and all sources against the record. */
function sound(
  recordFile: PdfAttachment,
  attached: readonly PdfAttachment[],
  file: string,
  mistake: Mistake,
): Outcome<Contents> {
  const ours = attached.filter(
    (one) => one === recordFile || one.relationship === 'Source' || one.relationship === 'Data',
  );
  const diagnostics = ours.flatMap((one) => problemsOf(one, mistake));
  const parsed = recordFile.bytes === null ? { diagnostics: [] } : parseRecord(recordFile.bytes, file);
  diagnostics.push(...parsed.diagnostics);
  if (diagnostics.length > 0 || parsed.value === undefined) return { diagnostics };
  const record = parsed.value;
  const kept = (relationship: string): InsideFile[] =>
    ours.flatMap((one) => (one.relationship === relationship && one !== recordFile ? [insideFile(one)] : []));
  const sources = kept('Source');
  if (record.options.attach !== 'data' && digest(sources) !== record.sources.sha256) {
    const message = 'The sources inside the PDF are not all that it was made from: one is missing, added or changed.';
    return { diagnostics: [mistake('inside/damaged', message, 'Use the file as `mgp build` made it.')] };
  }
  return { value: { record, recordFile: insideFile(recordFile), sources, data: kept('Data') }, diagnostics: [] };
}

function insideFile({ name, bytes }: PdfAttachment): InsideFile {
  return { name, bytes: bytes ?? new Uint8Array() };
}

function problemsOf({ name, bytes, checksum, size, relationship }: PdfAttachment, mistake: Mistake): Diagnostic[] {
  const problem = nameProblem(name) ?? (relationship !== 'Source' && name.includes('/') ? 'it is a path.' : undefined);
  if (problem !== undefined) {
    const message = `The file \`${shown(name)}\` inside the PDF is not written: ${problem}`;
    return [mistake('inside/name', message, 'Do not trust this file: it was not made by `mgp build` alone.')];
  }
  const why = damage(bytes, checksum, size);
  if (why === undefined) return [];
  const message = `The file \`${name}\` inside the PDF is damaged: ${why}.`;
  return [mistake('inside/damaged', message, 'Use the file as `mgp build` made it.')];
}

function damage(
  bytes: Uint8Array | null,
  checksum: Uint8Array | undefined,
  size: number | undefined,
): string | undefined {
  if (bytes === null) return 'it cannot be read';
  if (size !== undefined && size !== bytes.length) return `it has ${bytes.length} bytes, and ${size} are said`;
  if (checksum === undefined || Buffer.compare(createHash('md5').update(bytes).digest(), checksum) === 0)
    return undefined;
  return 'its checksum does not match';
}

/** A name that may hold anything, for a line of a message. */
function shown(name: string): string {
  return name.replace(/[\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069`]/gu, '\ufffd').slice(0, 200);
}
