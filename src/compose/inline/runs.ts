import type { Element } from 'domhandler';
import type { Run } from '../../pdf/document.js';
import type { ComputedStyle } from '../../style/computed.js';
import type { Context, Room } from '../context.js';
import { contentPieces } from '../generated.js';
import { isDecorative } from '../meaning/decorative.js';
import { inlineElementsOf } from '../meaning/inline.js';
import { stringsOf } from '../strings.js';
import { type Part, partsOf } from '../tree.js';
import { RunCollector, type RunManner, type TextOptions } from './collector.js';
import { transformed } from './transform.js';

/** Where a superscript and a subscript stand, as parts of the size of the text around them. */
const RISE = { super: 0.36, sub: -0.16 };

/** What inline elements hand down to the text in them. */
interface Scope {
  readonly style: ComputedStyle;
  readonly language: string;
  readonly preserve: boolean;
  readonly manner: RunManner;
}

/** The flat runs of inline content, and what the elements in it ask for on their paragraph's behalf. */
export interface Inline {
  readonly runs: readonly Run[];
  /** Names that links to elements in the text lead to. */
  readonly ids: readonly string[];
  readonly strings: Readonly<Record<string, string>>;
}

/**
 * Turns inline content into runs.
 * @param style Style of the block that the text stands in.
 * @param preserve Keeps spaces and line ends (HTML's `pre`).
 */
export function inlineRuns(
  parts: readonly Part[],
  style: ComputedStyle,
  context: Context,
  room: Room,
  preserve: boolean,
): Inline {
  const collector = new RunCollector();
  const strings: Record<string, string> = {};
  const ids: string[] = [];
  const decoration = room.decoration && room.decoration !== 'none' ? { decoration: room.decoration } : {};
  const opacity = room.opacity < 1 ? { opacity: room.opacity } : {};
  const scope: Scope = {
    style,
    language: room.language,
    preserve,
    manner: { ...context.looks.of(style), ...decoration, ...opacity },
  };
  const visit = (inner: readonly Part[], outer: Scope): void => {
    for (const part of inner) {
      if (part.kind === 'text') {
        collector.add(transformed(part.text, outer.style.textTransform, outer.language), outer.manner, {
          preserve: outer.preserve,
          ...wordsOf(outer),
        });
      } else if (part.kind === 'generated') {
        generate(part, outer);
      } else if (part.element.name === 'br') {
        collector.break(outer.manner);
      } else if (part.element.name === 'wbr') {
        collector.add('\u200b', outer.manner);
      } else {
        if (part.element.attribs.id) ids.push(part.element.attribs.id);
        Object.assign(strings, stringsOf(part.element, part.style));
        visit(partsOf(part.element, context.styles), innerScope(part.element, part.style, outer, context));
      }
    }
  };
  const generate = (part: Extract<Part, { kind: 'generated' }>, outer: Scope): void => {
    const own = part.isBox ? styledScope(part.style, outer, context) : outer;
    for (const piece of contentPieces(part.style.content ?? [], part.origin)) {
      if ('shows' in piece) collector.show(piece.shows, own.manner);
      else {
        const text = transformed(piece.text, own.style.textTransform, own.language);
        collector.add(text, own.manner, wordsOf(own));
      }
    }
  };
  visit(parts, scope);
  return { runs: collector.finish((stretches) => context.hyphenator.hyphenate(stretches)), ids, strings };
}

/** How words of a scope are divided. */
const wordsOf = ({ style, language, preserve }: Scope): TextOptions => ({
  language,
  hyphenate: style.hyphens === 'auto' && style.whiteSpace === 'normal' && !preserve,
});

function innerScope(element: Element, style: ComputedStyle, outer: Scope, context: Context): Scope {
  const styled = styledScope(style, outer, context);
  const own = inlineElementsOf(element);
  return {
    ...styled,
    language: element.attribs.lang || outer.language,
    preserve: outer.preserve || element.name === 'pre',
    manner: {
      ...styled.manner,
      ...(own.length > 0 ? { inside: [...(styled.manner.inside ?? []), ...own] } : {}),
      ...(isDecorative(element) ? { decorative: true } : {}),
    },
  };
}

/** The scope of an inline box: its own look, and what reaches it from the boxes around it. */
function styledScope(style: ComputedStyle, outer: Scope, context: Context): Scope {
  const { inside, decorative, rise = 0, decoration, background, opacity = 1 } = outer.manner;
  const shift =
    style.verticalAlign === 'super' || style.verticalAlign === 'sub'
      ? RISE[style.verticalAlign] * outer.style.fontSize
      : 0;
  const line = style.textDecorationLine === 'none' ? decoration : style.textDecorationLine;
  const ground = style.backgroundColor ?? background;
  const faded = opacity * style.opacity;
  const manner: RunManner = {
    ...context.looks.of(style),
    ...(inside === undefined ? {} : { inside }),
    ...(decorative ? { decorative } : {}),
    ...(rise + shift === 0 ? {} : { rise: hundredths(rise + shift) }),
    ...(line === undefined ? {} : { decoration: line }),
    ...(ground === undefined ? {} : { background: ground }),
    ...(faded < 1 ? { opacity: faded } : {}),
  };
  return { style, language: outer.language, preserve: outer.preserve, manner };
}

/** Finer than any printer, and the same on every machine. */
const hundredths = (value: number): number => Math.round(value * 100) / 100;
