// Fetches the programs that the bench compares with, into bench/others/. One that cannot be had is left out of the bench.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('./others/', import.meta.url));
const windows = process.platform === 'win32';

/** Whether a command ends well. */
function run(command, ...args) {
  return spawnSync(command, args, { cwd: folder, stdio: 'inherit', shell: windows }).status === 0;
}

// `npm ci` stumbles over the parts of Typst's package that are for other systems.
const npm = run('npm', 'install', '--no-audit', '--no-fund');
const python = ['python3', 'python'].find((name) => run(name, '--version'));
const venv = windows ? '.venv/Scripts/python.exe' : '.venv/bin/python';
const made = existsSync(`${folder}${venv}`) || (python !== undefined && run(python, '-m', 'venv', '.venv'));
const pip = made && run(`${folder}${venv}`, '-m', 'pip', 'install', '--quiet', '-r', 'requirements.txt');
if (!npm) console.error('Typst 0.14 and react-pdf could not be installed by npm; the bench goes on without them.');
if (!pip) console.error('Typst 0.15 could not be installed by pip; the bench goes on without it.');
