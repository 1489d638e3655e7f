import { readFile } from 'node:fs/promises';
import type { Outcome } from '../../diagnostics/diagnostic.js';
import { type KeptHead, pathBelow, readHead, readInput } from './file-shape.js';
import { digest, fields, list, Misfit, mapOf, oneOf, optional, type Read, text, whole } from './shape.js';
import { readShared } from './shared.js';
import type { KeptFile, KeptInput, Manifest, Share, SharedList } from './types.js';

/** A file as the manifest has it: what it shares with others are lists elsewhere. */
interface Written extends KeptHead {
  readonly inputs: readonly KeptInput[];
  readonly beside: readonly KeptInput[];
  readonly shared: { readonly inputs: string; readonly beside: string };
}

const written: Read<Written> = (value, where) => ({
  ...readHead(value, where),
  ...fields<Omit<Written, keyof KeptHead>>({
    inputs: list(readInput),
    beside: list(readInput),
    shared: fields<Written['shared']>({ inputs: text, beside: text }),
  })(value, where),
});

const share: Read<Share> = fields<Share>({ index: whole, of: whole, plan: digest, files: list(pathBelow) });

const head = fields<Pick<Manifest, 'program' | 'share'>>({
  program: fields<Manifest['program']>({ name: oneOf(['mgp']), version: text, sha256: digest }),
  share: optional(share),
});

/** Reads a manifest from its file; nothing and no error where there is none. */
export async function readManifest(file: string): Promise<Outcome<Manifest>> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return code === 'ENOENT' ? { diagnostics: [] } : unreadable(file, `it cannot be opened (${code})`);
  }
  try {
    return parseManifest(new TextDecoder('utf-8', { fatal: true }).decode(bytes), file);
  } catch {
    return unreadable(file, 'it is not UTF-8');
  }
}

/**
 * Reads a manifest without trust in who wrote it.
 * @param file Its path, for messages.
 */
export function parseManifest(content: string, file: string): Outcome<Manifest> {
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch {
    return unreadable(file, 'it is not JSON');
  }
  try {
    version(value, '');
    const { shared } = fields<{ shared: ReadonlyMap<string, SharedList> }>({ shared: mapOf(readShared) })(value, '');
    const { files } = fields<{ files: readonly Written[] }>({ files: list(written) })(value, '');
    const all = files.map((each, index) => expanded(each, shared, `files.${index}`)).sort(byPath);
    const twin = all.find((each, index) => all[index - 1]?.file === each.file);
    if (twin !== undefined) throw new Misfit('files', `has ${twin.file} twice`);
    return { value: { version: 1, ...head(value, ''), files: all }, diagnostics: [] };
  } catch (error) {
    if (!(error instanceof Misfit)) throw error;
    return unreadable(file, `\`${error.where}\` ${error.what}`);
  }
}

const version: Read<void> = (value, where) => {
  const { version: found } = fields<{ version: number }>({ version: whole })(value, where);
  if (found !== 1) throw new Misfit('version', `is ${found}, and this version of mgp reads 1`);
};

function expanded(file: Written, lists: ReadonlyMap<string, SharedList>, where: string): KeptFile {
  const named = (key: keyof Written['shared']): SharedList => {
    const found = lists.get(file.shared[key]);
    if (found === undefined) throw new Misfit(`${where}.shared.${key}`, 'names a list that is not there');
    return found;
  };
  return { ...file, shared: { inputs: named('inputs'), beside: named('beside') } };
}

const byPath = (one: KeptFile, other: KeptFile): number => (one.file < other.file ? -1 : Number(one.file > other.file));

function unreadable(file: string, why: string): Outcome<Manifest> {
  return {
    diagnostics: [
      {
        code: 'batch/manifest',
        severity: 'error',
        file,
        message: `The manifest cannot be read: ${why}.`,
        hint: 'Delete it and build again: what is known of the files beside it is kept.',
      },
    ],
  };
}
