import { DOMAIN_IDS, type DomainId } from 'migration-governance-profiles';
import type { Random } from './random.js';

/** A part of a long text. */
export type Part =
  | { readonly kind: 'heading'; readonly level: number }
  | { readonly kind: 'paragraph'; readonly sentences: number; readonly cites: readonly string[] }
  | { readonly kind: 'list'; readonly items: number; readonly ordered: boolean }
  | { readonly kind: 'quote'; readonly sentences: number }
  | { readonly kind: 'table'; readonly rows: number }
  | { readonly kind: 'figure' | 'picture'; readonly id: string };

export interface FindingPlan {
  readonly cites: readonly string[];
  readonly gcm: readonly number[];
}

export interface DomainPlan {
  readonly well: readonly FindingPlan[];
  readonly potential: readonly FindingPlan[];
  readonly narrative: readonly Part[];
}

/** What a profile is made of, before it is said in any language: languages of one profile have the same parts. */
export interface Plan {
  readonly foreword: readonly Part[];
  readonly objectives: readonly Part[];
  readonly introduction: readonly Part[];
  readonly context: readonly Part[];
  readonly domains: Readonly<Record<DomainId, DomainPlan | 'not-assessed'>>;
  readonly progress: readonly DomainId[];
  readonly annexes: readonly (readonly Part[])[];
  /** Rows of the table of next steps. */
  readonly steps: number;
}

/** About as many words as each part comes to, in English. */
const WORDS = { sentence: 20, finding: 33, row: 7, item: 21 };

interface Stock {
  readonly sources: readonly string[];
  /** Ids of figures and pictures that are still to be shown. */
  readonly shown: { readonly kind: 'figure' | 'picture'; readonly id: string }[];
  readonly tables: boolean;
  /** Whether it is as full of tables as the annexes of a statistics office are. */
  readonly statistical?: boolean;
}

/**
 * Shares a number of words out over the parts of a profile. A short one has findings and a context; a long one has all that the
 * format knows, and a very long one has annexes.
 */
export function plan(random: Random, words: number, stock: Stock): Plan {
  const long = words >= 1_500;
  const domains = {} as Record<DomainId, DomainPlan | 'not-assessed'>;
  const some = !long && random.chance(0.15) ? random.pick(DOMAIN_IDS) : undefined;
  const findings = words > 4_000 ? 4 : long ? 3 : 2;
  const share = Math.max(0, Math.min(words * 0.1, 4_000) - findings * 1.2 * WORDS.finding);
  // What is shown has its place in the long texts, which come first in the reckoning and not on the page.
  const annexWords = Math.max(
    0,
    words * (long ? 0.93 : 0.9) - 6 * Math.min(words * 0.1, 4_000) - Math.min(words * 0.16, 5_000),
  );
  const annexes: Part[][] = [];
  const each = stock.statistical ? 800 : 2_400;
  for (let left = annexWords; left > 400; left -= each) annexes.push(prose(random, Math.min(left, each), stock));
  const context = prose(random, Math.min(words * 0.16, 5_000), stock);
  for (const id of DOMAIN_IDS) {
    domains[id] =
      id === some
        ? 'not-assessed'
        : {
            well: findingPlans(random, random.whole(1, findings + 1), stock),
            potential: findingPlans(random, random.whole(1, findings), stock),
            narrative: share > 130 ? prose(random, share, stock) : [],
          };
  }
  const rest = stock.shown.splice(0).map((item): Part => item);
  return {
    foreword: words >= 2_000 ? prose(random, Math.min(words * 0.03, 600), { ...stock, tables: false }, false) : [],
    objectives: long ? [...paragraphs(random, 60, stock), { kind: 'list', items: 3, ordered: false }] : [],
    introduction: prose(random, Math.min(words * 0.03, 900), { ...stock, tables: false }, false),
    context: [...context, ...rest],
    domains,
    progress: long ? random.some(DOMAIN_IDS, 4) : [],
    annexes,
    steps: long ? random.whole(4, 8) : 0,
  };
}

function findingPlans(random: Random, count: number, { sources }: Stock): FindingPlan[] {
  return Array.from({ length: count }, () => ({
    cites: random.chance(0.6) ? random.some(sources, random.whole(1, 2)) : [],
    gcm: random.chance(0.5) ? [random.whole(1, 23)] : [],
  }));
}

function paragraphs(random: Random, words: number, { sources }: Stock): Part[] {
  const parts: Part[] = [];
  for (let left = words; left > 0; ) {
    const sentences = Math.max(1, Math.min(random.whole(3, 6), Math.round(left / WORDS.sentence)));
    parts.push({ kind: 'paragraph', sentences, cites: random.chance(0.35) ? [random.pick(sources)] : [] });
    left -= sentences * WORDS.sentence;
  }
  return parts;
}

function prose(random: Random, words: number, stock: Stock, headings = true): Part[] {
  const parts: Part[] = [];
  const sections = headings ? Math.max(1, Math.round(words / 260)) : 1;
  for (let section = 0; section < sections; section += 1) {
    if (headings) parts.push({ kind: 'heading', level: section > 0 && random.chance(0.35) ? 2 : 1 });
    const extra = section % 2 === 1 || sections === 1 || stock.statistical ? special(random, stock) : undefined;
    const left = words / sections - (extra?.words ?? 0);
    const texts = paragraphs(random, Math.max(left, 40), stock);
    const middle = Math.ceil(texts.length / 2);
    parts.push(...texts.slice(0, middle), ...(extra === undefined ? [] : [extra.part]), ...texts.slice(middle));
  }
  return parts;
}

/** What stands between paragraphs now and then. */
function special(random: Random, stock: Stock): { part: Part; words: number } | undefined {
  const shown = random.chance(0.5) ? stock.shown.shift() : undefined;
  if (shown !== undefined) return { part: shown, words: 60 };
  const kind = random.pick(stock.tables ? (['table', 'table', 'list', 'quote'] as const) : (['list', 'none'] as const));
  if (kind === 'none') return undefined;
  if (kind === 'table') {
    const rows = stock.statistical ? random.whole(6, 30) : random.whole(4, 9);
    return { part: { kind, rows }, words: rows * WORDS.row };
  }
  if (kind === 'list') {
    const items = random.whole(2, 4);
    return { part: { kind, items, ordered: random.chance(0.3) }, words: items * WORDS.item };
  }
  return { part: { kind, sentences: 3 }, words: 3 * WORDS.sentence };
}
