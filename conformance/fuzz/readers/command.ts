import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../../src/cli/run.js';
import { fakeTerminal } from '../../../test/helpers/terminal.js';
import { bytesOf, type Reader, textOf } from '../reader.js';

/** An empty folder: nothing can be built in it, and what a command writes goes with it. */
const folder = mkdtemp(join(tmpdir(), 'mgp-fuzz-'));
process.once('exit', () => void folder.then((made) => rm(made, { recursive: true, force: true })));

const WORDS = [
  ...[
    'build',
    'check',
    'extract',
    'fonts',
    'layouts',
    'merge',
    'new',
    'schema',
    'status',
    'verify',
    'where',
    'help',
    '--help',
    '--version',
  ],
  ...[
    '--profiles',
    '--out',
    '--lang',
    '--layout',
    '--format',
    '--jobs',
    '--timeout',
    '--memory',
    '--shard',
    '--date',
    '--draft',
    '--attach',
    '--record',
  ],
  ...[
    '--page',
    '--at',
    '--text',
    '--force',
    '--dry-run',
    '--fail-fast',
    '--quiet',
    '--strict',
    '--verify',
    '--',
    '-',
    '-x',
    '--no',
    '--=',
  ],
  ...[
    'json',
    'human',
    'en',
    'en,fr',
    '__proto__',
    '../..',
    '/dev/null',
    '1/8',
    '9/8',
    'auto',
    '0',
    '-1',
    '1e999',
    'NaN',
    '1GB',
    '2022-13-45',
    '',
    ' ',
  ],
  ...['a.pdf', 'año', '\u0000', '\u202e', '*', '10,10', 'constructor', 'iom', 'a'.repeat(5000)],
].map((word) => `${word}\n`);

/** One argument a line. */
async function call(bytes: Uint8Array): Promise<readonly []> {
  const args = textOf(bytes).split('\n').slice(0, 12);
  const terminal = { ...fakeTerminal(), folder: await folder };
  await run(args, terminal);
  const said = [...terminal.lines, ...terminal.errors].join('\n');
  if (said.includes('internal error')) throw new Error(said);
  return [];
}

/** What is typed after the command's name. */
export const COMMAND: readonly Reader[] = [
  {
    name: 'arguments',
    runs: 500,
    samples: async () => [
      bytesOf('build\na\n--lang\nen\n--format\njson'),
      bytesOf('where\na.pdf\n--page\n1\n--at\n10,10'),
      bytesOf('check\n--strict'),
    ],
    words: WORDS,
    read: call,
  },
];
