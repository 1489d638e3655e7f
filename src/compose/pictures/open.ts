import { extname } from 'node:path';
import { MOST_BYTES, megabytes, readWhole } from '../../files/index.js';
import type { PictureSource } from '../resources.js';
import { openDrawing } from '../svg/file.js';
import { checkHeld, checkSize } from './check-size.js';
import { headOf } from './head.js';
import { isMovingPng, kindOf } from './kind.js';
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
  const located = locatePicture(source);
  if ('problem' in located) throw misplaced(name, located.problem);
  const bytes = bytesOf(located.file, name);
  if (isSvg(bytes)) {
    const { drawing, warnings } = await openDrawing(bytes, name, facesFor);
    return { picture: drawing, warnings: [...warnings, ...misnamed(name, 'SVG', ['.svg'])] };
  }
  const kind = kindOf(bytes);
  if (kind === undefined) throw notAPicture(name);
  const endings = KINDS[kind];
  if (!endings) {
    throw new PictureProblem('picture/kind', `${name} is a ${kind.toUpperCase()} file, which cannot be used.`, USE);
  }
  const negative = new Negative(bytes);
  const head = await headOf(negative);
  if (head === undefined) throw notAPicture(name);
  checkSize(head.width, head.height, name);
  checkHeld(head.held, name);
  if (head.frames > 1 || (kind === 'png' && isMovingPng(bytes))) throw film(name);
  const warnings = misnamed(name, kind.toUpperCase(), endings);
  return { picture: new Raster(negative, head, source.focus), warnings };
}

function bytesOf(file: string, name: string): Buffer {
  const { bytes, problem } = readWhole(file, 'picture');
  if (bytes !== undefined) return bytes;
  const { cause, what, hint } = problem;
  if (cause !== 'too-large') throw new PictureProblem('picture/unreadable', `The picture ${name} ${what}.`, hint);
  const message = `The picture ${name} ${what}; no more than ${megabytes(MOST_BYTES.picture)} are read.`;
  throw new PictureProblem('picture/too-large', message, 'Save it smaller, or as JPEG.');
}

const notAPicture = (name: string): PictureProblem =>
  new PictureProblem(
    'picture/unreadable',
    `${name} cannot be read as a picture: it is damaged, empty, or of another kind.`,
    USE,
  );

const film = (name: string): PictureProblem =>
  new PictureProblem('picture/kind', `${name} is a film, and paper does not move.`, 'Save the picture that is meant.');

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
