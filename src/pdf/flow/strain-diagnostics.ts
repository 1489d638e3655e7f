import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { NodeBase } from '../document.js';
import { wordsIn } from './node-text.js';
import type { Strain } from './strain.js';

type Said = Pick<Diagnostic, 'code' | 'severity' | 'message' | 'hint'>;

/**
 * What an author is told of a strain.
 * @param page From 0: where it begins.
 */
export function strainDiagnostic(strain: Strain, page: number): Diagnostic {
  const words = wordsIn(strain.node);
  return {
    ...SAID[strain.kind](strain, page + 1),
    file: '',
    ...(strain.path === undefined ? {} : { path: strain.path }),
    ...(words === '' ? {} : { words }),
  };
}

const SAID: Readonly<Record<Strain['kind'], (strain: Strain, page: number) => Said>> = {
  divided: ({ node, height, room }, page) => ({
    code: 'pdf/divided',
    severity: 'warning',
    message: `${nameOf(node)} is ${millimetres(height)} high and finds ${millimetres(room)} at most, so that it had to be divided, from page ${page} of the file on.`,
    hint: 'Shorten it, or make two of it.',
  }),
  parted: ({ node, height, room }, page) => ({
    code: 'pdf/parted',
    severity: 'warning',
    message: `${nameOf(node)} belongs to what stands before it, but asks for ${millimetres(height)} where ${millimetres(room)} are left beside that, so that it begins alone on page ${page} of the file.`,
    hint: 'Shorten it, or make two of it.',
  }),
  smaller: ({ height, room }, page) => ({
    code: 'pdf/smaller',
    severity: 'warning',
    message: `The picture on page ${page} of the file would be ${millimetres(height)} high and finds ${millimetres(room)}, so that it was made smaller.`,
    hint: 'Crop it to a lower shape.',
  }),
  cut: ({ height, room }, page) => ({
    code: 'pdf/cut',
    severity: 'error',
    message: `A line of text on page ${page} of the file is ${millimetres(height)} high and finds ${millimetres(room)}, so that it would run off the page.`,
    hint: 'Set it smaller, or give the page more room.',
  }),
};

function nameOf(node: NodeBase): string {
  if ('cells' in node) return 'A row of a table';
  if ('rows' in node) return 'A table';
  return 'What should stay in one piece';
}

/** Points as whole millimetres. */
const millimetres = (points: number): string => `${Math.round((points * 25.4) / 72)} mm`;
