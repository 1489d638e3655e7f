import sharp from 'sharp';
import { blackPng, colours, pressed } from '../pictures.js';
import { FACTS, type Hostile, put, TEXTS } from './case.js';

/** A case in which the profile shows a file of this name and content. */
export function picture(
  name: string,
  says: Hostile['says'],
  file: string,
  content: () => Uint8Array | string | Promise<Uint8Array>,
  more: Pick<Hostile, 'at' | 'large'> = {},
): Hostile {
  const write = async (folder: string): Promise<void> =>
    put(folder, {
      'profile.yaml': `${FACTS}pictures: { a: { file: ${JSON.stringify(file)} } }\n`,
      'en.yaml': `${TEXTS}context: "Before\\n\\n![](picture:a)"\npictures: { a: { alt: A picture } }\n`,
      [file]: await content(),
    });
  return { name: `picture: ${name}`, says, write, ...more };
}

const half = (bytes: Uint8Array): Uint8Array => bytes.subarray(0, bytes.length >> 1);

/** Two pictures of 20 dots, the one above the other. */
function film(): Promise<Buffer> {
  const frames = Buffer.alloc(20 * 40 * 3, 9).fill(200, 20 * 20 * 3);
  return sharp(frames, { raw: { width: 20, height: 40, channels: 3, pageHeight: 20 } })
    .webp({ loop: 0 })
    .toBuffer();
}

/** Pictures that are too much, damaged, or something else than they say. */
export const PICTURES: readonly Hostile[] = [
  picture(
    '144 megapixels in 20 kilobytes',
    'picture/too-large',
    'a.png',
    () => blackPng({ width: 12_000, height: 12_000 }),
    {
      at: 'profile.yaml:5',
    },
  ),
  picture(
    '144 megapixels in half a megabyte',
    'picture/too-large',
    'a.png',
    () => blackPng({ width: 12_000, height: 12_000, type: 2, depth: 8 }),
    { large: true },
  ),
  picture('four thousand million dots in a head', 'picture/unreadable', 'a.png', () =>
    blackPng({ width: 65_535, height: 65_535, hasDots: false }),
  ),
  picture('a head without dots', 'picture/unreadable', 'a.png', () =>
    blackPng({ width: 500, height: 500, hasDots: false }),
  ),
  picture('no width', 'picture/unreadable', 'a.png', () => blackPng({ width: 0, height: 10 })),
  picture('a width below nothing', 'picture/unreadable', 'a.png', () =>
    blackPng({ width: 0xffff_ffff, height: 1, hasDots: false }),
  ),
  picture(
    '49 megapixels in passes',
    'picture/too-large',
    'a.png',
    () => blackPng({ width: 7000, height: 7000, type: 6, depth: 8, interlaced: true }),
    { large: true },
  ),
  picture(
    'notes of 600 MB',
    'printed',
    'a.png',
    () => blackPng({ width: 500, height: 500, parts: [['zTXt', pressed(600_000_000)]] }),
    { large: true },
  ),
  picture(
    'a profile of colours of 600 MB',
    'printed',
    'a.png',
    () => blackPng({ width: 500, height: 500, type: 2, depth: 8, parts: [['iCCP', pressed(600_000_000)]] }),
    { large: true },
  ),
  picture(
    '100,000 notes',
    'printed',
    'a.png',
    () =>
      blackPng({
        width: 500,
        height: 500,
        parts: Array.from({ length: 100_000 }, (_, index) => ['tEXt', Buffer.from(`k${index}\0v`)] as const),
      }),
    { large: true },
  ),
  picture('half a PNG', 'picture/unreadable', 'a.png', async () => half(await colours(500, 500).png().toBuffer())),
  picture('half a JPEG', 'picture/unreadable', 'a.jpg', async () => half(await colours(500, 500).jpeg().toBuffer())),
  picture('half a WebP', 'picture/unreadable', 'a.webp', async () => half(await colours(500, 500).webp().toBuffer())),
  picture('20 bytes of a JPEG', 'picture/unreadable', 'a.jpg', async () =>
    (await colours(9, 9).jpeg().toBuffer()).subarray(0, 20),
  ),
  picture('nothing at all', 'picture/unreadable', 'a.png', () => ''),
  picture('one byte', 'picture/unreadable', 'a.jpg', () => 'x'),
  picture('a PNG that is called a JPEG', 'printed', 'a.jpg', () => colours(500, 500).png().toBuffer()),
  picture('text that is called a picture', 'picture/unreadable', 'a.png', () => 'Once upon a time'),
  picture('a program that is called a picture', 'picture/unreadable', 'a.jpg', () => '\u007fELF\u0002\u0001\u0001'),
  picture('a PDF that is called a picture', 'picture/kind', 'a.png', () => '%PDF-1.7\n'),
  picture('a GIF', 'picture/kind', 'a.png', () => colours(9, 9).gif().toBuffer()),
  picture('a TIFF', 'picture/kind', 'a.png', () => colours(9, 9).tiff().toBuffer()),
  picture('a film of WebP', 'picture/kind', 'a.webp', film),
  picture('a film of PNG', 'picture/kind', 'a.png', () =>
    blackPng({ width: 500, height: 500, parts: [['acTL', Buffer.alloc(8, 1)]] }),
  ),
  picture('inks instead of light', 'printed', 'a.jpg', () => colours(500, 500).toColourspace('cmyk').jpeg().toBuffer()),
  picture('a line of 16,000 dots', 'printed', 'a.png', () => blackPng({ width: 16_000, height: 1 })),
  picture('65 MB', 'picture/too-large', 'a.png', () => Buffer.alloc(65_000_000), { large: true }),
];
