import type { PdfFont } from '../fonts/font.js';
import type { PdfDict, PdfObject } from '../objects.js';
import { IDENTITY, type Matrix } from './matrix.js';

/** What of the graphics state (ISO 32000-1, 8.4) decides what is painted where. */
export interface GraphicsState {
  ctm: Matrix;
  /** Colour space for filling and for stroking: a name such as `DeviceRGB`, or what a resource stands for. */
  fillSpace: PdfObject | string;
  strokeSpace: PdfObject | string;
  font: PdfFont | undefined;
  size: number;
  characterSpacing: number;
  wordSpacing: number;
  /** Horizontal scaling, 1 being none. */
  scale: number;
  leading: number;
  rise: number;
  /** Text rendering mode; 3 shows nothing. */
  mode: number;
  fillAlpha: number;
  strokeAlpha: number;
  /** The graphics state dictionaries in force, of which transparency and the like are read. */
  extended: PdfDict | undefined;
}

export function initialState(ctm: Matrix = IDENTITY): GraphicsState {
  return {
    ctm,
    fillSpace: 'DeviceGray',
    strokeSpace: 'DeviceGray',
    font: undefined,
    size: 0,
    characterSpacing: 0,
    wordSpacing: 0,
    scale: 1,
    leading: 0,
    rise: 0,
    mode: 0,
    fillAlpha: 1,
    strokeAlpha: 1,
    extended: undefined,
  };
}
