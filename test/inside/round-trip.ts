import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BuildOptions, buildProfile, extract, type Layout, pdfPath, recordedOptions } from '../../src/index.js';

/** Builds, and gives the bytes of each file with all that was said. */
export async function built(folder: string, options: BuildOptions): Promise<{ files: Uint8Array[]; said: string[] }> {
  const files: Uint8Array[] = [];
  const said: string[] = [];
  for await (const event of buildProfile(folder, options)) {
    if (event.kind === 'file') files.push(await readFile(event.file));
    else if (event.kind === 'diagnostics')
      said.push(...event.diagnostics.map(({ code, message }) => `${code} ${message}`));
    else said.push(event.kind === 'internal-error' ? String(event.error) : event.kind);
  }
  return { files, said };
}

/**
 * Builds every edition of a folder, takes its files out again and builds it from them alone.
 * @returns The names of the files that came out otherwise, or with something said about the record.
 */
export async function changedByRoundTrip(
  folder: string,
  layout: Layout,
  root: string,
  options: Partial<BuildOptions> = {},
): Promise<string[]> {
  const { files, said } = await built(folder, { ...options, layouts: [layout], out: join(root, 'first') });
  if (files.length === 0) throw new Error(said.join('\n'));
  const changed: string[] = [];
  for (const [index, bytes] of files.entries()) {
    // Each alone: what else there was must be in the record.
    const { value, diagnostics } = await extract(bytes, 'a.pdf', { out: join(root, `back ${index}`), force: false });
    if (value?.folder === undefined) throw new Error(JSON.stringify(diagnostics));
    const again = await built(value.folder, {
      ...recordedOptions(value.record, value.recordFile),
      layouts: [layout],
      out: join(root, 'again'),
    });
    const equal = again.files.length === 1 && Buffer.compare(again.files[0] ?? new Uint8Array(), bytes) === 0;
    const complaints = again.said.filter((line) => /^(record|inside)\//.test(line));
    const { profile: slug, language } = value.record;
    if (!equal || complaints.length > 0)
      changed.push(pdfPath('', { slug, language, layout: layout.name }), ...complaints);
  }
  return changed;
}
