import type { Box } from './box.js';

/*
 * What boxes ask of the break between two of them. The break before the first box of a stack is the break before the
 * stack, and likewise at its end (CSS Fragmentation 3, 3.1).
 */

const forcedAfter = (box: Box): boolean =>
  box.node.breakAfter === 'page' || (box.content.lastBox !== undefined && forcedAfter(box.content.lastBox));

const forcedBefore = (box: Box): boolean =>
  box.node.breakBefore === 'page' || (box.content.firstBox !== undefined && forcedBefore(box.content.firstBox));

const avoidsAfter = (box: Box): boolean =>
  box.node.breakAfter === 'avoid' || (box.content.lastBox !== undefined && avoidsAfter(box.content.lastBox));

const avoidsBefore = (box: Box): boolean =>
  box.node.breakBefore === 'avoid' || (box.content.firstBox !== undefined && avoidsBefore(box.content.firstBox));

/** Whether a page begins between the two. */
export const isParted = (above: Box | undefined, below: Box): boolean =>
  (above !== undefined && forcedAfter(above)) || below.node.breakBefore === 'page';

/** Whether the two want to stand on one page. */
export const isKept = (above: Box, below: Box): boolean =>
  (avoidsAfter(above) || avoidsBefore(below)) && !forcedAfter(above) && !forcedBefore(below);
