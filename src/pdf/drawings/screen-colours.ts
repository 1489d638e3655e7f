/** `cmyk(c, m, y, k)` in percent: no colour of SVG, but svg-to-pdfkit knows it. */
const PRINTED = /\bcmyk\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*,\s*([\d.]+)\s*\)/gi;

/** Where colours may stand: style sheets and tags, and not the words between them. */
const COLOURED = /<style\b[\s\S]*?<\/style\s*>|<(?:[^>"']|"[^"]*"|'[^']*')*>/g;

/**
 * A drawing in the colours of screens alone. Those of a press would be written as they are, and the file's output intent
 * says nothing of them (ISO 19005-3, 6.2.4.3).
 */
export function inScreenColours(svg: string): string {
  if (!/\bcmyk\(/i.test(svg)) return svg;
  return svg.replace(COLOURED, (part) =>
    part.replace(PRINTED, (colour, ...inks: string[]) => {
      const [cyan = 0, magenta = 0, yellow = 0, black = 0] = inks.slice(0, 4).map((ink) => Number(ink) / 100);
      if (![cyan, magenta, yellow, black].every((ink) => ink <= 1)) return colour;
      const light = (ink: number): number => Math.round(255 * (1 - ink) * (1 - black));
      return `rgb(${light(cyan)}, ${light(magenta)}, ${light(yellow)})`;
    }),
  );
}
