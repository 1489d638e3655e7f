import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { PictureProblem } from '../../src/compose/pictures/problem.js';
import { openDrawing } from '../../src/compose/svg/file.js';
import type { SvgNode } from '../../src/pdf/document.js';
import { compose } from './helpers.js';

const open = (text: string) => openDrawing(Buffer.from(text), 'a.svg', () => ['Face-400', 'Face-2']);

const svg = (inner: string, attributes = 'viewBox="0 0 10 10"'): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${inner}</svg>`;

const text = async (inner: string): Promise<string> => (await open(svg(inner))).drawing.svg('#123456');

describe('drawings from files', () => {
  it('keep their shapes, their styles as attributes, and take the colour of the text', async () => {
    const inner = `<title>T</title><style>.a, #b { fill: red } path { stroke-width: 2 }</style><g fill="currentColor">
      <path class="a" d="M0 0"/><path id="b" style="fill: url(#g); stroke: blue" d="M1 1"/><text font-family="Arial">A &amp; B</text></g>
      <linearGradient id="g" gradientUnits="userSpaceOnUse"><stop offset="0" stop-color="#fff"/></linearGradient>`;
    expect(await text(inner)).toMatchInlineSnapshot(
      `"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10" font-family="Face-400, Face-2" font-weight="normal"><g fill="#123456"><path d="M0 0" fill="red" stroke-width="2"/><path id="b" d="M1 1" fill="url(#g)" stroke-width="2" stroke="blue"/><text font-family="Face-400, Face-2" font-weight="normal">A &amp; B</text></g><linearGradient id="g" gradientUnits="userSpaceOnUse"><stop offset="0" stop-color="#fff"/></linearGradient></svg>"`,
    );
  });

  it('may have colours that look like large numbers', async () => {
    const { drawing } = await open(
      svg('<linearGradient id="p1e9"/><path stroke="#3E8FB0" fill="url(#p1e9)" d="M0 0h9"/>'),
    );
    expect(drawing.svg('#000000')).toContain('stroke="#3E8FB0"');
    await expect(open(svg('<path stroke-width="3E8" d="M0 0h9"/>'))).rejects.toThrow('3E8');
  });

  it('have the size that they give, in points', async () => {
    const { drawing } = await open(svg('', 'width="20mm" height="96"'));
    expect(drawing.natural.width).toBeCloseTo((20 * 72) / 25.4);
    expect(drawing.natural.height).toBe(72);
  });
});

describe('pictures inside drawings', () => {
  const plain = { create: { width: 4, height: 4, channels: 3, background: '#c03020' } } as const;
  const spaceOf = async (written: string): Promise<unknown> => {
    const data = /base64,([^"]+)"/.exec(written)?.[1] ?? '';
    return (await sharp(Buffer.from(data, 'base64')).metadata()).space;
  };

  it('are brought from the colours of a press to those of a screen', async () => {
    const jpeg = await sharp(plain).toColourspace('cmyk').jpeg().toBuffer();
    expect((await sharp(jpeg).metadata()).space).toBe('cmyk');
    const written = await text(`<image xlink:href="data:image/jpeg;base64,${jpeg.toString('base64')}"/>`);
    expect(written.match(/href=/g)).toHaveLength(1);
    expect(await spaceOf(written)).toBe('srgb');
  });

  it('are left as they are where they have those of a screen', async () => {
    const data = `data:image/png;base64,${(await sharp(plain).png().toBuffer()).toString('base64')}`;
    expect(await text(`<image href="${data}"/>`)).toContain(data);
  });
});

describe('what no drawing needs', () => {
  it('is taken away and named', async () => {
    const inner = '<foreignObject><p>x</p></foreignObject><path style="stroke: red" d="M0 0"/><animate/><metadata/>';
    const { drawing, warnings } = await open(svg(inner));
    const written = drawing.svg('#000000');
    expect(written).not.toMatch(/foreign|animate|metadata/);
    expect(written).toContain('<path d="M0 0" stroke="red"/>');
    expect(warnings.map(({ code }) => code)).toEqual(['picture/unsafe']);
    expect(warnings[0]?.message).toMatch(/<animate>, <foreignObject>\.$/);
  });

  const dangers: readonly (readonly [name: string, inner: string, named: RegExp])[] = [
    ['a script', '<script>alert(1)</script>', /<script>/],
    ['an event', '<rect onclick="x()"/>', /onclick/],
    ['a file', '<image href="/etc/passwd"/>', /href="\/etc\/passwd"/],
    ['an address', '<image xlink:href="https://example.org/a.png"/>', /xlink:href/],
    ['a part of another drawing', '<use href="other.svg#a"/>', /other\.svg/],
    ['a paint from outside', '<rect fill="url(https://example.org/#p)"/>', /fill=/],
    ['a style from outside', `<path style="fill: url('file:///x')" d="M0 0"/>`, /style=/],
    ['a sheet from outside', '<style>@import "a.css";</style>', /<style>/],
    ['a link to a program', '<a href=" JavaScript:alert(1)"><path d="M0 0"/></a>', /JavaScript/],
  ];
  it.each(dangers)('is refused where it leads outside or runs: %s', async (_name, inner, named) => {
    const refusal = open(svg(inner));
    await expect(refusal).rejects.toMatchObject({ code: 'picture/unsafe', message: expect.stringMatching(named) });
  });

  const refused: readonly (readonly [name: string, text: string, code: string])[] = [
    ['a document type', `<!DOCTYPE svg [<!ENTITY a "b">]>${svg('')}`, 'picture/unsafe'],
    ['a part that shows itself', svg('<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>'), 'picture/unsafe'],
    ['a pattern that paints itself', svg('<pattern id="p"><rect fill="url(#p)"/></pattern>'), 'picture/unsafe'],
    ['parts that multiply', svg(bomb(12)), 'picture/too-large'],
    ['groups without end', svg(`${'<g>'.repeat(50_000)}${'</g>'.repeat(50_000)}`), 'picture/too-large'],
    ['an embedded picture that is none', svg('<image href="data:image/png;base64,AAAA"/>'), 'picture/unreadable'],
    [
      'an embedded picture that is huge',
      svg(`<image href="data:image/png;base64,${hugePng()}"/>`),
      'picture/too-large',
    ],
    ['another kind of XML', '<html><svg/></html>', 'picture/kind'],
  ];

  it.each(refused)('is refused: %s', async (_, drawing, code) => {
    const problem = await open(drawing).catch((error: unknown) => error);
    expect(problem).toBeInstanceOf(PictureProblem);
    expect((problem as PictureProblem).code).toBe(code);
  });
});

/** Each level shows the one before it four times. */
function bomb(levels: number): string {
  const level = (index: number): string => `<g id="l${index}">${`<use href="#l${index - 1}"/>`.repeat(4)}</g>`;
  return `<g id="l0"><path d="M0 0"/></g>${Array.from({ length: levels }, (_, index) => level(index + 1)).join('')}`;
}

/** The head of a PNG of 144 million pixels, and nothing else. */
function hugePng(): string {
  const head = Buffer.alloc(33);
  head.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
  head.writeUInt32BE(12_000, 16);
  head.writeUInt32BE(12_000, 20);
  head.set([8, 2, 0, 0, 0], 24);
  return Buffer.concat([head, Buffer.from('0000000049444154', 'hex')]).toString('base64');
}

describe('drawings in the document', () => {
  const wheel = `<svg class="w" viewBox="10 0 40 40" role="img" aria-label="Wheel"><a href="#d" aria-label="D" data-box="12 4 8 8">
    <path class="s" data-domain="d" d="M0 0"/></a><g class="i" stroke-linecap="round"><circle cx="1" cy="1" r="1"/></g>
    <text class="t" x="2" text-anchor="middle">MGI</text><text class="hidden">no</text></svg>`;

  it('carry the colours and faces of their computed style, and their links apart', async () => {
    const css = `.w { inline-size: 80pt; opacity: 0.5 } .s { fill: #0a5aa8; opacity: 0.3 } .i { fill: none; stroke: currentColor; stroke-width: 2; color: #ffffff }
      .t { font-size: 7pt; fill: #06284f } .hidden { display: none }`;
    const { definition } = await compose(wheel, css);
    const node = definition?.content[0] as SvgNode;
    expect(node).toMatchObject({ width: 80, minHeight: 80, svgWidth: 40, svgHeight: 40, alt: 'Wheel' });
    expect(node.links).toEqual([{ href: '#d', x: 2, y: 4, width: 8, height: 8, title: 'D' }]);
    expect(node.opacity).toBeUndefined();
    expect(node.svg).toMatchInlineSnapshot(
      `"<svg xmlns="http://www.w3.org/2000/svg" viewBox="10 0 40 40"><g opacity="0.5"><path d="M0 0" opacity="0.3" fill="#0a5aa8"/><g stroke-linecap="round"><circle cx="1" cy="1" r="1" fill="none" stroke="#ffffff" stroke-width="2"/></g><text x="2" text-anchor="middle" fill="#06284f" font-family="SourceSans3-400" font-size="7">MGI</text></g></svg>"`,
    );
  });
});

describe('texts of drawings in the HTML', () => {
  const drawn = async (attributes: string): Promise<string> => {
    const css = 'svg { inline-size: 50pt; font-family: "Source Sans 3", Montserrat; font-weight: 700 }';
    const drawing = `<svg viewBox="0 0 9 9" role="img" aria-label="a"><text x="1" text-anchor="end">a</text></svg>`;
    const { definition } = await compose(`<div ${attributes}>${drawing}</div>`, css);
    const [node] = definition?.content ?? [];
    const found = node && 'stack' in node ? node.stack[0] : node;
    return found && 'svg' in found ? found.svg : '';
  };

  it('name every face of their list, and their direction', async () => {
    expect(await drawn('dir="rtl"')).toContain(
      '<text x="1" text-anchor="end" fill="#000000" direction="rtl" font-family="SourceSans3-600, Montserrat-700"',
    );
    expect(await drawn('')).not.toContain('direction');
  });
});
