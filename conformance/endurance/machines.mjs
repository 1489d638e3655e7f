import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contents, differences, expect, generate, inFolder, mgp, PROJECT, start } from './place.mjs';

const PARTS = 8;

/** The sections of docs/scale.md, with what their scheduler tells each of its jobs. */
const SECTIONS = {
  Kubernetes: (part) => ({ JOB_COMPLETION_INDEX: part - 1 }),
  Slurm: (part) => ({
    SLURM_ARRAY_TASK_ID: part,
    SLURM_ARRAY_TASK_MIN: 1,
    SLURM_ARRAY_TASK_COUNT: PARTS,
    SLURM_CPUS_PER_TASK: 1,
  }),
  'GitLab CI': (part) => ({ CI_NODE_INDEX: part, CI_NODE_TOTAL: PARTS }),
  'GitHub Actions': () => ({}),
  'One machine, eight processes': () => ({}),
};

/**
 * Eight processes do what docs/scale.md says for each scheduler, with its own commands and variables; one of them is killed
 * and started again. What `mgp merge` joins is the same as of a single run.
 */
export async function machines({ profiles = 24 } = {}) {
  const page = await readFile(join(PROJECT, 'docs', 'scale.md'), 'utf8');
  return inFolder(async (folder) => {
    await generate(join(folder, 'profiles'), [profiles]);
    const single = await mgp(['build', '--quiet', '--out', 'single'], { folder });
    expect(single.code === 0, `The single run ended with ${single.code}:\n${single.error}`);
    const undisturbed = await contents(join(folder, 'single'));
    for (const [name, variables] of Object.entries(SECTIONS)) {
      const section = sectionOf(page, name);
      const whole = join(folder, name.replaceAll(' ', '-'));
      // In a workflow each part has a folder of its own, and they are brought together as parts/part-1 and so on.
      const isApart = name === 'GitHub Actions';
      const outOf = (part) => (isApart ? join(whole, 'parts', `part-${part}`) : join(whole, 'out'));
      const run = (part) =>
        start(buildOf(section, { part, profiles: join(folder, 'profiles'), out: outOf(part) }), {
          folder,
          environment: texts(variables(part)),
        });
      const running = Array.from({ length: PARTS }, (_, index) => run(index + 1));
      const victim = running[2];
      setTimeout(() => victim.child.kill('SIGKILL'), 900);
      const ends = await Promise.all(running.map(({ ended }) => ended));
      for (const [index, { code, error }] of ends.entries()) {
        expect(index === 2 || code === 0, `${name}: part ${index + 1} ended with ${code}:\n${error}`);
      }
      if (ends[2].signal !== null) {
        const early = await mgp(mergeOf(section, whole), { folder: whole });
        expect(early.code === 1, `${name}: parts were joined although one was killed.`);
      }
      const again = await run(3).ended;
      expect(again.code === 0, `${name}: the part that was killed ended with ${again.code}:\n${again.error}`);
      const merged = await mgp(mergeOf(section, whole), { folder: whole });
      expect(merged.code === 0, `${name}: joining ended with ${merged.code}:\n${merged.error}`);
      const found = await contents(join(whole, 'out'));
      for (const file of [...found.keys()]) if (/^manifest-\d+-of-/.test(file)) found.delete(file);
      const differ = differences(undisturbed, found);
      expect(differ.length === 0, `${name}: ${differ.join(', ')} differ from a single run.`);
    }
    return `${PARTS} processes as on ${Object.keys(SECTIONS).length} schedulers, one killed and started again: the same bytes`;
  });
}

const sectionOf = (page, name) => {
  const start = page.indexOf(`\n## ${name}\n`);
  expect(start >= 0, `docs/scale.md has no section "${name}".`);
  const end = page.indexOf('\n## ', start + 1);
  return page.slice(start, end < 0 ? undefined : end);
};

/** The arguments of `mgp build` in a section, as the shell or the scheduler would give them to one part. */
function buildOf(section, { part, profiles, out }) {
  const [line] = /\bmgp,? build[^\n\]&]*/.exec(section) ?? [];
  expect(line !== undefined, 'A section of docs/scale.md has no `mgp build`.');
  const words = line
    .replaceAll(',', ' ')
    .replace(/\$\{\{ matrix\.part \}\}|\$part/g, String(part))
    .replace(/\$\{SLURM_CPUS_PER_TASK:-1\}/g, '1')
    .replace(/["]/g, '')
    .trim()
    .split(/\s+/)
    .slice(1);
  const others = words.filter((word, index) => !isPlace(word) && !isPlace(words[index - 1] ?? ''));
  return [...others, '--profiles', profiles, '--out', out];
}

const isPlace = (word) => word === '--profiles' || word === '--out';

function mergeOf(section, whole) {
  const [line] = /\bmgp merge [^\n'"]*/.exec(section) ?? [];
  expect(line !== undefined, 'A section of docs/scale.md has no `mgp merge`.');
  return line
    .replaceAll('/work/', '')
    .trim()
    .split(/\s+/)
    .slice(1)
    .flatMap((word) =>
      word === 'parts/part-*'
        ? Array.from({ length: PARTS }, (_, part) => join(whole, 'parts', `part-${part + 1}`))
        : [word],
    );
}

const texts = (variables) =>
  Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, String(value)]));
