import { describe, expect, it } from 'vitest';
import { chainOf } from '../../conformance/extraction/data.js';
import type { Passage } from '../../conformance/extraction/definition.js';
import { wordsOf } from '../../conformance/extraction/text.js';
import { blocksOf, textsOf } from '../../conformance/extraction/written.js';

const shown = (own: string, ...paths: string[]): Passage => ({ words: wordsOf(own, 'word'), own, paths });

const lost = (data: unknown, ...passages: Passage[]): readonly string[] =>
  chainOf(textsOf(data), passages, 'word').lost;

describe('texts of the data', () => {
  it('are all that a file has, with their paths', () => {
    const data = { name: 'Port', year: 2022, domains: { crises: { potential: ['One.', { text: 'Two.' }] } } };
    expect(textsOf(data)).toEqual([
      { path: 'name', text: 'Port' },
      { path: 'domains.crises.potential.0', text: 'One.' },
      { path: 'domains.crises.potential.1.text', text: 'Two.' },
    ]);
  });

  it('are read in blocks without marks, citations and pictures', () => {
    const markdown =
      '# A *head*\n\nOne [@law-1; @b] two [Red Chilena]{lang=es}.\n\n![](figure:a)\n\n- `x`\n\n| a | b |\n|---|---|\n| c | d |\n';
    expect(blocksOf(markdown)).toEqual(['A head', 'One two Red Chilena.', 'x', 'a', 'b', 'c', 'd']);
  });

  it('stand in the definition as the typographer sets them', () => {
    expect(
      lost(
        { context: 'Il dit : "l\'avenir" -- voilà...' },
        shown('Il dit\u202f: «\u202fl’ave\u00adnir\u202f» – voilà…', 'context'),
      ),
    ).toEqual([]);
  });

  it('are lost where a word is, or another letter, or another order', () => {
    const data = { context: 'One of two.' };
    expect(lost(data, shown('Here: One of two. And more.', 'context'))).toEqual([]);
    for (const other of ['One two.', 'One of too.', 'of One two.', 'One of twoo.', 'One oftwo.', 'One of two!'])
      expect(lost(data, shown(other, 'context')), other).toEqual(['context: One of two.']);
  });

  it('stand where their value is shown', () => {
    const data = { domains: { crises: { potential: ['Same.'] }, partnerships: { potential: ['Same.'] } } };
    const crises = shown('Same.', 'domains.crises.potential.0');
    expect(lost(data, crises, shown('Other.', 'domains.partnerships.potential.0'))).toEqual([
      'domains.partnerships.potential.0: Same.',
    ]);
  });

  it('stand in the order of their list, and blocks in that of their text', () => {
    const data = { credits: ['One.', 'Two.'], context: 'First.\n\nThen.' };
    expect(lost(data, shown('One. Two.', 'credits'), shown('First.', 'context'), shown('Then.', 'context'))).toEqual(
      [],
    );
    expect(lost(data, shown('Two. One.', 'credits'), shown('Then.', 'context'), shown('First.', 'context'))).toEqual([
      'credits.1: Two.',
      'context: Then.',
    ]);
  });
});
