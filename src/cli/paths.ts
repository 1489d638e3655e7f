import { stat } from 'node:fs/promises';

/** Whether a name is written as a path: it has a separator, or it is `.` or `..`. */
export function isPath(name: string): boolean {
  return /[\\/]/.test(name) || name === '.' || name === '..';
}

/** Whether a folder is there. */
export async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
}

/** Whether a file is there. */
export async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isFile() ?? false;
}
