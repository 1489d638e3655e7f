import { isUtf8 } from 'node:buffer';
import type { Diagnostic, Outcome } from '../../diagnostics/index.js';
import { MOST_BYTES, megabytes, readWhole, type Unreadable } from '../../files/index.js';

/** Control characters but tab and line ends, lone halves of surrogate pairs, and the two that are no characters. */
const REFUSED = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/u;
/** In a file a carriage return stands before a line feed only. */
const REFUSED_IN_FILE = new RegExp(`${REFUSED.source}|\\r(?!\\n)`, 'gu');

/** `U+0007`. */
const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** The first character of a text that no page can show, by its code point, or nothing. */
export function refusedCharacter(text: string): string | undefined {
  const found = REFUSED.exec(text)?.[0];
  return found === undefined ? undefined : codePoint(found);
}

function invalidUtf8(file: string, bytes: Buffer): Diagnostic {
  let line = 1;
  let start = 0;
  for (let end = bytes.indexOf(10); end >= 0 && isUtf8(bytes.subarray(start, end)); end = bytes.indexOf(10, start)) {
    start = end + 1;
    line += 1;
  }
  const end = bytes.indexOf(10, start);
  const column =
    bytes
      .subarray(start, end < 0 ? bytes.length : end)
      .toString('utf8')
      .replace(/^\ufeff/, '')
      .indexOf('\ufffd') + 1;
  return {
    code: 'data/encoding',
    severity: 'error',
    file,
    line,
    column: Math.max(1, column),
    message: 'The file is not UTF-8: here are bytes that mean nothing in it.',
    hint: 'Save the file again with the encoding UTF-8.',
  };
}

/** The first of each character that no page can show: a file that is full of them needs one repair. */
function controlCharacters(file: string, text: string): Diagnostic[] {
  const found: Diagnostic[] = [];
  let line = 1;
  let lineStart = 0;
  let seen = 0;
  const kinds = new Set<string>();
  for (const match of text.matchAll(REFUSED_IN_FILE)) {
    if (kinds.has(match[0])) continue;
    kinds.add(match[0]);
    for (let next = text.indexOf('\n', seen); next >= 0 && next < match.index; next = text.indexOf('\n', seen)) {
      line += 1;
      lineStart = seen = next + 1;
    }
    found.push({
      code: 'data/control-character',
      severity: 'error',
      file,
      line,
      column: match.index - lineStart + 1,
      message: `The file has a control character here, ${codePoint(match[0])}, which no page can show.`,
      hint:
        match[0] === '\r'
          ? 'End lines with a line feed, or with a carriage return and a line feed.'
          : 'Delete it; it often comes with text that was copied from another program.',
    });
  }
  return found;
}

/**
 * Decodes the bytes of a file of data: UTF-8, with or without a byte order mark, no control characters. A file with
 * control characters still has a value, so that its other mistakes can be found.
 */
export function decode(file: string, bytes: Buffer): Outcome<string> {
  if (bytes.length > MOST_BYTES.data) return { diagnostics: [tooLarge(file, `has ${megabytes(bytes.length)}`)] };
  if (!isUtf8(bytes)) return { diagnostics: [invalidUtf8(file, bytes)] };
  const text = new TextDecoder('utf-8').decode(bytes);
  // So that what follows a lone carriage return is read as the line that it was meant to be.
  return { value: text.replace(/\r(?!\n)/g, '\n'), diagnostics: controlCharacters(file, text) };
}

function tooLarge(file: string, what: string): Diagnostic {
  const message = `The file ${what}; no more than ${megabytes(MOST_BYTES.data)} of data are read.`;
  return { code: 'data/too-large', severity: 'error', file, message, hint: 'Keep pictures in files of their own.' };
}

function notRead(file: string, { cause, what, hint }: Unreadable): Diagnostic {
  if (cause === 'too-large') return tooLarge(file, what);
  return { code: 'data/unreadable', severity: 'error', file, message: `The file ${what}.`, hint };
}

/** Reads and decodes a file of data. */
export function readText(file: string): Outcome<string> {
  const { bytes, problem } = readWhole(file, 'data');
  return bytes === undefined ? { diagnostics: [notRead(file, problem)] } : decode(file, bytes);
}
