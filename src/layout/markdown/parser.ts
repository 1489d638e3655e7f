import Markdown, { type MarkdownIt } from 'markdown-it';
import { useTypography } from '../typography/typeset.js';
import { useAbbreviations } from './abbreviations.js';
import { useCitations } from './citations.js';
import { useFigures } from './figures.js';
import { useHeadings } from './headings.js';
import { useLinks } from './links.js';
import { useSpans } from './spans.js';
import { useTables } from './tables.js';

const parsers = new Map<string, MarkdownIt>();

/** The Markdown of texts in a language: CommonMark, tables, strikethrough, no raw HTML, and what our rules add. */
export function parserFor(language: string): MarkdownIt {
  const known = parsers.get(language);
  if (known) return known;
  const md = new Markdown('default', { html: false, linkify: false, breaks: false });
  useCitations(md);
  useSpans(md);
  useFigures(md);
  useHeadings(md);
  useTables(md);
  useLinks(md);
  useTypography(md, language);
  useAbbreviations(md);
  parsers.set(language, md);
  return md;
}
