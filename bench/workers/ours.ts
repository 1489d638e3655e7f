import {
  type Attach,
  buildEdition,
  composeEdition,
  type DocumentDefinition,
  loadLayout,
  loadProfile,
  renderPdf,
} from 'migration-governance-profiles';
import { cpuTime, type Job, type Made, serve } from './protocol.js';

/*
 * Our program, kept warm. `road` is the whole road from the files of a profile to bytes, as `mgp build` goes it; `bare` the
 * same without the sources that it puts into a file; `render` only the last station, from a definition to bytes.
 */
const [mode = 'road'] = process.argv.slice(2);
const { value: layout } = await loadLayout('iom');
if (layout === undefined) throw new Error('The layout iom cannot be loaded.');

async function road(profileFolder: string, attach: Attach): Promise<Made> {
  const stations = new Map<string, number>();
  const start = cpuTime();
  const { profile } = (await loadProfile(profileFolder)).editions[0] ?? {};
  stations.set('load', cpuTime() - start);
  if (profile === undefined || layout === undefined) throw new Error(`${profileFolder} does not load.`);
  const { value } = await buildEdition(profile, layout, { attach, timing: { clock: cpuTime, times: stations } });
  if (value === undefined) throw new Error(`${profileFolder} is not built.`);
  return { ...value, stations };
}

async function definition({ profile: folder }: Job): Promise<DocumentDefinition> {
  const { profile } = (await loadProfile(folder)).editions[0] ?? {};
  const composed = profile && layout ? await composeEdition(profile, layout, { attach: 'none' }) : undefined;
  if (composed?.value === undefined) throw new Error(`${folder} does not compose.`);
  return composed.value;
}

if (mode === 'render') await serve(definition, renderPdf);
else
  await serve(
    async ({ profile }) => profile,
    (folder) => road(folder, mode === 'bare' ? 'none' : 'sources'),
  );
