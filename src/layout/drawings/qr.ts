import { encode } from 'uqr';
import { Kept } from '../../kept.js';
import { type Html, html } from '../html.js';

/** Modules of white that a reader needs round the code (ISO/IEC 18004, 5.3.8). */
const QUIET_ZONE = 4;

/** The dark modules as one path: a rectangle for each run of a row. */
function modulesPath(rows: readonly (readonly boolean[])[]): string {
  let path = '';
  for (const [y, row] of rows.entries()) {
    let x = 0;
    while (x < row.length) {
      let end = x;
      while (row[end]) end++;
      if (end > x) path += `M${x + QUIET_ZONE} ${y + QUIET_ZONE}h${end - x}v1h${x - end}z`;
      x = end + 1;
    }
  }
  return path;
}

interface Code {
  readonly path: string;
  /** Modules from edge to edge, white ones included. */
  readonly side: number;
}

/** Codes that a process keeps: a place has the same for each of its editions and layouts. */
const codes = new Kept<string, Code>(200);

function draw(text: string): Code {
  const { data, size } = encode(text, { ecc: 'M', border: 0 });
  return { path: modulesPath(data), side: size + 2 * QUIET_ZONE };
}

/** A QR code for an address, dark on a ground of its own; `alt` says where it leads. */
export function qrCode(text: string, alt: string): Html {
  const { path, side } = codes.of(text, () => draw(text));
  return html`<svg class="qr" viewBox="0 0 ${side} ${side}" role="img" aria-label="${alt}"><rect class="qr-ground" x="0" y="0" width="${side}" height="${side}"/><path class="qr-modules" d="${path}"/></svg>`;
}
