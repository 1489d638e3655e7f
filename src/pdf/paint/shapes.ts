import type { Content } from '../content/content.js';
import { circle, roundedRectangle, segment } from '../content/paths.js';
import type { Item } from '../flow/items.js';

type Kind<K extends Item['kind']> = Extract<Item, { kind: K }>;

export function drawFill({ x, y, width, height, radius, color, opacity }: Kind<'fill'>, content: Content): void {
  content.fill(roundedRectangle(x, content.up(y + height), width, height, radius), color, opacity);
}

export function drawOutline({ x, y, width, height, radius, line, color }: Kind<'outline'>, content: Content): void {
  content.stroke(roundedRectangle(x, content.up(y + height), width, height, radius), { color, width: line });
}

export function drawRule({ x1, y1, x2, y2, width, color, dash }: Kind<'rule'>, content: Content): void {
  const path = segment(x1, content.up(y1), x2, content.up(y2));
  content.stroke(path, { color, width, ...(dash ? { dash } : {}) });
}

const DOT_LINE = 0.7;

export function drawDot({ x, y, radius, filled, color }: Kind<'dot'>, content: Content): void {
  const up = content.up(y);
  if (filled) content.fill(circle(x, up, radius), color);
  else content.stroke(circle(x, up, radius - DOT_LINE / 2), { color, width: DOT_LINE });
}
