import { expect, test } from 'vitest';
import { mgp, temporaryFolder } from '../helpers/command.js';
import { PROFILES } from '../helpers/project.js';

const WRONG: readonly (readonly [name: string, args: readonly string[], said: RegExp])[] = [
  ['no command', [], /Usage: mgp/],
  ['an unknown command', ['biuld'], /Did you mean build\?/],
  ['an unknown option', ['build', '--dtae', '2022-09-01'], /Did you mean --date\?/],
  ['an option without its value', ['check', '--profiles'], /argument missing/],
  ['an unknown form', ['check', '--format', 'xml'], /human, json/],
  ['a day that does not exist', ['build', '--date', '2022-02-30'], /a day that exists/],
  ['a language that is none', ['build', '--lang', 'e_n'], /'e_n' is not a language/],
  ['an unknown profile', ['check', '--profiles', PROFILES, 'santiago-de-chille'], /Did you mean `santiago-de-chile`\?/],
  ['a folder that is not there', ['check', './nowhere'], /There is no folder '\.\/nowhere'/],
  ['a folder without profiles', ['check'], /There is no folder 'profiles'/],
  ['an unknown layout', ['check', '--profiles', PROFILES, '--layout', 'breif', 'specimen-city'], /`brief`/],
  [
    'a language that no profile has',
    ['check', '--profiles', PROFILES, '--lang', 'sw', 'specimen-city'],
    /no edition in 'sw'/,
  ],
  ['a new profile without a name', ['new'], /missing required argument 'slug'/],
  ['a name that no folder may have', ['new', 'My City'], /'My City' cannot be the name/],
  ['a kind of place of the other level', ['new', 'x', '--kind', 'kingdom'], /not assessed at the local level/],
  ['too many arguments', ['layouts', 'iom'], /too many arguments/],
];

test.each(WRONG)('answers %s with exit code 2 and what to do', async (_name, args, said) => {
  const { code, out, error } = await mgp(args, { folder: await temporaryFolder() });
  expect(error).toMatch(said);
  expect(error).not.toMatch(/\n\s+at /);
  expect({ code, out }).toEqual({ code: 2, out: '' });
});

test('a SOURCE_DATE_EPOCH that is no number is wrong use', async () => {
  const { code, error } = await mgp(['build', '--profiles', PROFILES, 'specimen-city'], {
    folder: await temporaryFolder(),
    environment: { SOURCE_DATE_EPOCH: 'yesterday' },
  });
  expect(error).toContain("SOURCE_DATE_EPOCH is 'yesterday'");
  expect(code).toBe(2);
});
