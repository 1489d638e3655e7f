/** One piece of a value, as CSS Syntax Level 3 has them: a token, or a function with what stands between its brackets. */
export type Component =
  | { readonly kind: 'ident'; readonly text: string }
  | { readonly kind: 'number'; readonly text: string; readonly value: number }
  | { readonly kind: 'percentage'; readonly text: string; readonly value: number }
  | { readonly kind: 'dimension'; readonly text: string; readonly value: number; readonly unit: string }
  | { readonly kind: 'hash'; readonly text: string }
  | { readonly kind: 'string'; readonly text: string; readonly value: string }
  /** `file` is the sheet that the address was written in: it counts from there, wherever a variable carries it. */
  | { readonly kind: 'url'; readonly text: string; readonly value: string; readonly file: string }
  | { readonly kind: 'function'; readonly text: string; readonly name: string; readonly args: readonly Component[] }
  /** `,` or `/`, or another sign. */
  | { readonly kind: 'sign'; readonly text: string };

export type FunctionComponent = Extract<Component, { kind: 'function' }>;

/** A value as text in one form, whatever spaces and comments it was written with. */
export function valueText(components: readonly Component[]): string {
  let text = '';
  for (const component of components) {
    const tight = text === '' || (component.kind === 'sign' && component.text === ',');
    text += (tight ? '' : ' ') + componentText(component);
  }
  return text;
}

function componentText(component: Component): string {
  return component.kind === 'function' ? `${component.name}(${valueText(component.args)})` : component.text;
}

/** The parts of a list between its commas; `a, b` has two, and nothing has none. */
export function splitAtCommas(components: readonly Component[]): Component[][] {
  if (components.length === 0) return [];
  const parts: Component[][] = [[]];
  for (const component of components) {
    if (component.kind === 'sign' && component.text === ',') parts.push([]);
    else parts.at(-1)?.push(component);
  }
  return parts;
}
