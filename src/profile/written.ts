import type { Position } from '../diagnostics/index.js';
import type { DataFile } from './data/file.js';
import { parseData } from './data/parse.js';
import { decode } from './data/read.js';
import { candidates, FACTS } from './folder.js';
import { type LocatedSource, locator } from './locate.js';
import { textAt } from './value.js';
import { offsetOfWords } from './words.js';

/** A value as it was written. */
export interface WrittenValue extends Position {
  /** The path that was asked for, down to the text that it leads to. */
  readonly path: string;
}

/** The files of one edition, as far as they tell where a value stands; nothing in them is checked. */
export class WrittenProfile {
  private readonly position: (path: string, offset?: number) => Position | undefined;
  private readonly files: readonly DataFile[];

  constructor(
    facts: DataFile,
    texts: DataFile,
    private readonly sources: readonly LocatedSource[],
  ) {
    this.position = locator(facts, texts, sources);
    this.files = [texts, facts];
  }

  /**
   * Where a value stands: of a text, where the words stand that a page shows.
   * @returns Nothing for a path whose first name is in no file.
   */
  locate(path: string, words: string): WrittenValue | undefined {
    const text = this.textAt(path);
    const at = text?.path ?? path;
    const position = this.position(at, text === undefined ? undefined : offsetOfWords(text.text, words));
    return position && { path: at, ...position };
  }

  private textAt(path: string): ReturnType<typeof textAt> {
    const source = this.sources.find((one) => path.startsWith(`${one.path}.`));
    if (source !== undefined) {
      const found = textAt(source.data.value, `${source.place}${path.slice(source.path.length)}`);
      return found && { ...found, path };
    }
    return this.files.map((file) => textAt(file.value, path)).find((found) => found !== undefined);
  }
}

/**
 * Reads the files of an edition without checking them.
 * @param files Bytes by name within the profile's folder.
 * @param language The edition's, as its file of texts is named.
 * @param nameOf How a file is called in positions.
 * @returns Nothing when the facts or the texts are not among the files, or cannot be read at all.
 */
export function readWritten(
  files: ReadonlyMap<string, Uint8Array>,
  language: string,
  nameOf: (file: string) => string,
): WrittenProfile | undefined {
  const named = candidates([...files.keys()]);
  const read = (file: string, format: 'yaml' | 'json'): DataFile | undefined => {
    const bytes = files.get(file);
    const text = bytes && decode(nameOf(file), Buffer.from(bytes)).value;
    return text === undefined ? undefined : parseData(nameOf(file), text, format).value;
  };
  const ofStem = (wanted: string): DataFile | undefined => {
    const found = named.find(({ stem }) => stem === wanted);
    return found && read(found.file, found.format);
  };
  const [facts, texts] = [ofStem(FACTS), ofStem(language)];
  if (facts === undefined || texts === undefined) return undefined;
  const sources = textAt(facts.value, 'sources')?.text;
  const exported = sources === undefined ? undefined : read(sources, 'json');
  return new WrittenProfile(facts, texts, exported === undefined ? [] : exportedSources(exported));
}

/** The sources of a CSL-JSON file, under the paths that they have in a profile. */
function exportedSources(data: DataFile): LocatedSource[] {
  const items: readonly unknown[] = Array.isArray(data.value) ? data.value : [];
  return items.flatMap((item, index) =>
    typeof item === 'object' && item !== null && 'id' in item
      ? [{ path: `sources.${String(item.id)}`, data, place: String(index) }]
      : [],
  );
}
