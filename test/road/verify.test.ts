import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { buildProfile, type ProfileEvent } from '../../src/index.js';
import type { Finding } from '../../src/verify/index.js';
import { filesUnder, temporaryFolder } from '../helpers/command.js';
import { PROFILES } from '../helpers/project.js';
import { layoutOf } from '../inside/helpers.js';

const findings: Finding[] = [];
let calls = 0;

// A build whose files break a rule cannot be had for the asking: the rules are taken for their word.
vi.mock('../../src/verify/index.js', () => ({
  verifyPdf: () => {
    calls += 1;
    return findings;
  },
}));

async function build(verify: boolean): Promise<{ events: ProfileEvent[]; files: string[]; out: string }> {
  const out = await temporaryFolder();
  const events: ProfileEvent[] = [];
  const options = { layouts: [await layoutOf('brief')], languages: ['en'], out, verify };
  for await (const event of buildProfile(join(PROFILES, 'specimen-city'), options)) events.push(event);
  return { events, files: await filesUnder(out), out };
}

const found: Finding = {
  rule: 'figure-alternative',
  clauses: { ua: '7.3' },
  matterhorn: '13-004',
  message: 'The Figure has no alternative text.',
  why: 'Who does not see the picture must learn what it says.',
  remedy: 'Write what the picture tells.',
};

test('a file that breaks a rule is not written, and the line of the data is told where it is known', async () => {
  findings.push(
    { ...found, page: 2, element: 'Document > Figure', id: 'place.country~3', more: 4 },
    { ...found, id: 'note-1' },
  );
  const { events, files, out } = await build(true);
  findings.length = 0;
  expect(files).toEqual([]);
  expect(events.at(-1)).toMatchObject({ kind: 'failed', profile: 'specimen-city', language: 'en' });
  const told = events.flatMap((event) => (event.kind === 'diagnostics' ? event.diagnostics : []));
  expect(told.filter(({ code }) => code === 'verify/rule')).toEqual([
    expect.objectContaining({
      severity: 'error',
      file: join(PROFILES, 'specimen-city', 'profile.yaml'),
      line: expect.any(Number),
      path: 'place.country',
      message:
        'The finished file (page 2, Document > Figure) breaks the rule figure-alternative: The Figure has no alternative text. There are 4 more.',
      hint: 'Write what the picture tells. (ISO 14289-1, 7.3 (Matterhorn 13-004))',
    }),
    expect.objectContaining({ file: join(out, 'specimen-city', 'specimen-city-en-brief.pdf') }),
  ]);
});

test('a file that keeps them is written; without being asked, nothing is verified', async () => {
  calls = 0;
  expect((await build(true)).files).toEqual(['specimen-city/specimen-city-en-brief.pdf']);
  expect(calls).toBe(1);
  expect((await build(false)).files).toHaveLength(1);
  expect(calls).toBe(1);
});
