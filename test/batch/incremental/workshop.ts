import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { PlannedFile } from '../../../src/batch/events.js';
import { madeWith } from '../../../src/batch/inputs/index.js';
import { type MakeEvent, makeProfile } from '../../../src/batch/make.js';
import type { Manifest } from '../../../src/batch/manifest/index.js';
import { writeManifest } from '../../../src/batch/manifest/index.js';
import { planFiles } from '../../../src/batch/plan.js';
import type { TaskOptions } from '../../../src/batch/pool/task.js';
import { type FileState, openStore, type StoreOptions } from '../../../src/batch/store/index.js';
import { writeMade } from '../../../src/batch/write.js';
import { hasErrors } from '../../../src/diagnostics/index.js';
import { DOMAIN_IDS } from '../../../src/framework/index.js';
import { loadLayout } from '../../../src/index.js';
import { temporaryFolder } from '../../helpers/command.js';
import { PROJECT } from '../../helpers/project.js';

/** A short page with a part that not every profile has; the fonts of `head` come from the layout that it extends. */
const PAGE = `<!doctype html>
<html lang="{{language}}" dir="{{direction}}" data-numerals="{{numerals}}" class="level-{{level}}">
{{> head}}
<body class="handout">
<h1>{{full_title}}</h1>
{{#if foreword}}{{> signed}}{{/if}}
<p>{{icon 'crises'}} {{label 'mine.end'}}</p>
</body>
</html>
`;

export interface RunOptions extends TaskOptions {
  readonly force?: boolean;
}

/**
 * A folder with profiles and two layouts, \`mine\` over \`base\`, a copy of the main one. It is built as a run does it, but in this
 * thread, and without a process for each time.
 */
export class Workshop {
  private constructor(readonly root: string) {
    this.out = join(root, 'out');
  }

  static async open(): Promise<Workshop> {
    const shop = new Workshop(await temporaryFolder());
    await cp(join(PROJECT, 'templates', 'iom'), shop.path('base'), { recursive: true });
    await shop.write('mine/layout.yaml', 'title: Mine\nextends: ../base\n');
    await shop.write('mine/layout.hbs', PAGE);
    await shop.write('mine/partials/signed.hbs', '<p>{{markdown foreword.text}}</p>\n');
    for (const language of ['en', 'fr', 'es']) await shop.write(`mine/labels/${language}.yaml`, 'mine: { end: End }\n');
    await mkdir(shop.path('mine/fonts'));
    const font = 'fonts/SourceSans3-Regular.ttf';
    await cp(join(PROJECT, font), shop.path(`mine/${font}`));
    return shop;
  }

  path(name: string): string {
    return join(this.root, name);
  }

  async write(name: string, text: string): Promise<void> {
    await mkdir(dirname(this.path(name)), { recursive: true });
    await writeFile(this.path(name), text);
  }

  /** Replaces words in a file; that they are there is part of the test. */
  async edit(name: string, from: string, to: string): Promise<void> {
    const text = await readFile(this.path(name), 'utf8');
    if (!text.includes(from)) throw new Error(`${name} has no ${from}`);
    await writeFile(this.path(name), text.replace(from, to));
  }

  remove(name: string): Promise<void> {
    return rm(this.path(name), { recursive: true });
  }

  /** A profile with a logo; each language is a title. */
  async profile(slug: string, languages: Readonly<Record<string, string>>, more: object = {}): Promise<void> {
    await this.write(`profiles/${slug}/logo.svg`, '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>');
    const facts = {
      format: 1,
      level: 'local',
      place: { kind: 'city', country: 'XA' },
      edition: { date: '2022-09' },
      publication: { publisher: { name: 'Office', logo: 'logo.svg' } },
    };
    await this.write(`profiles/${slug}/profile.yaml`, JSON.stringify(facts));
    for (const [language, title] of Object.entries(languages)) {
      await this.write(`profiles/${slug}/${language}.yaml`, JSON.stringify(texts(title, more)));
    }
  }

  /** Folder that files go to; another one is for a build that knows nothing. */
  out: string;

  /** What a run would say of each file, by its language and place. */
  async states(options: RunOptions = {}, more: Partial<StoreOptions> = {}): Promise<Record<string, string>> {
    const found: Record<string, string> = {};
    for (const [file, state] of await this.#look(options, more)) {
      found[`${file.profile}-${file.language}`] = state.kind === 'fresh' ? 'fresh' : `${state.kind}: ${state.why}`;
    }
    return found;
  }

  /** Files that are not fresh, without saying why. */
  async waiting(options: RunOptions = {}): Promise<string[]> {
    const states = Object.entries(await this.states(options));
    return states.flatMap(([name, state]) => (state === 'fresh' ? [] : [`${name} ${state.split(':')[0]}`]));
  }

  /** Builds what has to be built. @returns What was made, and what was found to hold. */
  async build(options: RunOptions = {}): Promise<{ made: string[]; held: string[]; manifest: Manifest }> {
    const store = await openStore(this.#storeOptions(options));
    const layout = (await loadLayout(this.path('mine'))).value;
    if (layout === undefined) throw new Error('The layout does not load.');
    const made: string[] = [];
    const held: string[] = [];
    for (const { files, folder } of await this.#plan()) {
      const states = new Map<PlannedFile, FileState>();
      for (const file of files) states.set(file, await store.state(file));
      const planned = (language: string): PlannedFile | undefined => files.find((file) => file.language === language);
      const stateOf = (language: string): FileState | undefined => {
        const file = planned(language);
        return file && states.get(file);
      };
      const events = makeProfile(folder, {
        ...options,
        draft: options.draft ?? false,
        layouts: [layout],
        out: this.out,
        isWanted: ({ language }) => stateOf(language)?.kind !== 'fresh',
        known: ({ language }) => {
          const state = stateOf(language);
          return state?.kind === 'perhaps' ? state.facts : undefined;
        },
      });
      for await (const event of events) {
        const file = planned(languageOf(event) ?? '');
        if (event.kind === 'holds' && file) {
          held.push(`${file.profile}-${file.language}`);
          await store.renew(file, event.facts);
        } else if (event.kind === 'made' && file) {
          made.push(`${file.profile}-${file.language}`);
          await writeMade(event.made, this.out);
          await store.save(file, event.made);
        } else if (event.kind === 'internal-error') {
          throw event.error;
        } else if (event.kind === 'diagnostics' && hasErrors(event.diagnostics)) {
          throw new Error(JSON.stringify(event.diagnostics, null, 2));
        }
      }
    }
    const manifest = await store.manifest();
    await writeManifest(this.out, manifest);
    return { made: made.sort(), held: held.sort(), manifest };
  }

  #plan() {
    const layouts = [{ name: 'mine', folder: this.path('mine') }];
    return listed(this.path('profiles')).then((folders) => planFiles({ folders, layouts, out: this.out }));
  }

  #storeOptions({ force, ...options }: RunOptions): StoreOptions {
    const layouts = [{ name: 'mine', folder: this.path('mine') }];
    return { out: this.out, layouts, options: madeWith(options), verify: options.verify, force, shownFrom: this.root };
  }

  async #look(options: RunOptions, more: Partial<StoreOptions>): Promise<[PlannedFile, FileState][]> {
    const store = await openStore({ ...this.#storeOptions(options), ...more });
    const files = (await this.#plan()).flatMap((profile) => profile.files);
    return Promise.all(files.map(async (file): Promise<[PlannedFile, FileState]> => [file, await store.state(file)]));
  }
}

async function listed(root: string): Promise<string[]> {
  const { listProfiles } = await import('../../../src/profile/index.js');
  return (await listProfiles(root)).map((slug) => join(root, basename(slug)));
}

function languageOf(event: MakeEvent): string | undefined {
  if (event.kind === 'made') return event.made.language;
  return event.kind === 'holds' ? event.facts.language : undefined;
}

function texts(title: string, more: object): object {
  const domains = Object.fromEntries(DOMAIN_IDS.map((id) => [id, { potential: ['More of it.'] }]));
  return { name: 'Odd City', country_name: 'Odd Land', title, domains, ...more };
}
