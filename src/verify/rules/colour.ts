import { PdfArray, PdfDict, PdfName, type PdfObject, PdfStream, readOutputIntents } from '../../read/index.js';
import { readProfile } from '../icc.js';
import type { Flaw, Rule } from '../rule.js';
import type { Subject } from '../subject.js';

const DEVICES: Readonly<Record<string, string>> = {
  DeviceRGB: 'RGB',
  DeviceCMYK: 'CMYK',
  DeviceGray: 'GRAY',
  G: 'GRAY',
  RGB: 'RGB',
  CMYK: 'CMYK',
};
const BLENDS: ReadonlySet<string> = new Set(
  'Normal Compatible Multiply Screen Overlay Darken Lighten ColorDodge ColorBurn HardLight SoftLight Difference Exclusion Hue Saturation Color Luminosity'.split(
    ' ',
  ),
);
const INTENTS: ReadonlySet<string> = new Set([
  'RelativeColorimetric',
  'AbsoluteColorimetric',
  'Perceptual',
  'Saturation',
]);
const MAX_DEPTH = 8;

/** What a colour space is in the end: that of a device, one of its own meaning, or a profile. */
function* baseSpaces(space: PdfObject | string, depth = 0): Generator<PdfObject | string> {
  if (depth > MAX_DEPTH) return;
  if (space instanceof PdfName) yield space.name;
  else if (!(space instanceof PdfArray)) yield space;
  else {
    const first = space.get(0);
    const kind = first instanceof PdfName ? first.name : '';
    if (kind === 'Indexed' || kind === 'I' || kind === 'Pattern') yield* baseSpaces(space.get(1), depth + 1);
    else if (kind === 'Separation' || kind === 'DeviceN') yield* baseSpaces(space.get(2), depth + 1);
    else if (kind === 'ICCBased') yield space.get(1);
    else yield kind;
  }
}

/** Colour spaces in use on each page, with the page of the first. */
function usedSpaces({ contents }: Subject): ReadonlyMap<PdfObject | string, number> {
  const used = new Map<PdfObject | string, number>();
  for (const { page, spaces, paints } of contents) {
    const own = paints.flatMap(({ kind, object }) => {
      const dict = object instanceof PdfStream ? object.dict : object instanceof PdfDict ? object : undefined;
      return kind === 'path' || dict?.get('ImageMask') === true
        ? []
        : [dict?.get('ColorSpace') ?? dict?.get('CS') ?? null];
    });
    for (const space of [...spaces, ...own]) {
      for (const base of baseSpaces(space)) if (base !== null && !used.has(base)) used.set(base, page.number);
    }
  }
  return used;
}

export const COLOUR_RULES: readonly Rule[] = [
  {
    id: 'output-intent',
    clauses: { a: '6.2.3' },
    demands:
      'The document has one output intent for PDF/A, with a profile that says the same number of components as its data.',
    why: 'Colours mean something only with the profile that they were made for.',
    remedy: 'Add an output intent GTS_PDFA1 with an ICC profile, and N as the profile has it.',
    *check({ file }) {
      const intents = readOutputIntents(file);
      if (!intents.some(({ subtype }) => subtype === 'GTS_PDFA1'))
        yield { message: 'The document has no output intent for PDF/A.' };
      if (new Set(intents.flatMap(({ profile }) => (profile ? [profile] : []))).size > 1) {
        yield { message: 'Output intents have different profiles.' };
      }
      for (const { profile, components, condition } of intents) {
        if ((condition ?? '').trim() === '') yield { message: 'An output intent does not say its condition.' };
        if (!profile) yield { message: 'An output intent has no profile.' };
        else
          yield* profileFlaws('The profile of the output intent', file.decode(profile), components, ['mntr', 'prtr']);
      }
    },
  },
  {
    id: 'colour-profiles',
    clauses: { a: '6.2.4.2' },
    demands: 'Each ICC profile that colours are given in is one, with as many components as it is said to have.',
    why: 'A reader that cannot use the profile guesses the colours.',
    remedy: 'Embed the profile whole, and write N as it has it.',
    *check(subject) {
      for (const space of subject.once(usedSpaces).keys()) {
        if (space instanceof PdfStream)
          yield* profileFlaws('A profile', subject.file.decode(space), space.dict.number('N'), [
            'mntr',
            'prtr',
            'scnr',
            'spac',
          ]);
      }
    },
  },
  {
    id: 'device-colour',
    clauses: { a: '6.2.4.3' },
    demands:
      'Colours of a device (DeviceRGB, DeviceCMYK, DeviceGray) are only used where the output intent is for that kind of device.',
    why: 'Without a profile, the same numbers are other colours on each device.',
    remedy: 'Use the colours of the output intent, or give them a profile.',
    *check(subject) {
      const profiles = readOutputIntents(subject.file).flatMap(({ profile }) =>
        profile ? [subject.file.decode(profile)] : [],
      );
      const kinds = new Set(profiles.map((bytes) => readProfile(bytes)?.space));
      for (const [space, page] of subject.once(usedSpaces)) {
        const device = typeof space === 'string' ? DEVICES[space] : undefined;
        if (device === undefined || kinds.has(device) || (device === 'GRAY' && kinds.size > 0)) continue;
        yield { message: `A colour of the device (${device}) is used, and no output intent says what it is.`, page };
      }
    },
  },
  {
    id: 'blend-modes',
    clauses: { a: '6.2.10' },
    demands: 'Blend modes are those of PDF.',
    why: 'What a reader does not know it paints in its own way.',
    remedy: 'Use a mode of ISO 32000-1, tables 136 and 137.',
    *check({ contents }) {
      for (const { page, states } of contents) {
        for (const dict of states) {
          const mode = dict.get('BM');
          for (const name of mode instanceof PdfArray ? mode.all() : [mode]) {
            if (name instanceof PdfName && !BLENDS.has(name.name))
              yield { message: `There is no blend mode ${name.name}.`, page: page.number };
          }
        }
      }
    },
  },
  {
    id: 'transparency-space',
    clauses: { a: '6.2.10' },
    demands: 'Where something shines through, the output intent or the page’s group says in which colours it is mixed.',
    why: 'The same two colours mix to another one in another space.',
    remedy: 'Add an output intent, or a colour space to the group of the page.',
    *check({ file, contents }) {
      if (readOutputIntents(file).some(({ profile }) => profile)) return;
      for (const { page, states } of contents) {
        const isTransparent = [...states].some(
          (dict) => (dict.number('ca') ?? 1) < 1 || (dict.number('CA') ?? 1) < 1 || dict.dict('SMask') !== undefined,
        );
        if (isTransparent && !page.dict.dict('Group')?.has('CS'))
          yield { message: 'Something shines through, in no colour space.', page: page.number };
      }
    },
  },
  {
    id: 'graphics-state',
    clauses: { a: '6.2.5' },
    demands: 'No transfer functions, halftones of an unknown kind or other settings of one device.',
    why: 'They were meant for one press, and spoil the colours of all others.',
    remedy: 'Leave TR, TR2, HTP and halftones out.',
    *check({ contents }) {
      for (const { page, states } of contents) {
        for (const dict of states) {
          const isDefault = dict.name('TR2') === 'Default' || !dict.has('TR2');
          const key = ['TR', 'HTP'].find((name) => dict.has(name)) ?? (isDefault ? undefined : 'TR2');
          if (key !== undefined) yield { message: `A graphics state sets ${key}.`, page: page.number };
        }
      }
    },
  },
  {
    id: 'rendering-intents',
    clauses: { a: '6.2.6' },
    demands: 'Rendering intents are the four of PDF.',
    why: 'A reader takes another one for what it does not know.',
    remedy: 'Use RelativeColorimetric, AbsoluteColorimetric, Perceptual or Saturation.',
    *check({ contents }) {
      for (const { page, intents, states, paints } of contents) {
        const images = paints.flatMap(({ object }) =>
          object instanceof PdfStream ? [object.dict.name('Intent')] : [],
        );
        for (const name of new Set([...intents, ...[...states].map((dict) => dict.name('RI')), ...images])) {
          if (name !== undefined && !INTENTS.has(name))
            yield { message: `There is no rendering intent ${name}.`, page: page.number };
        }
      }
    },
  },
];

function* profileFlaws(
  what: string,
  bytes: Uint8Array | null,
  components: number | undefined,
  classes: readonly string[],
): Generator<Flaw> {
  const profile = readProfile(bytes);
  if (!profile) yield { message: `${what} is no ICC profile.` };
  else if (profile.major > 4) yield { message: `${what} is of version ${profile.major}.` };
  else if (!classes.includes(profile.kind)) yield { message: `${what} is one of the class ${profile.kind}.` };
  else if (profile.components !== components) {
    yield {
      message: `${what} has ${profile.components ?? 'unknown'} components, and is said to have ${components ?? 'none'}.`,
    };
  }
}
