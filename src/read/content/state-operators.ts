import type { PdfFont } from '../fonts/font.js';
import { PdfArray, type PdfDict, type PdfObject } from '../objects.js';
import type { ContentEvent } from './events.js';
import { nameOf } from './operations.js';
import type { GraphicsState } from './state.js';

/** Where names of a stream lead. */
export interface Resources {
  font(name: string): PdfFont | undefined;
  space(name: string): PdfObject | string;
  extended(name: string): PdfDict | undefined;
  tell(event: ContentEvent): void;
}

/** Operators that matter only for how things look, and clipping. */
const IGNORED: ReadonlySet<string> = new Set([
  'w',
  'J',
  'j',
  'M',
  'd',
  'i',
  'h',
  'W',
  'W*',
  'sc',
  'SC',
  'd0',
  'd1',
  'MP',
  'DP',
]);

/** Device spaces that an operator sets together with a colour. */
const SPACES: Readonly<Record<string, string>> = {
  g: 'DeviceGray',
  G: 'DeviceGray',
  rg: 'DeviceRGB',
  RG: 'DeviceRGB',
  k: 'DeviceCMYK',
  K: 'DeviceCMYK',
};

/**
 * Carries out an operator that changes the graphics state (ISO 32000-1, 8.4.4, 8.6.8 and 9.3).
 * @returns Whether there is such an operator.
 */
export function stateOperator(
  operator: string,
  operands: readonly PdfObject[],
  state: GraphicsState,
  resources: Resources,
): boolean {
  const space = SPACES[operator];
  if (space !== undefined) {
    state[isFill(operator) ? 'fillSpace' : 'strokeSpace'] = space;
    return true;
  }
  return (
    IGNORED.has(operator) ||
    textOperator(operator, operands, state, resources) ||
    paintOperator(operator, operands, state, resources)
  );
}

const isFill = (operator: string): boolean => operator === operator.toLowerCase();

function textOperator(
  operator: string,
  operands: readonly PdfObject[],
  state: GraphicsState,
  resources: Resources,
): boolean {
  const [first] = operands;
  const number = typeof first === 'number' ? first : 0;
  switch (operator) {
    case 'Tc':
      state.characterSpacing = number;
      return true;
    case 'Tw':
      state.wordSpacing = number;
      return true;
    case 'Tz':
      state.scale = number / 100;
      return true;
    case 'TL':
      state.leading = number;
      return true;
    case 'Ts':
      state.rise = number;
      return true;
    case 'Tr':
      state.mode = number;
      return true;
    case 'Tf': {
      const name = nameOf(first) ?? '';
      state.font = resources.font(name);
      state.size = typeof operands[1] === 'number' ? operands[1] : 0;
      if (!state.font) resources.tell({ kind: 'problem', message: `there is no font '${name}'` });
      return true;
    }
    default:
      return false;
  }
}

function paintOperator(
  operator: string,
  operands: readonly PdfObject[],
  state: GraphicsState,
  resources: Resources,
): boolean {
  const name = nameOf(operands.at(-1));
  switch (operator) {
    case 'cs':
    case 'CS':
      state[isFill(operator) ? 'fillSpace' : 'strokeSpace'] = resources.space(name ?? '');
      return true;
    // With a pattern, the last operand is its name; the space is set already.
    case 'scn':
    case 'SCN':
      return true;
    case 'ri':
      resources.tell({ kind: 'intent', name: name ?? '' });
      return true;
    case 'gs': {
      const dict = resources.extended(name ?? '');
      if (dict) applyExtended(dict, state, resources);
      else resources.tell({ kind: 'problem', message: `there is no graphics state '${name ?? ''}'` });
      return true;
    }
    default:
      return false;
  }
}

function applyExtended(dict: PdfDict, state: GraphicsState, resources: Resources): void {
  state.extended = dict;
  state.fillAlpha = dict.number('ca') ?? state.fillAlpha;
  state.strokeAlpha = dict.number('CA') ?? state.strokeAlpha;
  const font = dict.array('Font');
  if (font instanceof PdfArray) state.size = typeof font.get(1) === 'number' ? (font.get(1) as number) : state.size;
  resources.tell({ kind: 'state', dict });
}
