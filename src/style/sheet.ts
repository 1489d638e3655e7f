import type { Position } from '../diagnostics/index.js';
import type { MarginBoxName, PageStyle } from './computed.js';
import type { ParsedSelector } from './parse/selectors.js';
import type { Assigned } from './properties/expand.js';
import type { Component } from './values/component.js';
import type { CodePointRange } from './values/unicode-range.js';

/** Where something stands in a sheet; line and column count from 1. */
export type Place = Required<Position>;

/** `name: value` in a rule. */
export interface Declaration {
  readonly name: string;
  readonly place: Place;
  readonly components: readonly Component[];
  /** What it sets; absent where that is only known when `var()` is, and for custom properties. */
  readonly assigned?: ReadonlyMap<string, Assigned>;
}

/** The declarations of a rule, shared by all of its selectors. */
export interface Block {
  readonly declarations: readonly Declaration[];
}

export type PseudoName = 'before' | 'after' | 'marker';

/** One selector of a rule, and what it sets. */
export interface Rule extends ParsedSelector {
  readonly block: Block;
}

export interface MarginBoxRule {
  readonly name: MarginBoxName;
  readonly place: Place;
  readonly block: Block;
}

/** `@page`, or `@page name`. */
export interface PageRule {
  /** `auto` for plain `@page`. */
  readonly name: string;
  readonly place: Place;
  readonly declarations: readonly PageDeclaration[];
  readonly boxes: readonly MarginBoxRule[];
}

/** `size`, a margin, `bleed` or `marks` in `@page`. */
export interface PageDeclaration {
  readonly name: string;
  readonly place: Place;
  readonly components: readonly Component[];
  /** Absent where it is only known when `var()` is. */
  readonly geometry?: Partial<PageGeometry>;
}

export type PageGeometry = Omit<PageStyle, 'name' | 'marginBoxes'>;

/** `@font-face` as it is written. */
export interface FontFaceRule {
  readonly family: string;
  readonly weight: number;
  readonly style: 'normal' | 'italic';
  /** The characters that it is for; absent: all that its file has. */
  readonly range?: readonly CodePointRange[];
  /** How far it reaches above and below the base line, as a part of its size; absent: as its file says. */
  readonly ascent?: number;
  readonly descent?: number;
  /** Address in `url()`, as written. */
  readonly source: string;
  readonly place: Place;
}

/** A style sheet, read. */
export interface Sheet {
  readonly file: string;
  readonly rules: readonly Rule[];
  readonly pages: readonly PageRule[];
  readonly fontFaces: readonly FontFaceRule[];
}
