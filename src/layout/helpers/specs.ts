import type { Kind } from '../template/shape.js';

/** An argument of a helper: its kinds, and whether it may be left out. */
export interface Argument {
  readonly kinds: readonly Kind[];
  readonly about: string;
  readonly optional?: boolean;
  /** It must be written in the template, so that it can be checked before anything is filled. */
  readonly literal?: boolean;
  /** The only words that it may be. */
  readonly words?: readonly string[];
}

/** What a helper is called with and gives. The check of templates and docs/layouts.md are made from it. */
export interface HelperSpec {
  readonly about: string;
  readonly example: string;
  readonly params: readonly Argument[];
  /** Whether the last parameter may be repeated. */
  readonly repeated?: boolean;
  readonly hash: Readonly<Record<string, Argument>>;
  /** Any name may be given: the placeholders of a label. */
  readonly freeHash?: readonly Kind[];
  readonly result: 'html' | 'text' | 'flag';
}

const anything: readonly Kind[] = ['text', 'number', 'flag', 'prose', 'html', 'list', 'object'];
const value: Argument = { kinds: anything, about: 'Any value.' };
const prose: Argument = { kinds: ['prose'], about: 'A text of the view.' };
const labelKey: Argument = { kinds: ['text'], about: 'Name of the label.', literal: true };
const labelValues: readonly Kind[] = ['text', 'number', 'html'];

/** The helpers that templates may call, besides `if`, `unless`, `each` and `with`. */
export const HELPERS = {
  label: {
    about: 'The words of a label in the language of the edition, with values for its placeholders.',
    example: "{{label 'glance.page' page=(page anchor name)}}",
    params: [labelKey],
    hash: {},
    freeHash: labelValues,
    result: 'html',
  },
  caption: {
    about: 'A caption with the next number of a figure ("Figure 1."), whose words are a label.',
    example: "{{caption 'wheel.caption'}}",
    params: [labelKey],
    hash: {},
    freeHash: labelValues,
    result: 'html',
  },
  markdown: {
    about: 'A text as paragraphs, lists, tables and figures.',
    example: '{{markdown introduction level=3}}',
    params: [prose],
    hash: {
      level: {
        kinds: ['number'],
        about: 'Level of the highest heading that the text uses; default 3.',
        optional: true,
      },
      tight: { kinds: ['flag'], about: 'A text of one paragraph comes without `<p>`.', optional: true },
      cite: { kinds: ['list'], about: 'Ids of sources to cite at the end.', optional: true },
    },
    result: 'html',
  },
  inline: {
    about: 'A text of one line, without citations.',
    example: '{{inline headline}}',
    params: [prose],
    hash: {},
    result: 'html',
  },
  wheel: {
    about:
      'The wheel of domains: with icons and links; `variant="cover"`, large and quiet; `lit=id`, small, with one segment lit.',
    example: '{{wheel lit=id}}',
    params: [],
    hash: {
      variant: { kinds: ['text'], about: 'Which one.', optional: true, literal: true, words: ['full', 'cover'] },
      lit: { kinds: ['text'], about: 'Id of the domain to light.', optional: true },
    },
    result: 'html',
  },
  icon: {
    about:
      'The drawing of `icons/<name>.svg`; those of domains have the names of their ids. On pages that are read from the right `icons/<name>.rtl.svg` takes its place, where there is one: for what points the way that text runs.',
    example: "{{icon 'circle-check'}}",
    params: [{ kinds: ['text'], about: 'Name of the icon.' }],
    hash: { class: { kinds: ['text'], about: 'Further class of the drawing.', optional: true, literal: true } },
    result: 'html',
  },
  picture: {
    about: 'A picture of the data by its id, with the alternative text that the data give it.',
    example: "{{picture 'cover' class='cover-picture'}}",
    params: [{ kinds: ['text'], about: 'Id of the picture.', literal: true }],
    hash: { class: { kinds: ['text'], about: 'Class of the picture.', optional: true, literal: true } },
    result: 'html',
  },
  page: {
    about:
      'A link to an element, for the number of the page that it begins on: `.page-number { content: target-counter(attr(href), page) }`.',
    example: '{{page id title}}',
    params: [
      { kinds: ['text'], about: 'Id of the element.' },
      { kinds: ['text'], about: 'Name of what is there, for those who hear the link.' },
    ],
    hash: {},
    result: 'html',
  },
  qr: {
    about: 'A QR code that leads to an address.',
    example: '{{qr url}}',
    params: [{ kinds: ['text'], about: 'The address.' }],
    hash: {},
    result: 'html',
  },
  numeral: {
    about: 'A number in the digits and groups of the language.',
    example: '{{numeral indicators}}',
    params: [{ kinds: ['number'], about: 'The number.' }],
    hash: {},
    result: 'text',
  },
  eq: {
    about: 'Whether two values are the same.',
    example: "{{#if (eq wheel_in 'about')}}",
    params: [value, value],
    hash: {},
    result: 'flag',
  },
  and: {
    about: 'Whether all of the values are there (and not false, 0 or empty).',
    example: '{{#if (and url publisher)}}',
    params: [value, value],
    repeated: true,
    hash: {},
    result: 'flag',
  },
  or: {
    about: 'Whether any of the values is there.',
    example: '{{#if (or isbn_pdf isbn_print)}}',
    params: [value, value],
    repeated: true,
    hash: {},
    result: 'flag',
  },
  not: {
    about: 'Whether a value is absent, false, 0 or empty.',
    example: '{{#if (and url (not draft))}}',
    params: [value],
    hash: {},
    result: 'flag',
  },
} as const satisfies Readonly<Record<string, HelperSpec>>;

export type HelperName = keyof typeof HELPERS;

/** What a helper of this name is called with; nothing where there is none. */
export function helperSpec(name: string): HelperSpec | undefined {
  return Object.hasOwn(HELPERS, name) ? HELPERS[name as HelperName] : undefined;
}
