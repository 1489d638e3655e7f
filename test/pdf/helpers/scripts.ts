import { readFileSync } from 'node:fs';
import type { DocumentDefinition, Node, Run } from '../../../src/pdf/document.js';
import { documentOf, FACES } from './document.js';

const face = (name: string): Uint8Array => readFileSync(new URL(`../../../fonts/${name}.ttf`, import.meta.url));

const FACES_OF_ALL = { ...FACES, Arabic: face('Vazirmatn-Regular'), Han: face('NotoSansSC-Regular') };

/** Words that follow each other in a text from the right; a number that is given to each makes it another. */
const WORDS: readonly ((number: string) => string)[] = [
  (number) => `كلمة${number}`,
  (number) => `الهجرة${indic(number)}،`,
  (number) => `(word${number})`,
  (number) => indic(number),
  (number) => `«لا${indic(number)}»`,
  (number) => `${number}%`,
  (number) => `移民${number}`,
  (number) => `أوّلاً${indic(number)}`,
];

const indic = (number: string): string => number.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)));

/** The same words in several scripts: each `prefix12` becomes a word that its number chooses. */
const inScripts = (text: string): string =>
  text.replace(/[a-z][a-z0-9]*?(\d+)/g, (_, number: string) =>
    (WORDS[Number(number) % WORDS.length] ?? String)(number),
  );

const isRun = (value: object): value is Run => 'text' in value && typeof value.text === 'string' && 'fonts' in value;

function translated<T>(value: T): T {
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value;
  if (Array.isArray(value)) return value.map(translated) as T;
  if (isRun(value)) return { ...value, text: inScripts(value.text), fonts: [...value.fonts, 'Arabic', 'Han'] };
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, translated(inner)])) as T;
}

/** A document that is read from the right, with the words of this one in several scripts. */
export function fromTheRight(content: readonly Node[]): DocumentDefinition {
  return documentOf(translated(content), { direction: 'rtl', faces: FACES_OF_ALL });
}
