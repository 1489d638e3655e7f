import type { Element } from 'domhandler';
import type { Direction } from '../text/bidi.js';

/** What a text of a drawing inherits (SVG 1.1, 10 and 11), in the drawing's units. */
export interface TextLook {
  /** Names of faces, in order. */
  readonly fonts: readonly string[];
  readonly size: number;
  readonly letterSpacing: number;
  /** `#rrggbb` or the name of a colour; null where it is a gradient, a pattern or none. */
  readonly color: string | null;
  readonly opacity: number;
  readonly direction: Direction;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly baseline: string;
  /** Whether spaces and line breaks are kept. */
  readonly keepsSpaces: boolean;
}

export const INITIAL_LOOK: TextLook = {
  fonts: [],
  size: 16,
  letterSpacing: 0,
  color: '#000000',
  opacity: 1,
  direction: 'ltr',
  anchor: 'start',
  baseline: 'auto',
  keepsSpaces: false,
};

/** The look of an element within another, by its attributes. */
export function lookWithin(outer: TextLook, { attribs }: Element): TextLook {
  const size = attribs['font-size'] === undefined ? outer.size : lengthIn(attribs['font-size'], outer.size, outer.size);
  const family = attribs['font-family'];
  return {
    fonts:
      family === undefined ? outer.fonts : family.split(',').map((name) => name.trim().replace(/^["']|["']$/g, '')),
    size,
    letterSpacing: lengthIn(attribs['letter-spacing'], size, outer.letterSpacing),
    color: attribs.fill === undefined ? outer.color : colorOf(attribs.fill),
    opacity: outer.opacity * numberOf(attribs.opacity, 1) * numberOf(attribs['fill-opacity'], 1),
    direction: directionOf(attribs.direction) ?? outer.direction,
    anchor: anchorOf(attribs['text-anchor']) ?? outer.anchor,
    baseline: attribs['dominant-baseline'] ?? outer.baseline,
    keepsSpaces: attribs['xml:space'] === undefined ? outer.keepsSpaces : attribs['xml:space'] === 'preserve',
  };
}

const UNITS: Readonly<Record<string, number>> = { '': 1, px: 1, pt: 1 };

/** A length in the drawing's units; `otherwise` where it is none. */
export function lengthIn(text: string | undefined, em: number, otherwise: number): number {
  const [, number, unit = ''] = /^\s*([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)\s*(px|pt|em)?/i.exec(text ?? '') ?? [];
  if (number === undefined) return otherwise;
  return Number(number) * (unit === 'em' ? em : (UNITS[unit] ?? 1));
}

function numberOf(text: string | undefined, otherwise: number): number {
  const value = Number.parseFloat(text ?? '');
  return Number.isFinite(value) ? Math.min(1, Math.max(0, value)) : otherwise;
}

const directionOf = (text: string | undefined): Direction | undefined =>
  text === 'ltr' || text === 'rtl' ? text : undefined;

const anchorOf = (text: string | undefined): TextLook['anchor'] | undefined =>
  text === 'start' || text === 'middle' || text === 'end' ? text : undefined;

const RGB = /^rgb\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*\)$/i;

function colorOf(fill: string): string | null {
  const color = fill.trim();
  const channels = RGB.exec(color)?.slice(1).map(Number);
  if (channels) return `#${channels.map((channel) => Math.min(255, channel).toString(16).padStart(2, '0')).join('')}`;
  return /^#[0-9a-f]{3}(?:[0-9a-f]{3})?$/i.test(color) || (/^[a-z]+$/i.test(color) && color !== 'none') ? color : null;
}
