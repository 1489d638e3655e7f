import type { ProfileEvent } from './events.js';
import { type MakeOptions, makeProfile } from './make.js';
import { writeMade } from './write.js';

/** Options of `buildProfile`. */
export type BuildOptions = Omit<MakeOptions, 'isWanted' | 'known'>;

/**
 * The whole road of one profile, here and now: load → validate → (lay out → style → compose → render) → write, for each
 * language in each layout. Tells what happens while it happens. A file that fails costs only itself; nothing is thrown.
 * @param folder Folder of the profile.
 */
export async function* buildProfile(folder: string, options: BuildOptions): AsyncGenerator<ProfileEvent> {
  for await (const event of makeProfile(folder, options)) {
    if (event.kind === 'made') yield* await writeMade(event.made, options.out);
    // A file only holds where it is said what is known of it.
    else if (event.kind !== 'holds') yield event;
  }
}
