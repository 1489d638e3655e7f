import type { Run, TextNode } from '../pdf/document.js';
import type { ComputedStyle } from '../style/computed.js';
import type { FaceIndex } from './faces.js';

/** What a style says of a run's look. */
export type Look = Pick<Run, 'fonts' | 'size' | 'color' | 'lineHeight' | 'letterSpacing' | 'features' | 'noWrap'>;

/** What a style says of a paragraph beside its runs. */
export type ParagraphLook = Omit<TextNode, 'text'>;

const FEATURES: Readonly<Record<ComputedStyle['fontVariantNumeric'], string | null>> = {
  normal: null,
  'tabular-nums': 'tnum',
  'lining-nums': 'lnum',
  'oldstyle-nums': 'onum',
  'proportional-nums': 'pnum',
};

/** Looks by style: elements share their style objects, so each look is worked out once. */
export class Looks {
  private readonly known = new Map<ComputedStyle, Look>();
  private readonly paragraphs = new Map<ComputedStyle, ParagraphLook>();

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

  /** How paragraphs of a style are set: what differs from what the engine does unasked, and the least height of a line. */
  paragraph(style: ComputedStyle): ParagraphLook {
    const known = this.paragraphs.get(style);
    if (known) return known;
    const { fonts, size, lineHeight } = this.of(style);
    const { hyphenateLimitLines: lines, hyphenateLimitZone: zone } = style;
    const paragraph: ParagraphLook = {
      ...(style.textAlign === 'start' ? {} : { align: style.textAlign }),
      ...(lines === 2 ? {} : { hyphenLines: lines === 'no-limit' ? Number.MAX_SAFE_INTEGER : lines }),
      ...(zone === 0 ? {} : { hyphenZone: zone }),
      ...(style.orphans === 2 ? {} : { orphans: style.orphans }),
      ...(style.widows === 2 ? {} : { widows: style.widows }),
      strut: { fonts, size, lineHeight },
    };
    this.paragraphs.set(style, paragraph);
    return paragraph;
  }
}
