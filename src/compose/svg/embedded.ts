import { type Element, isTag } from 'domhandler';
import { checkSize } from '../pictures/check-size.js';
import { PictureProblem } from '../pictures/problem.js';

/**
 * Reads the heads of the pictures inside a drawing.
 * @throws PictureProblem where one is damaged or has too many pixels.
 */
export async function checkEmbedded(root: Element, file: string): Promise<void> {
  const images = imagesIn(root);
  if (images.length === 0) return;
  const { default: sharp } = await import('sharp');
  for (const image of images) {
    const data = (image.attribs.href ?? image.attribs['xlink:href'] ?? '').replace(/^[^,]*,/, '');
    const head = await sharp(Buffer.from(data, 'base64'), { limitInputPixels: false })
      .metadata()
      .catch(() => {
        throw new PictureProblem(
          'picture/unreadable',
          `A picture inside ${file} cannot be read.`,
          'Embed it again as PNG or JPEG.',
        );
      });
    checkSize(head.width, head.height, `A picture inside ${file}`);
  }
}

const isReference = (element: Element): boolean =>
  (element.attribs.href ?? element.attribs['xlink:href']) !== undefined;

const imagesIn = (element: Element): Element[] =>
  element.children
    .filter(isTag)
    .flatMap((child) => (child.name === 'image' && isReference(child) ? [child] : imagesIn(child)));
