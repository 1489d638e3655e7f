import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { writeWhole } from '../../output/write.js';
import { sha256 } from '../../sha256.js';
import type { KeptFile, KeptInput, Manifest, Share } from './types.js';

/** `manifest.json`, or `manifest-2-of-8.json` for the second of eight machines. */
export function manifestName(share?: Pick<Share, 'index' | 'of'>): string {
  return share === undefined ? 'manifest.json' : `manifest-${share.index}-of-${share.of}.json`;
}

/** Writes a manifest into the folder of files, whole or not at all; one that says the same already is left alone. */
export async function writeManifest(out: string, manifest: Manifest): Promise<readonly Diagnostic[]> {
  const file = join(out, manifestName(manifest.share));
  const text = manifestText(manifest);
  const before = await readFile(file, 'utf8').catch(() => undefined);
  return before === text ? [] : writeWhole(file, new TextEncoder().encode(text));
}

/** A manifest as its file has it, a line for each file: the same for the same files, whatever their order. */
export function manifestText({ version, program, share, files }: Manifest): string {
  const shared = new SharedLists();
  const sorted = [...files].sort((a, b) => (a.file < b.file ? -1 : Number(a.file > b.file)));
  const lines = sorted.map((file) => JSON.stringify(writtenFile(file, shared)));
  const head = [
    `"version": ${version}`,
    `"program": ${JSON.stringify({ name: program.name, version: program.version, sha256: program.sha256 })}`,
    ...(share === undefined ? [] : [`"share": ${JSON.stringify(writtenShare(share))}`]),
    `"shared": {${block(shared.lines())}}`,
    `"files": [${block(lines)}]`,
  ];
  return `{\n${head.join(',\n')}\n}\n`;
}

const block = (lines: readonly string[]): string => (lines.length === 0 ? '' : `\n${lines.join(',\n')}\n`);

const writtenShare = ({ index, of, plan, files }: Share): Share => ({ index, of, plan, files });

/** Lists of inputs that many files share, such as those of one layout in one language, each once under a name of its own. */
class SharedLists {
  readonly #lists = new Map<string, string>();
  readonly #names = new Map<string, string>();

  name(inputs: readonly KeptInput[]): string {
    const text = JSON.stringify(inputs.map(writtenInput));
    const known = this.#names.get(text);
    if (known !== undefined) return known;
    const name = sha256(text).slice(0, 16);
    this.#names.set(text, name);
    this.#lists.set(name, text);
    return name;
  }

  lines(): string[] {
    return [...this.#lists].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, text]) => `"${name}": ${text}`);
  }
}

/** Keys in an order of their own, whatever made the value. */
function writtenFile(file: KeptFile, shared: SharedLists): unknown {
  const { date, draft, attach, published, editions: told, expected } = file.options;
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
    options: { date, draft, attach, published, editions: told?.map(writtenEdition) ?? null, expected },
    key: file.key,
    editions: file.editions,
    inputs: file.inputs.filter(isOwn).map(writtenInput),
    inputs_shared: shared.name(file.inputs.filter((input) => !isOwn(input))),
    beside: file.beside.filter(isOwn).map(writtenInput),
    beside_shared: shared.name(file.beside.filter((input) => !isOwn(input))),
    warnings: file.warnings.map(({ code, severity, file: where, line, column, message, hint, path, words }) => ({
      code,
      severity,
      file: where,
      line,
      column,
      message,
      hint,
      path,
      words,
    })),
  };
}

const writtenEdition = ({ language, url, title }: { language: string; url?: string; title?: string }) => ({
  language,
  url,
  title,
});

const isOwn = ({ name }: KeptInput): boolean => name.startsWith('profile:');

function writtenInput({ name, kind, sha256: sum }: KeptInput): unknown {
  return kind === 'file' || kind === 'names'
    ? { name, ...(kind === 'file' ? {} : { kind }), sha256: sum }
    : { name, kind };
}
