/**
 * A drawing made paler as a whole: a group's opacity counts once where its shapes overlap, which opacity on each shape would
 * not.
 */
export function faded(svg: string, opacity: number | undefined): string {
  if (opacity === undefined || opacity >= 1) return svg;
  const start = svg.indexOf('>') + 1;
  const end = svg.lastIndexOf('</svg>');
  if (end < start) return svg;
  return `${svg.slice(0, start)}<g opacity="${opacity}">${svg.slice(start, end)}</g>${svg.slice(end)}`;
}
