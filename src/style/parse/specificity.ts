import { type Selector, SelectorType } from 'css-what';

/** Ids; classes, attributes and pseudo-classes; types and pseudo-elements. */
export type Specificity = readonly [number, number, number];

const NONE: Specificity = [0, 0, 0];

export function compareSpecificity(a: Specificity, b: Specificity): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}

function add(a: Specificity, b: Specificity): Specificity {
  return [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
}

/** Specificity of a selector (Selectors Level 4, section 17). */
export function specificityOf(tokens: readonly Selector[], pseudoElement: boolean): Specificity {
  return tokens.map(ofToken).reduce(add, pseudoElement ? [0, 0, 1] : NONE);
}

function ofToken(token: Selector): Specificity {
  switch (token.type) {
    case SelectorType.Attribute:
      // `#name` is parsed as an attribute, too; only it leaves the case of its value to the kind of document.
      return token.name === 'id' && token.action === 'equals' && token.ignoreCase === 'quirks' ? [1, 0, 0] : [0, 1, 0];
    case SelectorType.Tag:
      return [0, 0, 1];
    case SelectorType.Pseudo: {
      if (!Array.isArray(token.data)) return [0, 1, 0];
      if (token.name === 'where') return NONE;
      const inner = token.data.map((tokens) => specificityOf(tokens, false)).sort(compareSpecificity);
      return inner.at(-1) ?? NONE;
    }
    default:
      return NONE;
  }
}
