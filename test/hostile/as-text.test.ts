import { expect, test } from 'vitest';
import { loadLayout } from '../../src/layout/index.js';
import { buildEdition } from '../../src/pipeline.js';
import { loadProfile } from '../../src/profile/index.js';
import { treeText } from '../helpers/tree-text.js';
import { put, TEXTS } from './cases/case.js';
import { folderOf } from './folder.js';

const ATTACKS = [
  '{{profile.name}}',
  '{{{html}}}',
  '{{> layout}}',
  '{{#each this}}{{/each}}',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<![CDATA[a]]>',
  '<style>p { display: none }</style>',
  'data:text/html',
];

test('braces of templates and raw HTML print as the text that they are', async () => {
  const folder = await folderOf({
    name: '',
    says: 'printed',
    write: (path) =>
      put(path, {
        'en.yaml': `${TEXTS}title: ${JSON.stringify(ATTACKS[0])}\ncontext: ${JSON.stringify(ATTACKS.join('\n\n'))}\n`,
      }),
  });
  const { editions } = await loadProfile(folder);
  const { value: layout } = await loadLayout('iom');
  const profile = editions[0]?.profile;
  if (profile === undefined || layout === undefined) throw new Error('The profile or the layout does not load.');
  const { value, diagnostics } = await buildEdition(profile, layout);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  const printed = treeText(value?.bytes ?? new Uint8Array()).join('\n');
  for (const attack of ATTACKS) expect(printed).toContain(attack);
});
