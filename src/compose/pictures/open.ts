import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { PictureSource } from '../resources.js';
import { openDrawing } from '../svg/file.js';
import { checkSize } from './check-size.js';
import { headOf } from './head.js';
import { locatePicture, pictureName } from './locate.js';
import type { Picture } from './picture.js';
import { Negative } from './prints.js';
import { PictureProblem } from './problem.js';
import { Raster } from './raster.js';

/** Kinds of picture by the name that sharp gives them, and the endings that their files may have. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  jpeg: ['.jpg', '.jpeg', '.jpe'],
  png: ['.png'],
  webp: ['.webp'],
};

/** What a picture is, and the lesser mistakes in it. */
export interface Opened {
  readonly picture: Picture;
  readonly warnings: readonly PictureProblem[];
}

/**
 * Reads a picture's file and its head: kind, size, which way is up. Nothing is decoded yet.
 * @throws PictureProblem for a file that is missing, outside its folder, damaged, too large, or of another kind.
 */
export async function openPicture(
  source: PictureSource,
  facesFor: (families: readonly string[], weight: number) => readonly string[],
): Promise<Opened> {
  const name = pictureName(source);
  const located = await locatePicture(source);
  if ('problem' in located) throw misplaced(name, located.problem);
  const bytes = await readFile(located.file);
  if (isSvg(bytes)) {
    const { drawing, warnings } = await openDrawing(bytes, name, facesFor);
    return { picture: drawing, warnings: [...warnings, ...misnamed(name, 'SVG', ['.svg'])] };
  }
  const negative = new Negative(bytes);
  const head = await headOf(negative);
  if (head === undefined) {
    throw new PictureProblem(
      'picture/unreadable',
      `${name} cannot be read as a picture: it is damaged, empty, or of another kind.`,
      USE,
    );
  }
  const endings = KINDS[head.format];
  if (!endings) {
    throw new PictureProblem(
      'picture/kind',
      `${name} is a ${head.format.toUpperCase()} file, which cannot be used.`,
      USE,
    );
  }
  checkSize(head.width, head.height, name);
  const warnings = misnamed(name, head.format.toUpperCase(), endings);
  return { picture: new Raster(negative, head, source.focus), warnings };
}

const USE = 'Save it as JPEG, PNG, WebP or SVG.';

function misplaced(file: string, problem: 'missing' | 'outside'): PictureProblem {
  return problem === 'missing'
    ? new PictureProblem('picture/unreadable', `There is no picture ${file}.`, 'Check the name, capital letters too.')
    : new PictureProblem(
        'picture/outside-folder',
        `${file} lies outside the folder that it belongs to.`,
        'Copy the file into the folder and name it from there.',
      );
}

function misnamed(file: string, kind: string, endings: readonly string[]): PictureProblem[] {
  const ending = extname(file).toLowerCase();
  if (endings.includes(ending)) return [];
  const right = endings[0] ?? '';
  return [
    new PictureProblem(
      'picture/kind',
      `${file} is a ${kind} file by its content, whatever its name says.`,
      `Rename it so that it ends in ${right}.`,
    ),
  ];
}

/** The beginning of an SVG file: a tag, after a BOM and spaces. */
const isSvg = (bytes: Uint8Array): boolean =>
  /^(?:\ufeff|\u00ef\u00bb\u00bf)?\s*</.test(Buffer.from(bytes.subarray(0, 256)).toString('latin1'));
