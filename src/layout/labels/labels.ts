import type { Diagnostic, Outcome } from '../../diagnostics/diagnostic.js';
import type { LayoutFile } from '../layout.js';
import { type Label, parseLabels } from './file.js';

/** The labels of one language, own ones over inherited ones. */
export interface Labels {
  readonly language: string;
  readonly entries: ReadonlyMap<string, Label>;
  /** Labels of the layout's own folder: what of them nothing uses is a mistake. */
  readonly own: readonly Label[];
  /** The file to which a missing label should be added. */
  readonly file: string;
}

/** The files of labels of a chain of layouts, own first: language to file. */
export type LabelFiles = readonly ReadonlyMap<string, LayoutFile>[];

/** `zh-Hans-CN`, `zh-Hans`, `zh`. */
function ancestry(language: string): string[] {
  const parts = language.split('-');
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('-'));
}

/** Merges the labels of a language: the parent's, then own; within a folder those of `pt`, then those of `pt-BR`. */
export function mergeLabels(files: LabelFiles, language: string): Outcome<Labels> {
  const diagnostics: Diagnostic[] = [];
  const entries = new Map<string, Label>();
  let own: Label[] = [];
  let nearest: string | undefined;
  for (const [depth, folder] of [...files.entries()].reverse()) {
    for (const name of ancestry(language).reverse()) {
      const file = folder.get(name);
      if (!file) continue;
      nearest = file.file;
      const labels = parseLabels(file.text, file.file, language);
      diagnostics.push(...labels.diagnostics);
      for (const [key, label] of labels.value ?? []) entries.set(key, label);
      if (depth === 0) own = own.concat([...(labels.value?.values() ?? [])]);
    }
  }
  if (diagnostics.length > 0 || nearest === undefined) return { diagnostics };
  return { value: { language, entries, own, file: nearest }, diagnostics };
}
