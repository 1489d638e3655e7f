import { type Element, isTag } from 'domhandler';
import { checkSize } from '../pictures/check-size.js';
import { PictureProblem } from '../pictures/problem.js';

/**
 * Reads the heads of the pictures inside a drawing, and brings those in the colours of a press to the screen's.
 * @throws PictureProblem where one is damaged or has too many pixels.
 */
export async function checkEmbedded(root: Element, file: string): Promise<void> {
  const images = imagesIn(root);
  if (images.length === 0) return;
  const { default: sharp } = await import('sharp');
  for (const image of images) {
    const data = (image.attribs.href ?? image.attribs['xlink:href'] ?? '').replace(/^[^,]*,/, '');
    const bytes = Buffer.from(data, 'base64');
    const unreadable = (): never => {
      throw new PictureProblem(
        'picture/unreadable',
        `A picture inside ${file} cannot be read.`,
        'Embed it again as PNG or JPEG.',
      );
    };
    const head = await sharp(bytes, { limitInputPixels: false }).metadata().catch(unreadable);
    checkSize(head.width, head.height, `A picture inside ${file}`);
    if (head.space !== 'cmyk') continue;
    const seen = await sharp(bytes).toColourspace('srgb').jpeg({ quality: QUALITY }).toBuffer().catch(unreadable);
    delete image.attribs['xlink:href'];
    image.attribs.href = `data:image/jpeg;base64,${seen.toString('base64')}`;
  }
}

const QUALITY = 90;

const isReference = (element: Element): boolean =>
  (element.attribs.href ?? element.attribs['xlink:href']) !== undefined;

const imagesIn = (element: Element): Element[] =>
  element.children
    .filter(isTag)
    .flatMap((child) => (child.name === 'image' && isReference(child) ? [child] : imagesIn(child)));
