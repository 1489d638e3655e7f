import { realpathSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import type { DiagnosticCode } from '../diagnostics/index.js';
import { unreadable } from '../files/index.js';
import type { FileReference } from './types.js';

/** Why a file of the profile cannot be used. */
export interface FileMistake {
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly hint?: string;
}

/** Endings of the pictures that can be set. */
const PICTURE = /\.(jpe?g|png|svg|webp)$/i;

/** A part of a path without what some system keeps for itself; `.` and `..` are looked at later. */
const PORTABLE = /^(?:\.{1,2}|[^\p{Cc}<>:"|?*]*[^\p{Cc}<>:"|?*. ])$/u;
/** Names that Windows keeps for devices, whatever their ending. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

const OUTSIDE = 'Files of a profile stand in its folder; copy the file there.';

/** Whether a path leads out of a folder. */
function leaves(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way);
}

/** What is wrong with a name before the disk is asked, or nothing. */
function nameMistake(file: string): FileMistake | undefined {
  if (/^[a-z][a-z0-9+.-]+:/i.test(file)) {
    return {
      code: 'data/outside-folder',
      message: `\`${file}\` is an address; nothing is fetched from a network.`,
      hint: OUTSIDE,
    };
  }
  if (file.includes('\\')) {
    return {
      code: 'data/missing-file',
      message: `\`${file}\` has a backslash.`,
      hint: `Write \`${file.replaceAll('\\', '/')}\`.`,
    };
  }
  if (isAbsolute(file) || /^[a-z]:/i.test(file)) {
    const message = `\`${file}\` is not a path within the profile's folder.`;
    return { code: 'data/outside-folder', message, hint: OUTSIDE };
  }
  const odd = file.split('/').find((part) => !PORTABLE.test(part) || DEVICE.test(part));
  if (odd !== undefined && odd !== '') {
    return {
      code: 'data/value',
      message: `\`${file}\` cannot be the name of a file on every system.`,
      hint: 'Use letters, digits, hyphens and full stops, none at the end, and none of the names of devices.',
    };
  }
  return undefined;
}

/**
 * Finds a file that a profile names: a file, not a folder, that stands in the profile's folder once links are followed.
 * @param folder Absolute path of the profile's folder, its own links resolved.
 */
export async function findFile(folder: string, file: string): Promise<FileReference | FileMistake> {
  const mistake = nameMistake(file);
  if (mistake !== undefined) return mistake;
  const path = join(folder, file);
  const outside = {
    code: 'data/outside-folder',
    message: `\`${file}\` leads out of the profile's folder.`,
    hint: OUTSIDE,
  } as const;
  if (leaves(folder, path)) return outside;
  try {
    const absolute = realpathSync.native(path);
    if (leaves(folder, absolute)) return outside;
    const found = statSync(absolute);
    if (found.isFile()) return { file, absolute };
    const what = found.isDirectory() ? 'is a folder' : 'is a pipe, a socket or a device';
    return { code: 'data/missing-file', message: `\`${file}\` ${what}, and a file is wanted.` };
  } catch (error) {
    const { cause, what, hint } = unreadable(error);
    if (cause !== 'missing') return { code: 'data/missing-file', message: `\`${file}\` ${what}.`, hint };
    return {
      code: 'data/missing-file',
      message: `There is no file \`${file}\` in the profile's folder.`,
      hint: 'Compare the name with the file in the folder, capitals and ending too.',
    };
  }
}

/** The same for a picture, whose kind is told by its ending. */
export async function findPicture(folder: string, file: string): Promise<FileReference | FileMistake> {
  const found = await findFile(folder, file);
  if ('code' in found || PICTURE.test(file)) return found;
  return {
    code: 'data/file-kind',
    message: `\`${file}\` is no picture of a kind that can be set.`,
    hint: 'Use JPEG, PNG, SVG or WebP.',
  };
}
