import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { DiagnosticCode } from '../../../src/diagnostics/index.js';

/** Facts that are right. */
export const FACTS = `format: 1
level: local
place: { kind: city, country: CL }
edition: { date: 2022-09 }
`;

/** Texts that are right: eight lines. */
export const TEXTS = `name: Puerto Claro
domains:
  migrants-rights: { potential: [One] }
  whole-of-government: { potential: [Two] }
  partnerships: { potential: [Three] }
  well-being: { potential: [Four] }
  crises: { potential: [Five] }
  safe-migration: { potential: [Six] }
`;

/** The smallest picture: one dot. */
export const DOT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
  'base64',
);

/** Something that a folder of a profile may hold, and that must be answered. */
export interface Hostile {
  /** What it is, for people. */
  readonly name: string;
  /** Writes what is hostile to the folder of a profile that is right without it. */
  readonly write: (folder: string) => Promise<void>;
  /** A code among the errors that it is refused with; `printed` where it is taken for the text that it is. */
  readonly says: DiagnosticCode | 'printed';
  /** Where the error stands: `en.yaml:8`, `en.yaml`. */
  readonly at?: string;
  /** Name of the profile's folder; default: puerto-claro. */
  readonly slug?: string;
  /** Too large for a quick test: only measured as a process. */
  readonly large?: true;
}

/** Writes files into a folder. */
export async function put(folder: string, files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  for (const [file, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), content);
  }
}

/** Writes the profile that is right, on which each case goes to work. */
export function putSound(folder: string): Promise<void> {
  return put(folder, { 'profile.yaml': FACTS, 'en.yaml': TEXTS });
}

/** A case in which the file of texts has other content; `at` counts its lines. */
export function texts(
  name: string,
  says: Hostile['says'],
  content: () => string | Uint8Array,
  more: Pick<Hostile, 'at' | 'large'> = {},
): Hostile {
  return { name, says, write: (folder) => put(folder, { 'en.yaml': content() }), ...more };
}

/** A case in which the file of facts has other content. */
export function facts(
  name: string,
  says: Hostile['says'],
  content: () => string | Uint8Array,
  more: Pick<Hostile, 'at' | 'large'> = {},
): Hostile {
  return { name, says, write: (folder) => put(folder, { 'profile.yaml': content() }), ...more };
}
