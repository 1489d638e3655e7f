import type { PlannedProfile } from './plan.js';
import type { Task, TaskFile, TaskOptions } from './pool/task.js';

/** What all tasks of a run share. */
export interface TaskSettings {
  readonly layouts: readonly { readonly folder: string }[];
  readonly out: string;
  readonly languages?: readonly string[] | undefined;
  readonly options: TaskOptions;
  readonly jobs: number;
}

/** So many parts for each worker are enough that none waits long for another. */
const PARTS_PER_WORKER = 2;

/** A profile with those of its files that are to be made. */
export interface ToMake extends Pick<PlannedProfile, 'folder'> {
  readonly files: readonly TaskFile[];
}

/** The tasks of some profiles: one for each, or several by its languages where there are fewer profiles than workers. */
export function tasksOf(planned: readonly ToMake[], settings: TaskSettings): Task[] {
  const { layouts, out, languages, options, jobs } = settings;
  const parts = planned.length >= jobs ? 1 : Math.ceil((jobs * PARTS_PER_WORKER) / planned.length);
  return planned.flatMap(({ folder, files }) =>
    divided(files, jobs === 1 ? 1 : parts).map((part) => ({
      folder,
      files: part,
      languages,
      layouts: layouts.map((layout) => layout.folder),
      out,
      options,
    })),
  );
}

/** Divides files into parts of whole languages, in their order. */
function divided(files: readonly TaskFile[], parts: number): (readonly TaskFile[])[] {
  const languages = [...new Set(files.map(({ language }) => language))];
  const count = Math.min(parts, languages.length);
  if (count <= 1) return [files];
  const partOf = new Map(
    languages.map((language, index) => [language, Math.floor((index * count) / languages.length)]),
  );
  return Array.from({ length: count }, (_, part) => files.filter(({ language }) => partOf.get(language) === part));
}
