import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PictureSource } from '../../src/compose/index.js';
import type { ImageNode } from '../../src/pdf/document.js';
import { type Composed, compose } from './helpers.js';

let folder: string;
let outside: string;

beforeAll(async () => {
  outside = await mkdtemp(join(tmpdir(), 'pictures-'));
  folder = await mkdtemp(join(outside, 'profile-'));
});

afterAll(() => rm(outside, { recursive: true }));

/** A picture with a red left half and a blue right half. */
const halves = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#0000ff' } }).composite([
    { input: { create: { width: Math.ceil(width / 2), height, channels: 3, background: '#ff0000' } }, left: 0, top: 0 },
  ]);

/** So many colours that no limit takes it for a drawing. */
function noise(width: number, height: number): Sharp {
  const pixels = Buffer.alloc(width * height * 3);
  let state = 1;
  for (let index = 0; index < pixels.length; index += 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    pixels[index] = state >>> 24;
  }
  return sharp(pixels, { raw: { width, height, channels: 3 } });
}

const write = (name: string, bytes: Uint8Array): Promise<void> => writeFile(join(folder, name), bytes);

const show = (file: string, css: string, more: Partial<PictureSource> = {}): Promise<Composed> =>
  compose('<img src="picture:p" alt="A picture" data-path="pictures.p">', css, () => ({
    file,
    folder,
    path: 'pictures.p',
    ...more,
  }));

const SQUARE = 'img { inline-size: 72pt; block-size: 72pt; object-fit: cover }';

async function imageOf({ definition }: Composed) {
  const node = definition?.content[0] as ImageNode;
  const { data, info } = await sharp(node.image).raw().toBuffer({ resolveWithObject: true });
  const pixel = (x: number, y: number): number[] => {
    const at = (y * info.width + x) * info.channels;
    return [...data.subarray(at, at + 3)].map((value) => Math.round(value / 32) * 32);
  };
  return { node, info, pixel, head: await sharp(node.image).metadata() };
}

const bytesOf = async (composed: Promise<Composed>): Promise<Buffer> =>
  Buffer.from((await imageOf(await composed)).node.image);

describe('pictures', () => {
  it('are cropped around their focus and brought to 300 dots an inch', async () => {
    await write('wide.png', await halves(1200, 400).png().toBuffer());
    const composed = await show('wide.png', SQUARE, { focus: [1, 0.5] });
    const { node, info, pixel } = await imageOf(composed);
    expect(node).toMatchObject({ imageWidth: 72, imageHeight: 72, alt: 'A picture', dataPath: 'pictures.p' });
    expect([info.width, info.height]).toEqual([300, 300]);
    expect(pixel(10, 10)).toEqual([0, 0, 256]);
    expect(composed.diagnostics).toEqual([]);
  });

  it('are turned as their camera says', async () => {
    await write('turned.jpg', await halves(600, 300).jpeg().withMetadata({ orientation: 6 }).toBuffer());
    const { node, info, pixel } = await imageOf(await show('turned.jpg', 'img { inline-size: 72pt }'));
    expect(node.imageHeight).toBe(144);
    expect(info.height).toBe(2 * info.width);
    expect(pixel(150, 20)).toEqual([256, 0, 0]);
    expect(pixel(150, 580)).toEqual([0, 0, 256]);
  });

  it('stay PNG where they are clear or have few colours, and become JPEG otherwise', async () => {
    const clear = { r: 10, g: 20, b: 30, alpha: 0.5 };
    await write(
      'clear.webp',
      await sharp({ create: { width: 300, height: 300, channels: 4, background: clear } })
        .webp({ lossless: true })
        .toBuffer(),
    );
    await write('plain.png', await halves(300, 300).png().toBuffer());
    await write('photo.png', await noise(300, 300).png().toBuffer());
    const kinds = [];
    for (const file of ['clear.webp', 'plain.png', 'photo.png']) {
      const { head } = await imageOf(await show(file, SQUARE));
      kinds.push([head.format, head.hasAlpha]);
    }
    expect(kinds).toEqual([
      ['png', true],
      ['png', false],
      ['jpeg', false],
    ]);
  });

  it('give the same bytes every time', async () => {
    await write('same.png', await noise(400, 300).png().toBuffer());
    const [first, second] = await Promise.all([show('same.png', SQUARE), show('same.png', SQUARE)].map(bytesOf));
    expect(first?.length).toBeGreaterThan(1000);
    expect(first?.equals(second ?? Buffer.alloc(0))).toBe(true);
  });

  it('are set whole at their place in the box with object-fit: contain', async () => {
    await write('low.png', await halves(600, 300).png().toBuffer());
    const css = 'img { inline-size: 80pt; block-size: 80pt; object-fit: contain; object-position: 0% 100% }';
    const { node } = await imageOf(await show('low.png', css));
    expect(node).toMatchObject({ width: 80, minHeight: 80, padding: { top: 40 }, imageWidth: 80, imageHeight: 40 });
  });

  it('that are coarse are a warning where the data name them', async () => {
    await write('coarse.png', await halves(100, 100).png().toBuffer());
    const { definition, diagnostics } = await show('coarse.png', SQUARE);
    expect(definition).toBeDefined();
    expect(diagnostics).toMatchObject([
      { code: 'picture/coarse', severity: 'warning', file: 'en.yaml', path: 'pictures.p' },
    ]);
  });
});

describe('bad pictures', () => {
  const codes = async (file: string, more?: Partial<PictureSource>): Promise<unknown[]> => {
    const { definition, diagnostics } = await show(file, SQUARE, more);
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    expect(definition === undefined).toBe(errors.length > 0);
    return diagnostics.map(({ code, severity }) => `${severity} ${code}`);
  };

  it('are errors, never exceptions', async () => {
    const jpeg = await noise(600, 600).jpeg().toBuffer();
    await write('cut.jpg', jpeg.subarray(0, jpeg.length / 2));
    await write('empty.png', Buffer.alloc(0));
    await write('text.png', Buffer.from('no picture at all'));
    await write('moving.gif', await halves(400, 400).gif().toBuffer());
    expect(await codes('cut.jpg')).toEqual(['error picture/unreadable']);
    expect(await codes('empty.png')).toEqual(['error picture/unreadable']);
    expect(await codes('text.png')).toEqual(['error picture/unreadable']);
    expect(await codes('moving.gif')).toEqual(['error picture/kind']);
    expect(await codes('none.png')).toEqual(['error picture/unreadable']);
  });

  it('of another kind than their name says are a warning', async () => {
    await write('really.jpg', await halves(400, 400).png().toBuffer());
    expect(await codes('really.jpg')).toEqual(['warning picture/kind']);
  });

  it('with too many pixels are refused by their head alone', async () => {
    const png = await halves(4, 4).png().toBuffer();
    png.writeUInt32BE(12_000, 16);
    png.writeUInt32BE(12_000, 20);
    await write('bomb.png', png);
    expect(await codes('bomb.png')).toEqual(['error picture/too-large']);
  });

  it('are not looked for outside their folder', async () => {
    const secret = await halves(400, 400).png().toBuffer();
    await writeFile(join(outside, 'secret.png'), secret);
    await write('inside.png', secret);
    await symlink(join(outside, 'secret.png'), join(folder, 'link.png'));
    const away = 'error picture/outside-folder';
    expect(await codes('../secret.png')).toEqual([away]);
    expect(await codes('%2e%2e/secret.png')).toEqual([away]);
    expect(await codes(join(outside, 'secret.png'))).toEqual([away]);
    expect(await codes('link.png')).toEqual([away]);
    expect(await codes('in%73ide.png')).toEqual([]);
  });

  it('that nothing stands for are named once', async () => {
    const { diagnostics } = await compose('<img src="picture:x" alt=""><img src="picture:x" alt="">');
    expect(diagnostics).toMatchObject([{ code: 'picture/unknown', severity: 'error' }]);
  });
});
