import pc from 'picocolors';
import { cutToColumns, printable, textColumns } from '../../diagnostics/index.js';
import type { Terminal } from '../terminal.js';
import type { Part } from './progress.js';

/** Back to the first column, and the line made empty (ECMA-48: CR, EL 2). */
const ERASE = '\r\u001b[2K';
const GAP = '  ';

/** One line of the terminal that is rewritten in place, below all that is written through `terminal`. */
export class LiveLine {
  /** What to write with: lines stand above the live one. */
  readonly terminal: Terminal;
  #shown = '';

  constructor(private readonly own: Terminal) {
    const above = (write: () => void): void => {
      const line = this.#shown;
      this.clear();
      write();
      this.#draw(line);
    };
    this.terminal = {
      ...own,
      out: (line) => above(() => own.out(line)),
      error: (line) => above(() => own.error(line)),
    };
  }

  /** Shows other parts in place of those before, cut to the columns that the terminal has now. */
  show(parts: readonly Part[]): void {
    // A line that reaches the last column is broken by some terminals.
    const line = this.#fitting(parts, (this.own.liveColumns() ?? 0) - 1);
    if (line !== this.#shown) this.#draw(line);
  }

  clear(): void {
    if (this.#shown !== '') this.own.draw(ERASE);
    this.#shown = '';
  }

  #draw(line: string): void {
    if (line !== '') this.own.draw(`${ERASE}${line}`);
    this.#shown = line;
  }

  #fitting(parts: readonly Part[], columns: number): string {
    const colours = pc.createColors(this.own.colourError);
    const tones = { bad: colours.red, quiet: colours.dim };
    let left = columns;
    let line = '';
    for (const { text, tone } of parts) {
      const gap = line === '' ? '' : GAP;
      const shown = cutToColumns(printable(text).replace(/[\n\t]/g, ' '), left - gap.length);
      if (shown === '') break;
      line += gap + (tone === undefined ? shown : tones[tone](shown));
      left -= gap.length + textColumns(shown);
    }
    return line;
  }
}
