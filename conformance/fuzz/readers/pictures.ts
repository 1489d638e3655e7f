import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPicture } from '../../../src/compose/pictures/open.js';
import { PictureProblem } from '../../../src/compose/pictures/problem.js';
import type { Diagnostic } from '../../../src/diagnostics/index.js';
import { PROJECT } from '../../../test/helpers/project.js';
import { blackPng, colours } from '../../../test/hostile/pictures.js';
import { set } from '../page.js';
import { bytesOf, type Reader } from '../reader.js';

const SVG_WORDS = [
  ...[
    '<g>',
    '</g>',
    '<svg ',
    '<rect ',
    '<path d="',
    '<use href="#a"/>',
    '<style>',
    '</style>',
    '<text>',
    '<image href="',
    '"/>',
    '"',
    '>',
    '<',
    '/>',
  ],
  ...[
    'id="a"',
    'fill="url(#a)"',
    'transform="',
    'scale(',
    'matrix(1 0 0 1 0 0)',
    'translate(9,9)',
    'viewBox="0 0 9 9"',
    'M0 0',
    'A1 1 0 0 1 9 9',
    'c1e9',
    'z',
  ],
  ...[
    '1e999',
    'NaN',
    '-1',
    '.',
    '<linearGradient id="a" href="#b"/>',
    '<pattern id="a">',
    '<mask id="a">',
    '<clipPath id="b">',
    '<!--',
    '<![CDATA[',
    '&#x0;',
    '<?xml',
  ],
];

const DRAWING = `<svg xmlns="http://www.w3.org/2000/svg" width="20mm" height="20mm" viewBox="0 0 90 90"><style>.a { fill: #369; stroke: red } g > rect:first-child { opacity: .5 }</style><defs><linearGradient id="l" x1="0" x2="1"><stop offset="0" stop-color="red"/><stop offset="1" stop-color="#00f" stop-opacity=".5"/></linearGradient><pattern id="p" width="4" height="4" patternUnits="userSpaceOnUse"><circle r="1"/></pattern><clipPath id="c"><rect width="40" height="40"/></clipPath><symbol id="s" viewBox="0 0 9 9"><ellipse rx="4" ry="3"/></symbol></defs><g transform="translate(5 5) rotate(10)" clip-path="url(#c)"><rect class="a" width="20" height="20" rx="3"/><path d="M1 1l5 5h3v-4c1 2 3 4 5 6s7-8 9-9a2 3 10 0 1 4 4z" fill="url(#l)" stroke-dasharray="2 1"/></g><use href="#s" x="20" width="9" height="9" fill="url(#p)"/><text x="5" y="80" font-size="9">Words <tspan dx="2">more</tspan></text><polyline points="1,1 2,2 3,1" fill="none"/></svg>`;

/** A folder whose one picture is written anew for each input. */
const folder = mkdtemp(join(tmpdir(), 'mgp-fuzz-'));
process.once('exit', () => void folder.then((made) => rm(made, { recursive: true, force: true })));

const face = readFile(join(PROJECT, 'fonts', 'SourceSans3-Regular.ttf'));

function told(problem: PictureProblem, severity: Diagnostic['severity']): Diagnostic {
  return { code: problem.code, severity, file: 'a', message: problem.message, hint: problem.hint };
}

/** A picture on its way into a file: opened, developed, drawn. */
const reading =
  (name: string): Reader['read'] =>
  async (bytes) => {
    const file = join(await folder, name);
    await writeFile(file, bytes);
    try {
      const { picture, warnings } = await openPicture({ file: name, folder: await folder }, () => ['A']);
      const found = warnings.map((warning) => told(warning, 'warning'));
      if (picture.kind === 'drawing') return [...found, ...(await drawn(picture.svg('#000000'), picture))];
      picture.develop({ width: 20, height: 30, position: [0.5, 0.5] });
      // What is damaged only shows itself here, and rejects.
      for (const request of picture.requests.values()) await request.develop().catch(() => undefined);
      return found;
    } catch (problem) {
      if (problem instanceof PictureProblem) return [told(problem, 'error')];
      throw problem;
    }
  };

async function drawn(
  svg: string,
  size: { readonly width: number; readonly height: number },
): Promise<readonly Diagnostic[]> {
  const node = { svg, svgWidth: size.width, svgHeight: size.height, minHeight: 50, alt: 'A' };
  return set(node, { A: await face });
}

/** The readers of pictures. */
export const PICTURES: readonly Reader[] = [
  { name: 'drawings', runs: 700, samples: async () => [bytesOf(DRAWING)], words: SVG_WORDS, read: reading('a.svg') },
  {
    name: 'pictures of dots',
    runs: 600,
    samples: async () => [
      await colours(40, 30).png().toBuffer(),
      await colours(40, 30).jpeg().toBuffer(),
      await colours(40, 30).jpeg({ progressive: true }).withMetadata({ orientation: 6 }).toBuffer(),
      await colours(40, 30).webp().toBuffer(),
      blackPng({ width: 30, height: 30, type: 6, depth: 16, interlaced: true }),
    ],
    words: ['IHDR', 'IDAT', 'PLTE', 'tRNS', 'acTL', 'iCCP', 'RIFF', 'WEBP', 'VP8X', 'Exif', 'Adobe', '\u0000'],
    read: reading('a.png'),
  },
];
