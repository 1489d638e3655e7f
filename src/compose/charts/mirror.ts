type Attributes = Readonly<Record<string, string>>;

/**
 * A part of a chart in the mirror image of the chart. Shapes are turned over. A text stands where its mirror image would, and
 * keeps its shape; it begins at the other side, which for text that is written from the right is where it starts.
 * @param width Of the chart, points.
 */
export function mirroredPart(name: string, attributes: Attributes, width: number): Attributes {
  const { transform, ...own } = attributes;
  if (name !== 'text') {
    const flip = `matrix(-1 0 0 1 ${width} 0)`;
    return { ...own, transform: transform === undefined ? flip : `${flip} ${transform}` };
  }
  const moved = TRANSLATED.exec(transform ?? '');
  const x = Number(own.x ?? 0);
  const text = x === 0 ? own : { ...own, x: String(-x) };
  if (transform === undefined) return { ...text, x: String(round(width - x)) };
  if (moved) return { ...text, transform: `translate(${round(width - Number(moved[1]))} ${moved[2] ?? 0})` };
  // Of any other transformation both sides are turned over, so that the letters are not.
  return { ...text, transform: `matrix(-1 0 0 1 ${width} 0) ${transform} scale(-1 1)` };
}

const TRANSLATED = /^\s*translate\(\s*([\d.+-]+)(?:[\s,]+([\d.+-]+))?\s*\)\s*$/;

const round = (value: number): number => Math.round(value * 10_000) / 10_000;
