import { readFileSync } from 'node:fs';
import type { DocumentDefinition, Node, PageTemplate, Run, TextNode } from '../../../src/pdf/document.js';

const face = (name: string): Uint8Array => readFileSync(new URL(`../../../fonts/${name}.ttf`, import.meta.url));

export const FACES = {
  Text: face('SourceSans3-Regular'),
  Bold: face('SourceSans3-SemiBold'),
  Light: face('Montserrat-Light'),
};

/** A small page: 300 × 300 pt with a text area of 260 × 240, so that a test needs few words to fill it. */
export const PAGE: PageTemplate = {
  width: 300,
  height: 300,
  margin: { top: 30, end: 20, bottom: 30, start: 20 },
  boxes: [],
};

export const run = (text: string, more: Partial<Run> = {}): Run => ({
  text,
  fonts: ['Text'],
  size: 10,
  color: '#000000',
  lineHeight: 14,
  ...more,
});

/** A run that is a link of its own. */
export const linked = (words: string, link: string, more: Partial<Run> = {}): Run =>
  run(words, { inside: [{ role: 'Link', link }], ...more });

export const text = (words: string, more: Partial<TextNode> = {}): TextNode => ({
  text: [run(words)],
  ...more,
});

export const documentOf = (content: readonly Node[], more: Partial<DocumentDefinition> = {}): DocumentDefinition => ({
  info: { title: 'Test', language: 'en', date: new Date(Date.UTC(2026, 0, 1)) },
  faces: FACES,
  pages: { auto: PAGE },
  content,
  ...more,
});

/** Different words, so that a lost or a doubled one is seen. */
export function words(count: number, prefix: string): string {
  return Array.from({ length: count }, (_, index) => `${prefix}${index}`).join(' ');
}
