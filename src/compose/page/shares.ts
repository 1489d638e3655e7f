/** Widths that the boxes of one margin ask for: points, `auto`, or undefined where there is no such box. */
export interface Asked {
  readonly start: number | 'auto' | undefined;
  readonly center: number | 'auto' | undefined;
  readonly end: number | 'auto' | undefined;
}

export interface Share {
  readonly offset: number;
  readonly width: number;
}

/**
 * Divides the width of a page's text between the boxes of a margin. Start and end share the line: one with a width gets it, and
 * the other the rest. With a centre box, which stands in the middle, the others have what is left on their sides.
 */
export function shareOut(asked: Asked, room: number): Record<keyof Asked, Share> {
  if (asked.center !== undefined) {
    const center = asked.center === 'auto' ? centred(asked, room) : asked.center;
    const side = (room - center) / 2;
    const start = Math.min(side, sized(asked.start, side));
    const end = Math.min(side, sized(asked.end, side));
    return {
      start: { offset: 0, width: start },
      center: { offset: side, width: center },
      end: { offset: room - end, width: end },
    };
  }
  const start = startWidth(asked, room);
  const end = asked.end === undefined ? 0 : sized(asked.end, room - start);
  return {
    start: { offset: 0, width: start },
    center: { offset: start, width: 0 },
    end: { offset: room - end, width: end },
  };
}

const sized = (asked: number | 'auto' | undefined, rest: number): number =>
  asked === undefined ? 0 : asked === 'auto' ? rest : asked;

function startWidth({ start, end }: Asked, room: number): number {
  if (start === undefined) return 0;
  if (start !== 'auto') return start;
  if (end === undefined) return room;
  return end === 'auto' ? room / 2 : room - end;
}

/** A centre box without a width: what the others leave, the same at both sides; a third where they ask for nothing. */
function centred({ start, end }: Asked, room: number): number {
  if (start === undefined && end === undefined) return room;
  const sides = [start, end].filter((size) => typeof size === 'number');
  return sides.length > 0 ? Math.max(0, room - 2 * Math.max(...sides)) : room / 3;
}
