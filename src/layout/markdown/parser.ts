import Markdown, { type MarkdownIt } from 'markdown-it';
import type { Typography } from '../typography/typography.js';
import { useAbbreviations } from './abbreviations.js';
import { useCitations } from './citations.js';
import { useFigures } from './figures.js';
import { useHeadings } from './headings.js';
import { useLinks } from './links.js';
import { useSpans } from './spans.js';
import { useTables } from './tables.js';
import { useTypography } from './typography.js';

const parsers = new WeakMap<Typography, Map<string, MarkdownIt>>();

/** The Markdown of texts in a language: CommonMark, tables, strikethrough, no raw HTML, and what our rules add. */
export function parserFor(typography: Typography, language: string): MarkdownIt {
  const known = parsers.get(typography) ?? new Map<string, MarkdownIt>();
  parsers.set(typography, known);
  const md = known.get(language) ?? makeParser(typography, language);
  known.set(language, md);
  return md;
}

function makeParser(typography: Typography, language: string): MarkdownIt {
  const md = new Markdown('default', { html: false, linkify: false, breaks: false });
  useCitations(md);
  useSpans(md);
  useFigures(md);
  useHeadings(md);
  useTables(md);
  useLinks(md);
  useTypography(md, typography, language);
  useAbbreviations(md);
  return md;
}
