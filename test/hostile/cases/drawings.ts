import { blackPng, colours } from '../pictures.js';
import type { Hostile } from './case.js';
import { picture } from './pictures.js';

const svg = (inner: string, attributes = 'viewBox="0 0 100 100"'): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${inner}</svg>`;

function drawing(
  name: string,
  says: Hostile['says'],
  content: () => string | Promise<string>,
  more: Pick<Hostile, 'large'> = {},
): Hostile {
  const bytes = async (): Promise<Uint8Array> => Buffer.from(await content());
  return { ...picture(name, says, 'a.svg', bytes, more), name: `drawing: ${name}` };
}

/** Each part shows the one before twice. */
const doubling = (times: number): string =>
  `<defs><g id="g0"><rect width="1" height="1"/></g>${Array.from(
    { length: times },
    (_, index) => `<g id="g${index + 1}"><use href="#g${index}"/><use href="#g${index}"/></g>`,
  ).join('')}</defs><use href="#g${times}"/>`;

const chain = (length: number): string =>
  `<defs>${Array.from({ length }, (_, index) => `<g id="g${index}"><use href="#g${index + 1}"/></g>`).join('')}</defs><use href="#g0"/>`;

const embedded = (bytes: Uint8Array, type = 'png'): string =>
  svg(`<image width="50" height="50" href="data:image/${type};base64,${Buffer.from(bytes).toString('base64')}"/>`);

const TOO_LARGE = 'picture/too-large';
const RECT = '<rect width="9" height="9"/>';

/** Drawings that lead outside, run, or are more than they seem. What is only left out is a warning, and the rest is printed. */
export const DRAWINGS: readonly Hostile[] = [
  drawing('a picture of the system', 'picture/unsafe', () =>
    svg(`<image href="/etc/passwd" width="9" height="9"/>${RECT}`),
  ),
  drawing('a picture by an address of files', 'picture/unsafe', () =>
    svg(`<image xlink:href="file:///etc/passwd"/>${RECT}`),
  ),
  drawing('a picture of the web', 'picture/unsafe', () =>
    svg(`<image href="http://127.0.0.1:9/a.png" width="9" height="9"/>${RECT}`),
  ),
  drawing('a part of another drawing', 'picture/unsafe', () => svg(`<use href="other.svg#a"/>${RECT}`)),
  drawing('a style from the web', 'picture/unsafe', () =>
    svg(`<style>@import url(http://127.0.0.1:9/a.css); rect { fill: url(http://127.0.0.1:9/#a) }</style>${RECT}`),
  ),
  drawing('a paint from the web', 'picture/unsafe', () =>
    svg(`<rect width="9" height="9" style="fill:url('//127.0.0.1:9/a#b')"/>`),
  ),
  drawing('a document type', 'picture/unsafe', () => `<!DOCTYPE svg>${svg(RECT)}`),
  drawing(
    'entities of entities',
    'picture/unsafe',
    () => `<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">]>${svg('<text>&b;</text>')}`,
  ),
  drawing(
    'an entity of a file',
    'picture/unsafe',
    () => `<!doctype svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>${svg('<text>&a;</text>')}`,
  ),
  drawing('a script', 'picture/unsafe', () => svg(`<script>alert(1)</script>${RECT}`)),
  drawing('an event', 'picture/unsafe', () => svg(`<rect width="9" height="9" onclick="alert(1)" ONLOAD="alert(1)"/>`)),
  drawing('foreign content', 'printed', () =>
    svg(`<foreignObject><iframe src="file:///etc/passwd"/></foreignObject>${RECT}`),
  ),
  drawing('a link to a script', 'picture/unsafe', () => svg(`<a href="javascript:alert(1)">${RECT}</a>`)),
  drawing('a sheet of the web', 'printed', () => `<?xml-stylesheet href="http://127.0.0.1:9/a.css"?>${svg(RECT)}`),
  drawing('parts that double 20 times', TOO_LARGE, () => svg(doubling(20))),
  drawing('parts that double 1,000 times', TOO_LARGE, () => svg(doubling(1000))),
  drawing('parts in a circle', 'picture/unsafe', () =>
    svg('<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>'),
  ),
  drawing('a part of itself', 'picture/unsafe', () => svg('<g id="a"><use href="#a"/></g>')),
  drawing('a chain of 20,000 parts', TOO_LARGE, () => svg(chain(20_000))),
  drawing('groups 10,000 deep', TOO_LARGE, () => svg(`${'<g>'.repeat(10_000)}${RECT}${'</g>'.repeat(10_000)}`)),
  drawing('groups that never end', TOO_LARGE, () => svg('<g>'.repeat(500_000))),
  drawing('500,000 parts that are none', TOO_LARGE, () => svg('<a/>'.repeat(490_000))),
  drawing('300,000 parts of no kind', TOO_LARGE, () => svg('<x/>'.repeat(300_000))),
  drawing('40,000 shapes', TOO_LARGE, () => svg(RECT.repeat(40_000))),
  drawing('3 MB', TOO_LARGE, () => svg(RECT.repeat(120_000))),
  drawing('a path of a million points', TOO_LARGE, () => svg(`<path d="M0 0${'l1 1'.repeat(480_000)}"/>`)),
  drawing(
    'a path of 90,000 points',
    'printed',
    () => svg(`<path fill="none" stroke="#000" d="M0 0${'l1 1l-1-1'.repeat(45_000)}"/>`),
    {
      large: true,
    },
  ),
  drawing('gradients in a circle', 'picture/unsafe', () =>
    svg(
      '<linearGradient id="a" href="#b"/><linearGradient id="b" href="#a"/><rect width="9" height="9" fill="url(#a)"/>',
    ),
  ),
  drawing('a pattern of itself', 'picture/unsafe', () =>
    svg(
      '<pattern id="a" width="1" height="1"><rect fill="url(#a)" width="1" height="1"/></pattern><rect fill="url(#a)" width="9" height="9"/>',
    ),
  ),
  drawing('a pattern that all inherit', TOO_LARGE, () =>
    svg(
      `<pattern id="a" width="9" height="9">${RECT.repeat(5000)}</pattern><g fill="url(#a)">${RECT.repeat(9000)}</g>`,
    ),
  ),
  drawing('a mask of itself', 'picture/unsafe', () =>
    svg('<mask id="a"><rect mask="url(#a)" width="9" height="9"/></mask>'),
  ),
  drawing('a filter of the size of a country', 'printed', () =>
    svg(
      '<filter id="a" width="1e30" height="1e30"><feGaussianBlur stdDeviation="1e9"/></filter><rect filter="url(#a)" width="9" height="9"/>',
    ),
  ),
  drawing('a size without end', TOO_LARGE, () => svg(RECT, 'viewBox="0 0 1e300 1e300"')),
  drawing('a size that is no number', TOO_LARGE, () => svg(RECT, 'viewBox="NaN 0 Infinity x" width="NaN"')),
  drawing('a size below nothing', 'printed', () => svg(RECT, 'viewBox="0 0 -5 -5" width="-3" height="0"')),
  drawing('a hair', TOO_LARGE, () => svg(RECT, 'viewBox="0 0 1 1000000"')),
  drawing('a size of nearly nothing', TOO_LARGE, () => svg(RECT, 'viewBox="0 0 1e-300 1e-300"')),
  drawing('a million metres wide', TOO_LARGE, () => svg(RECT, 'width="1e9mm" height="1e9mm"')),
  drawing('a shape at the end of the world', TOO_LARGE, () => svg('<rect x="1e300" width="1e308" height="1"/>')),
  drawing('a point that is no number', TOO_LARGE, () => svg('<rect x="NaN" y="Infinity" width="1" height="1"/>')),
  drawing('scales of scales', TOO_LARGE, () =>
    svg(`${'<g transform="scale(1e5)">'.repeat(100)}${RECT}${'</g>'.repeat(100)}`),
  ),
  drawing('a scale of nothing', 'printed', () => svg(`<g transform="scale(0) matrix(0 0 0 0 0 0)">${RECT}</g>`)),
  drawing('dashes without end', TOO_LARGE, () =>
    svg(`<path d="M0 0h9" stroke="#000" stroke-dasharray="${'1 '.repeat(300_000)}"/>`),
  ),
  drawing('100,000 rules of style', TOO_LARGE, () => svg(`<style>${'a{fill:red}'.repeat(100_000)}</style>${RECT}`)),
  drawing('9,000 rules for 9,000 shapes', TOO_LARGE, () =>
    svg(`<style>${'a{fill:red}'.repeat(9000)}</style>${RECT.repeat(9000)}`),
  ),
  drawing('style within style', TOO_LARGE, () => svg(`<style>${'@media{'.repeat(10_000)}</style>${RECT}`)),
  drawing('addresses that do not end', 'picture/unsafe', () =>
    svg(`<rect width="9" height="9" fill="${'url('.repeat(100_000)}"/>`),
  ),
  drawing('a selector of selectors', 'printed', () =>
    svg(`<style>${':not('.repeat(9000)}a${')'.repeat(9000)}{fill:red}</style>${RECT}`),
  ),
  drawing('144 megapixels inside', TOO_LARGE, () => embedded(blackPng({ width: 12_000, height: 12_000 }))),
  drawing('nothing inside', 'picture/unreadable', () => embedded(Buffer.from('nothing'))),
  drawing('half a picture inside', 'picture/unreadable', async () => {
    const whole = await colours(500, 500).png().toBuffer();
    return embedded(whole.subarray(0, whole.length >> 1));
  }),
  drawing('a drawing that is called a picture inside', 'picture/unreadable', () =>
    embedded(Buffer.from(svg('<image href="/etc/passwd"/>'))),
  ),
  drawing('a picture in passes inside', 'printed', () =>
    embedded(blackPng({ width: 90, height: 90, type: 6, depth: 16, interlaced: true })),
  ),
  drawing('a page of HTML', 'picture/kind', () => '<html><body>Hello</body></html>'),
  drawing(
    'XML that ends too early',
    'printed',
    () => '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect width="9" height="9"',
  ),
  drawing('tags in tags', 'printed', () =>
    svg(`<rect width="9" height="9" ${'a'.repeat(1_000_000)}="${'<'.repeat(900_000)}"/>`),
  ),
  drawing('10,000 attributes', 'printed', () =>
    svg(`<rect width="9" height="9" ${Array.from({ length: 10_000 }, (_, index) => `a${index}="b"`).join(' ')}/>`),
  ),
];
