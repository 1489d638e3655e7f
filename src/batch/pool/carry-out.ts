import { basename } from 'node:path';
import { type Diagnostic, hasErrors, type Outcome } from '../../diagnostics/index.js';
import { type Layout, loadLayout } from '../../layout/index.js';
import type { FileName } from '../events.js';
import { causesOf, type MakeEvent, makeProfile } from '../make.js';
import type { Task, TaskFile } from './task.js';

/** Layouts that were loaded, by their folders: a run has few, and they do not change while it goes on. */
export type Layouts = Map<string, Promise<Outcome<Layout>>>;

/** Carries out a task in this thread. Files of a layout that has mistakes fail. */
export async function* carryOut(task: Task, layouts: Layouts): AsyncGenerator<MakeEvent> {
  const sound: Layout[] = [];
  const found: Diagnostic[] = [];
  const slug = basename(task.folder);
  try {
    for (const folder of task.layouts) {
      const loading = layouts.get(folder) ?? loadLayout(folder);
      layouts.set(folder, loading);
      const { value, diagnostics } = await loading;
      found.push(...diagnostics);
      if (value !== undefined && !hasErrors(diagnostics)) sound.push(value);
    }
  } catch (error) {
    yield { kind: 'internal-error', profile: slug, error };
    return;
  }
  yield { kind: 'diagnostics', diagnostics: found };
  const causes = causesOf(found);
  for (const { language, layout } of task.files) {
    if (!sound.some(({ name }) => name === layout)) yield { kind: 'failed', profile: slug, language, layout, causes };
  }
  if (sound.length === 0) return;
  const fileOf = ({ language, layout }: FileName): TaskFile | undefined =>
    task.files.find((file) => file.language === language && file.layout === layout);
  yield* makeProfile(task.folder, {
    ...task.options,
    draft: task.options.draft ?? false,
    layouts: sound,
    out: task.out,
    languages: task.languages,
    isWanted: (name) => fileOf(name) !== undefined,
    known: (name) => fileOf(name)?.known,
  });
}
