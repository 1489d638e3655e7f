import { mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { DOT, FACTS, type Hostile, put, TEXTS } from './case.js';

const ONE_PICTURE = `${TEXTS}context: "![](picture:a)"\npictures: { a: { alt: A picture } }\n`;

/** A case in which the facts name this file. */
function named(name: string, says: Hostile['says'], file: string, write?: Hostile['write']): Hostile {
  return {
    name: `path: ${name}`,
    says,
    write: async (folder) => {
      const quoted = JSON.stringify(file);
      await put(folder, { 'profile.yaml': `${FACTS}pictures: { a: { file: ${quoted} } }\n`, 'en.yaml': ONE_PICTURE });
      await writeFile(join(dirname(folder), 'outside.png'), DOT);
      await write?.(folder);
    },
    at: 'profile.yaml:5',
  };
}

/** A case in which something odd stands in the place of a file. */
const placed = (name: string, says: Hostile['says'], write: Hostile['write'], at?: string): Hostile => ({
  name: `disk: ${name}`,
  says,
  write,
  ...(at === undefined ? {} : { at }),
});

const OUTSIDE = 'data/outside-folder';

/** Gives the texts another name. */
const called =
  (name: string): Hostile['write'] =>
  (folder) =>
    rename(join(folder, 'en.yaml'), join(folder, name));

/** Leaves a socket in the place of a file: nobody listens at it when the test has ended. */
function listen(file: string): Promise<void> {
  const server = createServer();
  server.unref();
  return new Promise((resolve) => server.listen(file, resolve));
}

/** Paths that leave the folder, and what cannot be read. */
export const PATHS: readonly Hostile[] = [
  named('the folder above', OUTSIDE, '../outside.png'),
  named('the folder above, after a turn', OUTSIDE, 'a/../../outside.png'),
  named('from the root', OUTSIDE, '/etc/passwd'),
  named('from a drive', 'data/outside-folder', 'C:/Windows/win.ini'),
  named('a share', 'data/missing-file', '\\\\server\\share\\a.png'),
  named('backslashes', 'data/missing-file', '..\\outside.png'),
  named('slashes in code', 'data/missing-file', '..%2foutside.png'),
  named('dots in code', 'data/missing-file', '%2e%2e/outside.png'),
  named('an address of files', OUTSIDE, 'file:///etc/passwd'),
  named('an address of the web', OUTSIDE, 'http://127.0.0.1:9/a.png'),
  named('an address of the web in capitals', OUTSIDE, 'HTTPS://example.org/a.png'),
  named('a picture in an address', OUTSIDE, 'data:image/png;base64,iVBORw0KGgo='),
  named('NUL', 'data/control-character', 'a.png\u0000.svg'),
  named('a device of Windows', 'data/value', 'con.png'),
  named('a device of Windows in a folder', 'data/value', 'aux/a.png'),
  named('a full stop at the end', 'data/value', 'a.png.'),
  named('a space at the end', 'data/value', 'a.png '),
  named('a stream of Windows', OUTSIDE, 'a.png:b.png'),
  named('5,000 letters', 'data/too-large', `${'a'.repeat(5000)}.png`),
  named('300 letters', 'data/missing-file', `${'a'.repeat(300)}.png`),
  named('5,000 folders', 'data/missing-file', `${'a/ '.repeat(900).replaceAll(' ', '')}a.png`),
  named('the folder itself', 'data/missing-file', '.'),
  named('a folder', 'data/missing-file', 'a.png', (folder) => mkdir(join(folder, 'a.png')).then(() => undefined)),
  named('a link that leads out', OUTSIDE, 'a.png', (folder) => symlink('../outside.png', join(folder, 'a.png'))),
  named('a folder that leads out', OUTSIDE, 'a/outside.png', (folder) => symlink('..', join(folder, 'a'))),
  named('a link to nothing', 'data/missing-file', 'a.png', (folder) => symlink('nothing.png', join(folder, 'a.png'))),
  named('links in a circle', 'data/missing-file', 'a.png', async (folder) => {
    await symlink('b.png', join(folder, 'a.png'));
    await symlink('a.png', join(folder, 'b.png'));
  }),
  named('a link to a device', OUTSIDE, 'a.png', (folder) => symlink('/dev/zero', join(folder, 'a.png'))),
  named('a socket', 'data/missing-file', 'a.png', (folder) => listen(join(folder, 'a.png'))),
  placed(
    'texts that lead out',
    OUTSIDE,
    async (folder) => {
      await rename(join(folder, 'en.yaml'), join(dirname(folder), 'outside.yaml'));
      await symlink('../outside.yaml', join(folder, 'en.yaml'));
    },
    'en.yaml',
  ),
  placed(
    'texts that lead to a device',
    OUTSIDE,
    async (folder) => {
      await rm(join(folder, 'en.yaml'));
      await symlink('/dev/zero', join(folder, 'en.yaml'));
    },
    'en.yaml',
  ),
  placed(
    'texts that lead nowhere',
    'data/unreadable',
    async (folder) => {
      await rm(join(folder, 'en.yaml'));
      await symlink('nothing', join(folder, 'en.yaml'));
    },
    'en.yaml',
  ),
  placed(
    'a folder in place of texts',
    'data/unreadable',
    async (folder) => {
      await rm(join(folder, 'en.yaml'));
      await mkdir(join(folder, 'en.yaml'));
    },
    'en.yaml',
  ),
  placed(
    'a socket in place of facts',
    'data/unreadable',
    async (folder) => {
      await rm(join(folder, 'profile.yaml'));
      await listen(join(folder, 'profile.yaml'));
    },
    'profile.yaml',
  ),
  placed(
    'sources that lead out',
    OUTSIDE,
    async (folder) => {
      await put(folder, { 'profile.yaml': `${FACTS}sources: sources.json\n` });
      await writeFile(join(dirname(folder), 'outside.json'), '[]');
      await symlink('../outside.json', join(folder, 'sources.json'));
    },
    'profile.yaml:5',
  ),
  placed('a language that is none', 'data/language', called('klingonese.yaml'), 'klingonese.yaml'),
  placed('a language in capitals', 'data/language', called('EN.yaml')),
  placed('a language with a path in it', 'data/language', called('en_..%2f.yaml')),
  placed('texts twice', 'data/two-files', (folder) => put(folder, { 'en.json': '{}' })),
  { ...placed('capitals in the name of the folder', 'data/slug', async () => undefined), slug: 'Puerto-Claro' },
  { ...placed('accents in the name of the folder', 'data/slug', async () => undefined), slug: 'año' },
  { ...placed('a device as the name of the folder', 'data/slug', async () => undefined), slug: 'aux' },
  { ...placed('a space in the name of the folder', 'data/slug', async () => undefined), slug: 'puerto claro' },
  { ...placed('a name of 90 letters of the folder', 'data/slug', async () => undefined), slug: 'a'.repeat(90) },
  {
    ...placed('a full stop at the end of the name of the folder', 'data/slug', async () => undefined),
    slug: 'puerto.',
  },
];
