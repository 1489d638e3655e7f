import pc from 'picocolors';
import type { Diagnostic } from './diagnostic.js';
import { codeFrame, printable } from './frame.js';
import { shownPath } from './json.js';

export interface FormatOptions {
  /** Text of the file; with it, the line is shown with a caret. */
  readonly source?: string;
  /** Whether to colour for a terminal. */
  readonly colour: boolean;
  /** The folder that paths are shown relative to. */
  readonly cwd: string;
}

/** `profiles/x/en.yaml:12:5`, as far as it is known. */
function place(diagnostic: Diagnostic, cwd: string): string {
  return [shownPath(diagnostic.file, cwd), diagnostic.line, diagnostic.column]
    .filter((part) => part !== undefined)
    .join(':');
}

/** A diagnostic as people read it, in several lines without a line end: severity and place, message, line of source, hint. */
export function formatDiagnostic(diagnostic: Diagnostic, options: FormatOptions): string {
  const colours = pc.createColors(options.colour);
  const tone = diagnostic.severity === 'error' ? colours.red : colours.yellow;
  const lines = [
    `${tone(colours.bold(diagnostic.severity))} ${colours.bold(printable(place(diagnostic, options.cwd)))} ${colours.dim(diagnostic.code)}`,
    `  ${printable(diagnostic.message)}`,
  ];
  const { line, column = 1 } = diagnostic;
  const frame =
    options.source === undefined || line === undefined ? undefined : codeFrame(options.source, line, column);
  if (frame !== undefined) {
    const number = String(line);
    lines.push(
      `  ${colours.dim(`${number} │`)} ${frame[0]}`.trimEnd(),
      `  ${colours.dim(`${' '.repeat(number.length)} │`)} ${tone(frame[1])}`,
    );
  }
  if (diagnostic.hint !== undefined) lines.push(`  ${colours.cyan('→')} ${printable(diagnostic.hint)}`);
  return lines.join('\n');
}
