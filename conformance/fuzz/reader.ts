import { DIAGNOSTIC_CODES, type Diagnostic } from '../../src/diagnostics/index.js';

/** Something that reads what anyone may have written. */
export interface Reader {
  readonly name: string;
  /** How many inputs it is given. */
  readonly runs: number;
  /** Good inputs, from which bad ones are made. */
  readonly samples: () => Promise<readonly Uint8Array[]>;
  /** What its language is made of: strung together, it is nearly right. */
  readonly words: readonly string[];
  /** Reads, and says what is wrong. An exception is a fault. */
  readonly read: (bytes: Uint8Array) => Promise<readonly Diagnostic[]> | readonly Diagnostic[];
}

export const bytesOf = (text: string): Uint8Array => Buffer.from(text, 'utf8');

export const textOf = (bytes: Uint8Array): string => new TextDecoder('utf-8').decode(bytes);

/** Characters that a message may have and stay a message. */
const LONGEST_MESSAGE = 5000;

/** What is not as a diagnostic has to be, or nothing. */
export function fault({ code, severity, file, line, column, message, hint }: Diagnostic): string | undefined {
  if (!Object.hasOwn(DIAGNOSTIC_CODES, code)) return `no such code: ${code}`;
  if (severity !== 'error' && severity !== 'warning') return `no such severity: ${severity}`;
  if (file === '') return `${code} names no file`;
  for (const number of [line, column])
    if (number !== undefined && !(Number.isInteger(number) && number >= 1))
      return `${code} stands at ${line}:${column}`;
  if (!/\S/.test(message) || message.length > LONGEST_MESSAGE) return `${code} says ${message.length} characters`;
  if (hint !== undefined && (!/\S/.test(hint) || hint.length > LONGEST_MESSAGE)) return `${code} hints at nothing`;
  if (/undefined|\[object |NaN/.test(message.replace(/[`“][^`”]*[`”]/g, ''))) return `${code} says: ${message}`;
  return undefined;
}
