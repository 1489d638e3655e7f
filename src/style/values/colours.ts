import { colorsNamed, formatHex, parse } from 'culori';
import type { Colour } from '../computed.js';
import { Mistake } from '../mistake.js';
import { type Component, valueText } from './component.js';
import type { Reader } from './reader.js';
import type { Specified } from './specified.js';

const OPAQUE = 'Colours are opaque; write the colour that is meant to be seen, or use `opacity`.';
const FORMS = 'Colours are #rgb, #rrggbb, rgb(), a name, or currentColor.';

/** A colour as `#rrggbb`; `currentColor` is the text's colour. */
export function takeColour(reader: Reader): Specified<Colour> | undefined {
  const component = reader.peek();
  if (component === undefined) return undefined;
  if (reader.takeKeyword(['currentcolor']) !== undefined) return ({ color }) => color;
  const colour = opaque(component);
  if (colour === undefined) return undefined;
  reader.next();
  return () => colour;
}

function opaque(component: Component): Colour | undefined {
  switch (component.kind) {
    case 'hash':
      return hexadecimal(component.text);
    case 'ident': {
      const name = component.text.toLowerCase();
      return Object.hasOwn(colorsNamed, name) ? written(name) : undefined;
    }
    case 'function':
      return functional(component.name, valueText([component]));
    default:
      return undefined;
  }
}

function hexadecimal(text: string): Colour {
  if (/^#(?:[\da-f]{4}|[\da-f]{8})$/iu.test(text)) throw new Mistake(`\`${text}\` is half transparent.`, OPAQUE);
  if (!/^#(?:[\da-f]{3}|[\da-f]{6})$/iu.test(text)) throw new Mistake(`\`${text}\` is not a colour.`, FORMS);
  return written(text);
}

function functional(name: string, text: string): Colour | undefined {
  if (name === 'device-cmyk')
    throw new Mistake('`device-cmyk()` belongs to the press edition, which is yet to come.', FORMS);
  if (name === 'rgba' || (name === 'rgb' && text.includes('/')))
    throw new Mistake(`\`${text}\` is half transparent.`, OPAQUE);
  if (/^(?:hsla?|hwb|lab|lch|oklab|oklch|color|color-mix)$/u.test(name)) {
    throw new Mistake(`\`${name}()\` is not among the ways to write a colour here.`, FORMS);
  }
  return name === 'rgb' ? written(text) : undefined;
}

function written(text: string): Colour {
  const colour = parse(text);
  if (colour === undefined) throw new Mistake(`\`${text}\` is not a colour.`, FORMS);
  if (colour.alpha !== undefined && colour.alpha < 1) throw new Mistake(`\`${text}\` is half transparent.`, OPAQUE);
  return formatHex(colour) as Colour;
}
