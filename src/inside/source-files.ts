import { posix } from 'node:path';
import { type Diagnostic, hasErrors, type Outcome } from '../diagnostics/index.js';
import { readWhole } from '../files/index.js';
import type { Attachment } from '../pdf/index.js';
import type { FileReference, Profile } from '../profile/index.js';
import { nameProblem } from './extract/name.js';

/** Media types of the files of a profile, by their endings. */
const TYPES: Readonly<Record<string, string>> = {
  yaml: 'application/yaml',
  yml: 'application/yaml',
  json: 'application/json',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  svg: 'image/svg+xml',
  webp: 'image/webp',
};

function ending(file: string): string {
  return posix.extname(file).slice(1).toLowerCase();
}

function typeOf(file: string): string {
  return TYPES[ending(file)] ?? 'application/octet-stream';
}

/** What a file of a profile is, for people; by its place among the files. */
function describe(file: string, place: number, { language }: Profile): string {
  if (place === 0) return 'Facts of the profile, as they were written';
  if (place === 1) return `Texts of the profile in the language ${language}, as they were written`;
  return typeOf(file).startsWith('image/') ? 'Picture of the profile' : 'Sources of the profile, as they were written';
}

/** Every file that an edition was made from, byte for byte, under its name in the profile's folder. */
export async function sourceFiles(profile: Profile): Promise<Outcome<readonly Attachment[]>> {
  const diagnostics: Diagnostic[] = [];
  const value = new Map<string, Attachment>();
  for (const [place, reference] of profile.files.entries()) {
    // `./cover.jpg` and `cover.jpg` are one file.
    const name = posix.normalize(reference.file);
    if (value.has(name)) continue;
    diagnostics.push(...unsafe(name, reference));
    const { bytes } = readWhole(reference.absolute, 'picture');
    if (bytes === undefined) diagnostics.push(unreadable(reference));
    else {
      const description = describe(name, place, profile);
      value.set(name, { name, bytes, type: typeOf(name), description, relationship: 'Source' });
    }
  }
  return hasErrors(diagnostics) ? { diagnostics } : { value: [...value.values()], diagnostics };
}

/** Warns of a name that `mgp extract` would refuse, while it can still be changed. */
function unsafe(name: string, { absolute }: FileReference): Diagnostic[] {
  const problem = nameProblem(name);
  if (problem === undefined) return [];
  return [
    {
      code: 'inside/name',
      severity: 'warning',
      file: absolute,
      message: `\`mgp extract\` will not take \`${name}\` out of the PDF again: ${problem}`,
      hint: 'Give the file another name, here and in the data.',
    },
  ];
}

function unreadable({ absolute }: FileReference): Diagnostic {
  return {
    code: 'data/unreadable',
    severity: 'error',
    file: absolute,
    message: 'The file could not be read any more.',
    hint: 'Put it back, or make it readable, and build again.',
  };
}
