import type { Element } from 'domhandler';
import type { Metadata, Sharp } from 'sharp';
import { checkSize } from '../pictures/check-size.js';
import { kindOf } from '../pictures/kind.js';
import { PictureProblem } from '../pictures/problem.js';
import { childrenOf } from './children.js';
import { MOST_DOTS } from './limits.js';

/**
 * Reads the pictures inside a drawing to their last dot, and writes them as every reader knows them: those in the colours of
 * a press in the screen's, PNG without passes and with eight bits.
 * @throws PictureProblem where one is damaged or no picture, or where they have too many dots.
 */
export async function checkEmbedded(root: Element, file: string): Promise<void> {
  const images = imagesIn(root);
  if (images.length === 0) return;
  const { default: sharp } = await import('sharp');
  let dots = 0;
  for (const image of images) {
    const bytes = Buffer.from(addressOf(image).replace(/^[^,]*,/, ''), 'base64');
    const kind = kindOf(bytes);
    if (kind !== 'jpeg' && kind !== 'png') throw unreadable(file);
    const head = await sharp(bytes, { limitInputPixels: false })
      .metadata()
      .catch(() => undefined);
    if (head === undefined) throw unreadable(file);
    checkSize(head.width, head.height, `A picture inside ${file}`);
    dots += head.width * head.height;
    if (dots > MOST_DOTS) throw tooMany(file);
    const opened = sharp(bytes, { failOn: 'truncated' });
    const written = await rewritten(opened, kind, head).catch(() => undefined);
    if (written === undefined) throw unreadable(file);
    if (written.length === 0) continue;
    delete image.attribs['xlink:href'];
    image.attribs.href = `data:image/${kind};base64,${written.toString('base64')}`;
  }
}

/** The picture as it is to stand in the drawing; nothing where it may stay as it is. */
async function rewritten(opened: Sharp, kind: 'jpeg' | 'png', head: Metadata): Promise<Buffer> {
  if (kind === 'png' && (head.isProgressive || head.depth !== 'uchar'))
    return opened.toColourspace('srgb').png({ palette: false, progressive: false }).toBuffer();
  if (head.space === 'cmyk') return opened.toColourspace('srgb').jpeg({ quality: QUALITY }).toBuffer();
  await opened.resize(1, 1, { fit: 'fill' }).raw().toBuffer();
  return Buffer.alloc(0);
}

const unreadable = (file: string): PictureProblem =>
  new PictureProblem(
    'picture/unreadable',
    `A picture inside ${file} cannot be read.`,
    'Embed it again as PNG or JPEG.',
  );

const tooMany = (file: string): PictureProblem =>
  new PictureProblem(
    'picture/too-large',
    `The pictures inside ${file} have more than ${MOST_DOTS / 1e6} million dots.`,
    'Make them smaller before they are embedded.',
  );

const QUALITY = 90;

const addressOf = ({ attribs }: Element): string => attribs.href ?? attribs['xlink:href'] ?? '';

const imagesIn = (element: Element): Element[] =>
  childrenOf(element).flatMap((child) =>
    child.name === 'image' && addressOf(child) !== '' ? [child] : imagesIn(child),
  );
