import { pairsOf } from './pairs.js';
import { isIdeograph, scriptOf } from './scripts.js';

/** A part of a text that one face can set. */
export interface Stretch {
  readonly text: string;
  readonly face: string;
}

/** What is known of faces. */
export interface Coverage {
  /** Whether a face is for a character, and has it. */
  has(face: string, character: string): boolean;
  /** Is told of a character that no face has; says what stands for it. */
  missing(character: string): string;
}

/** Characters that shape or divide text and show nothing: a face need not have them. */
const INVISIBLE = /^[\n\v\f\r\u0085\u2028\u2029\p{Default_Ignorable_Code_Point}]$/u;
const MARK = /^\p{M}$/u;

/** Whether a character shows nothing of its own. */
export const isInvisible = (character: string): boolean => INVISIBLE.test(character);

/** A character with the marks and joiners after it, which are never parted from it. */
interface Cluster {
  characters: string[];
  /** Of a letter; what no word consists of has none. */
  readonly script: string | undefined;
  face?: string | undefined;
}

/**
 * Divides a text among faces: a word is set in the first face of the list that has all of it; signs, spaces and digits keep to
 * the words around them. Ideographs are words of one character.
 */
export function stretchesOf(text: string, faces: readonly string[], coverage: Coverage): Stretch[] {
  const clusters = clustersOf(text);
  for (const word of wordsOf(clusters)) setWord(word, faces, coverage);
  setSigns(clusters, faces, coverage);
  return joined(clusters, faces, coverage);
}

function clustersOf(text: string): Cluster[] {
  const clusters: Cluster[] = [];
  let before: string[] = [];
  for (const character of text) {
    const last = clusters.at(-1);
    if (isInvisible(character) || MARK.test(character)) {
      (last?.characters ?? before).push(character);
    } else {
      clusters.push({ characters: [...before, character], script: scriptOf(character) });
      before = [];
    }
  }
  return before.length > 0 ? [{ characters: before, script: undefined }] : clusters;
}

/** Letters of one script that nothing parts. */
function wordsOf(clusters: readonly Cluster[]): Cluster[][] {
  const words: Cluster[][] = [];
  let script: string | undefined;
  for (const cluster of clusters) {
    const word = words.at(-1);
    if (cluster.script !== undefined) {
      if (word && cluster.script === script && !isIdeograph(script)) word.push(cluster);
      else words.push([cluster]);
    }
    script = cluster.script;
  }
  return words;
}

function setWord(word: readonly Cluster[], faces: readonly string[], coverage: Coverage): void {
  const whole = faces.find((face) => word.every((cluster) => covers(face, cluster, coverage)));
  for (const cluster of word) cluster.face = whole ?? firstOf(faces, cluster, coverage);
}

const covers = (face: string, { characters }: Cluster, { has }: Coverage): boolean =>
  characters.every((character) => has(face, character) || isInvisible(character));

const firstOf = (faces: readonly string[], cluster: Cluster, coverage: Coverage): string | undefined =>
  faces.find((face) => covers(face, cluster, coverage));

/** Gives a face to what no word consists of: that of the words around it, where they have one. */
function setSigns(clusters: readonly Cluster[], faces: readonly string[], coverage: Coverage): void {
  const words = new Set(clusters.flatMap(({ script, face }) => (script === undefined ? [] : [face])));
  const [only] = words.size === 1 ? words : [];
  const around = facesAround(clusters, only);
  for (const [opening, closing] of pairsOf(
    clusters.map(({ characters, script }) => (script ? '' : (characters[0] ?? ''))),
  )) {
    // Brackets and quotation marks that belong together look alike.
    if (around[opening] !== around[closing]) around[opening] = around[closing] = undefined;
  }
  for (const [index, cluster] of clusters.entries()) {
    if (cluster.script !== undefined) continue;
    const kept = around[index];
    cluster.face = kept !== undefined && covers(kept, cluster, coverage) ? kept : firstOf(faces, cluster, coverage);
  }
}

/** `-19` after a word is part of it (COVID-19), and so is `5` before one (5G). */
const AFTER_WORD = /^(?:[-\u2010\u2011/.,:+&@_\u00b7]?\p{N}+)+[%‰°]?/u;
const BEFORE_WORD = /(?:\p{N}+[-\u2010\u2011/.,:+\u00b7]?)+$/u;

/** @param only Face of every word there is, where it is one: of what stands before the first and after the last, too. */
function facesAround(clusters: readonly Cluster[], only: string | undefined): (string | undefined)[] {
  const around: (string | undefined)[] = [];
  let from = 0;
  while (from < clusters.length) {
    let to = from;
    while (to < clusters.length && clusters[to]?.script === undefined) to += 1;
    const before = from === 0 ? only : clusters[from - 1]?.face;
    const after = to === clusters.length ? only : clusters[to]?.face;
    const text = clusters.slice(from, to).map(({ characters: [first = ''] }) => first);
    const written = text.join('');
    const head = [...(AFTER_WORD.exec(written)?.[0] ?? '')].length;
    const tail = text.length - [...(BEFORE_WORD.exec(written)?.[0] ?? '')].length;
    for (let index = 0; index < text.length; index += 1) {
      const near = index < head ? before : index >= tail ? after : undefined;
      around.push(before === after ? before : near);
    }
    around.push(undefined);
    from = to + 1;
  }
  return around;
}

/** Joins what stands in one face. What no face has alone is divided between several, and told of where none has it. */
function joined(clusters: readonly Cluster[], faces: readonly string[], coverage: Coverage): Stretch[] {
  const stretches: { text: string; face: string }[] = [];
  const add = (text: string, face: string): void => {
    const last = stretches.at(-1);
    if (last && last.face === face) last.text += text;
    else stretches.push({ text, face });
  };
  for (const { characters, face } of clusters) {
    if (face !== undefined) {
      add(characters.join(''), face);
      continue;
    }
    for (const character of characters) {
      const near = stretches.at(-1)?.face ?? faces[0] ?? '';
      const other = isInvisible(character) ? near : faces.find((name) => coverage.has(name, character));
      add(other === undefined ? coverage.missing(character) : character, other ?? near);
    }
  }
  return stretches;
}
