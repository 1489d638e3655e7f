import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildEdition, loadLayout, loadProfile, type Profile } from '../../src/index.js';
import { PROFILES } from '../helpers/project.js';
import { openBook } from './book.js';
import { endOf, stretchOf } from './find.js';
import { printedSections } from './printed.js';
import { squash } from './squash.js';

const layout = (await loadLayout('brief')).value;

test.each([
  ['santiago-de-chile', 'en'],
  ['santiago-de-chile', 'fr'],
  ['santiago-de-chile', 'es'],
  ['specimen-republic', 'en'],
  ['specimen-city', 'en'],
])('the handout of %s in %s has its name and each finding at a glance', async (slug, language) => {
  const profile = (await loadProfile(join(PROFILES, slug), { languages: [language] })).editions[0]?.profile as Profile;
  if (layout === undefined) throw new Error('The layout does not load.');
  const built = await buildEdition(profile, layout);
  if (built.value === undefined) throw new Error(JSON.stringify(built.diagnostics, undefined, 2));
  const book = await openBook(built.value.bytes);
  const stretch = stretchOf(book.pages);
  const { publication, name } = profile;
  const address = [
    publication.publisher?.name,
    publication.publisher?.address,
    publication.publisher?.web?.replace(/^https?:\/\//, ''),
  ];
  const anywhere = [name, ...address].flatMap((words) => (words === undefined ? [] : [squash(words)]));
  expect(anywhere.filter((words) => endOf(words, stretch, 0) === undefined)).toEqual([]);
  const glance = printedSections(profile).find(({ id }) => id === 'glance');
  let from = 0;
  const lost = glance?.ordered.filter((fragment) => {
    const end = endOf(fragment, stretch, from);
    from = end ?? from;
    return end === undefined;
  });
  expect(lost).toEqual([]);
  await book.close();
});
