import { expect, test } from 'vitest';
import { FINDING_COLUMNS, findingsCsv } from '../../src/inside/findings.js';
import { describeEdition } from '../../src/layout/index.js';
import { FACTS, TEXTS, valid } from '../profile/fixture.js';
import { layoutOf } from './helpers.js';

const iom = await layoutOf('iom');

test('a finding is a row, its text without marks, several lines and formulas as text', async () => {
  const finding = `
    - text: |
        *Free* care [@law], "for all" in [las comunas]{lang=es}.

        - =SUM(A1)
      headline: =HYPERLINK("x")
      sources: [law]
      gcm_objectives: [15, 16]`;
  const profile = await valid({
    'profile.yaml': `${FACTS}sources: [{ id: law, title: Law, type: legislation }]\n`,
    'fr.yaml': TEXTS.replace(
      'partnerships: { potential: [Three] }',
      `partnerships:\n    name: "+Alliances"\n    well_developed: ${finding}`,
    ),
  });
  const csv = findingsCsv(profile, describeEdition(iom, profile));
  const lines = csv.split('\r\n');
  expect(lines[0]).toBe(`\ufeff${FINDING_COLUMNS.join(',')}`);
  expect(lines[1]).toBe(
    'puerto-claro,fr,1,migrants-rights,Droits des migrants,potential,1,domains.migrants-rights.potential.0,One,,,',
  );
  expect(lines[3]).toBe(
    `puerto-claro,fr,3,partnerships,'+Alliances,well_developed,1,domains.partnerships.well_developed.0,"Free care, ""for all"" in las comunas.\n=SUM(A1)","'=HYPERLINK(""x"")",law,15 16`,
  );
  expect(lines.slice(7)).toEqual(['']);
});

test('a domain that was not assessed has no rows', async () => {
  const profile = await valid({
    'profile.yaml': FACTS,
    'en.yaml': TEXTS.replace('{ potential: [Three] }', '{ not_assessed: No time. }'),
  });
  expect(findingsCsv(profile, describeEdition(iom, profile))).not.toContain('partnerships');
});
