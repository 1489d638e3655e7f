import type { Run } from '../pdf/document.js';
import type { ComputedStyle } from '../style/computed.js';
import type { FaceIndex } from './faces.js';

/** What a style says of a run's look. */
export type Look = Pick<Run, 'fonts' | 'size' | 'color' | 'lineHeight' | 'letterSpacing' | 'features' | 'noWrap'>;

const FEATURES: Readonly<Record<ComputedStyle['fontVariantNumeric'], string | null>> = {
  normal: null,
  'tabular-nums': 'tnum',
  'lining-nums': 'lnum',
  'oldstyle-nums': 'onum',
  'proportional-nums': 'pnum',
};

/** Looks by style: elements share their style objects, so each look is worked out once. */
export class Looks {
  private readonly known = new WeakMap<ComputedStyle, Look>();

  constructor(private readonly faces: FaceIndex) {}

  of(style: ComputedStyle): Look {
    const known = this.known.get(style);
    if (known) return known;
    const feature = FEATURES[style.fontVariantNumeric];
    const look: Look = {
      fonts: this.faces.list(style.fontFamily, style.fontWeight, style.fontStyle),
      size: style.fontSize,
      color: style.color,
      lineHeight: style.lineHeight,
      ...(style.letterSpacing === 0 ? {} : { letterSpacing: style.letterSpacing }),
      ...(feature === null ? {} : { features: [feature] }),
      ...(style.whiteSpace === 'nowrap' ? { noWrap: true } : {}),
    };
    this.known.set(style, look);
    return look;
  }
}
