import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/**
 * A tree of letters as the package `hyphen` keeps it: a number is the levels of the pattern that ends here, an object goes on
 * with further letters, a pair does both.
 */
type Branch = number | Tree | readonly [tree: Tree, levels: number];
interface Tree {
  readonly [letter: string]: Branch;
}

/** Patterns as the package keeps them, with the words that they would divide wrongly and the letters before each place. */
type PatternData = readonly [
  levels: readonly (readonly number[])[],
  tree: Tree,
  exceptions?: Readonly<Record<string, readonly number[]>>,
];

/** The places where a language's patterns divide a word (F. M. Liang, Word Hy-phen-a-tion by Com-put-er, 1983). */
export class Patterns {
  private readonly levels: readonly (readonly number[])[];
  private readonly tree: Tree;
  private readonly exceptions: ReadonlyMap<string, readonly number[]>;

  constructor([levels, tree, exceptions = {}]: PatternData) {
    this.levels = levels;
    this.tree = tree;
    this.exceptions = new Map(Object.entries(exceptions));
  }

  /**
   * The letters before each place: never the first or all of them.
   * @param word Small letters of one word, nothing else.
   */
  places(word: string): readonly number[] {
    const exception = this.exceptions.get(word);
    if (exception !== undefined) return exception;
    // Of all patterns that a word has, the highest level counts at each place, and it divides there if that is odd.
    const highest = this.highest(word);
    const places: number[] = [];
    for (let place = 2; place < word.length - 1; place += 1) if ((highest[place] ?? 0) % 2 === 1) places.push(place);
    return places;
  }

  /** The highest level before each letter. */
  private highest(word: string): Uint8Array {
    const dotted = `.${word}.`;
    const highest = new Uint8Array(dotted.length + 1);
    for (let start = 0; start < word.length; start += 1) {
      // Patterns of a word's beginning count from its first letter, too.
      const first = Math.max(0, start - 1);
      let tree: Tree | undefined = this.tree;
      for (let at = start; tree !== undefined && at < dotted.length; at += 1) {
        const branch: Branch | undefined = tree[dotted[at] as string];
        tree = treeOf(branch);
        const levels = this.levels[levelsOf(branch)];
        if (levels !== undefined) raise(highest, levels, first);
      }
    }
    return highest;
  }
}

function treeOf(branch: Branch | undefined): Tree | undefined {
  if (branch === undefined || typeof branch === 'number') return undefined;
  return isPair(branch) ? branch[0] : branch;
}

/** Which levels the pattern has that ends here; -1 where none does. */
function levelsOf(branch: Branch | undefined): number {
  if (typeof branch === 'number') return branch;
  return branch !== undefined && isPair(branch) ? branch[1] : -1;
}

const isPair = (branch: Tree | readonly [Tree, number]): branch is readonly [Tree, number] => Array.isArray(branch);

function raise(highest: Uint8Array, levels: readonly number[], first: number): void {
  for (let index = 0; index < levels.length; index += 1) {
    const level = levels[index] ?? 0;
    if (level > (highest[first + index] ?? 0)) highest[first + index] = level;
  }
}

/** Every document of a process shares them: some take long to read. */
const known = new Map<string, Patterns | undefined>();

/** The patterns of a name, such as `en-gb`: a file of the package; undefined where the package has none of that name. */
export function patternsOf(name: string): Patterns | undefined {
  if (!known.has(name)) known.set(name, read(name));
  return known.get(name);
}

function read(name: string): Patterns | undefined {
  if (!/^[a-z]+(?:-[a-z0-9]+)*$/.test(name)) return undefined;
  try {
    return new Patterns(require(`hyphen/patterns/${name}.js`) as PatternData);
  } catch {
    return undefined;
  }
}
