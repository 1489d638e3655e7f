import type { Atrule } from 'css-tree';
import { didYouMean } from '../../diagnostics/index.js';
import { Mistake } from '../mistake.js';
import { takeFamilies, takeWeight } from '../properties/font.js';
import type { FontFaceRule } from '../sheet.js';
import { takePercentage } from '../values/lengths.js';
import { Reader } from '../values/reader.js';
import { UNICODE_RANGE, unicodeRange } from '../values/unicode-range.js';
import { type RawDeclaration, rawDeclarations } from './declarations.js';
import { type Problems, placeOf } from './problems.js';

type Face = Omit<FontFaceRule, 'place'>;

/** The descriptors with their values, for the reference page. */
export const FACE_VALUES: readonly (readonly [name: string, values: string, meaning: string])[] = [
  ['font-family', '<family>', 'The name that `font-family` uses.'],
  ['src', '<url>', "A TrueType file (.ttf) in the layout's `fonts/` or in the program's."],
  ['font-weight', 'normal | bold | <number 1–1000>', 'Weight of the face; 400 where nothing is said.'],
  ['font-style', 'normal | italic', 'Slant of the face; normal where nothing is said.'],
  [
    'unicode-range',
    UNICODE_RANGE,
    'The characters that the face is for; all that its file has where nothing is said. A file is opened when a text has one of them. Of faces of one family, weight and slant the last that has a character sets it.',
  ],
  [
    'ascent-override',
    'normal | <percentage>',
    'How far the face reaches above the base line, as a part of its size, in place of what its file says: half of what a line has beyond both is above it. So faces of different scripts stand at the same height.',
  ],
  ['descent-override', 'normal | <percentage>', 'How far it reaches below the base line.'],
];

const NAMES = FACE_VALUES.map(([name]) => name);

/** `@font-face`: one face of a family, with its file. */
export function parseFontFace(node: Atrule, file: string, problems: Problems): FontFaceRule | undefined {
  const place = placeOf(file, node);
  if (node.block === null || (node.prelude?.type === 'Raw' && node.prelude.value.trim() !== '')) {
    problems.add(
      place,
      'style/at-rule',
      '`@font-face` is followed by a block and nothing else.',
      'Write `@font-face { font-family: …; src: url(…); }`.',
    );
    return undefined;
  }
  let face: Partial<Face> = {};
  let wrong = false;
  for (const declaration of rawDeclarations(node.block, file, problems, () => false)) {
    const known = problems.guard(declaration.place, 'style/property', () => checkName(declaration.name));
    const part = known && problems.guard(declaration.place, 'style/value', () => descriptor(declaration));
    if (part) face = { ...face, ...part };
    else wrong = true;
  }
  const { family, source, weight = 400, style = 'normal', ...rest } = face;
  if (family !== undefined && source !== undefined) return { family, source, weight, style, ...rest, place };
  if (!wrong)
    problems.add(
      place,
      'style/at-rule',
      `The face has no \`${family === undefined ? 'font-family' : 'src'}\`.`,
      'A face has a family and a file.',
    );
  return undefined;
}

function checkName(name: string): true {
  if (NAMES.includes(name)) return true;
  throw new Mistake(`\`@font-face\` has no \`${name}\`.`, didYouMean(name, NAMES) ?? `It takes ${NAMES.join(', ')}.`);
}

function descriptor({ name, text, components }: RawDeclaration): Partial<Face> {
  if (name === 'unicode-range') return { range: unicodeRange(text) };
  const reader = new Reader(components);
  const part = read(name, reader);
  if (part === undefined || !reader.done)
    throw new Mistake(
      `\`${name}\` has a value that it does not take.`,
      `It takes: ${FACE_VALUES.find(([known]) => known === name)?.[1]}.`,
    );
  return part;
}

function read(name: string, reader: Reader): Partial<Face> | undefined {
  switch (name) {
    case 'font-family': {
      const families = takeFamilies(reader);
      return families?.length === 1 && families[0] !== '' ? { family: families[0] } : undefined;
    }
    case 'font-weight': {
      const weight = takeWeight(reader);
      return weight === undefined ? undefined : { weight };
    }
    case 'font-style': {
      const style = reader.takeKeyword(['normal', 'italic']);
      return style && { style };
    }
    case 'ascent-override':
    case 'descent-override':
      return override(name, reader);
    default:
      return source(reader);
  }
}

function override(name: 'ascent-override' | 'descent-override', reader: Reader): Partial<Face> | undefined {
  if (reader.takeKeyword(['normal']) !== undefined) return {};
  const share = takePercentage(reader);
  if (share === undefined) return undefined;
  return name === 'ascent-override' ? { ascent: share.percent / 100 } : { descent: share.percent / 100 };
}

function source(reader: Reader): Partial<Face> | undefined {
  const component = reader.next();
  if (component?.kind !== 'url') return undefined;
  reader.takeFunction('format');
  if (!/\.ttf$/iu.test(component.value))
    throw new Mistake(
      `\`${component.value}\` is not a TrueType file.`,
      'Faces come as .ttf files, which keep all of their tables.',
    );
  return { source: component.value };
}
