import { load } from '../others.js';

/** An element of React; what is in it is React's affair. */
export type Element = object;
export type Child = Element | string | null | readonly Child[];
type Component = object;

interface React {
  createElement(type: Component, props: object | null, ...children: readonly Child[]): Element;
}

/** What we use of react-pdf. */
interface ReactPdf {
  readonly Font: { register(family: object): void };
  renderToBuffer(document: Element): Promise<Uint8Array>;
  readonly [component: string]: Component;
}

const { createElement } = await load<React>('react');
export const reactPdf = await load<ReactPdf>('@react-pdf/renderer');

/** An element of react-pdf by the name of its component. */
export function h(component: string, props: object, ...children: readonly Child[]): Element {
  const found = reactPdf[component];
  if (found === undefined) throw new Error(`react-pdf has no ${component}.`);
  return createElement(found, props, ...children);
}
