import type { Component, FunctionComponent } from './component.js';

/** Reads the components of a value one after the other. Each `take…` steps on only where it finds what it looks for. */
export class Reader {
  private index = 0;

  constructor(private readonly components: readonly Component[]) {}

  get done(): boolean {
    return this.index >= this.components.length;
  }

  peek(): Component | undefined {
    return this.components[this.index];
  }

  next(): Component | undefined {
    const component = this.peek();
    this.index += 1;
    return component;
  }

  /** Where it stands, to come back to with `reset`. */
  mark(): number {
    return this.index;
  }

  reset(mark: number): void {
    this.index = mark;
  }

  /** One of these keywords, in lower case. */
  takeKeyword<K extends string>(keywords: readonly K[]): K | undefined {
    const component = this.peek();
    if (component?.kind !== 'ident') return undefined;
    const word = component.text.toLowerCase();
    const found = keywords.find((keyword) => keyword === word);
    if (found !== undefined) this.index += 1;
    return found;
  }

  takeSign(sign: string): boolean {
    const component = this.peek();
    if (component?.kind !== 'sign' || component.text !== sign) return false;
    this.index += 1;
    return true;
  }

  takeFunction(name: string): FunctionComponent | undefined {
    const component = this.peek();
    if (component?.kind !== 'function' || component.name !== name) return undefined;
    this.index += 1;
    return component;
  }

  /** A name that a person gave: of a page, a string, an element. Case counts. */
  takeName(): string | undefined {
    const component = this.peek();
    if (component?.kind !== 'ident') return undefined;
    this.index += 1;
    return component.text;
  }
}
