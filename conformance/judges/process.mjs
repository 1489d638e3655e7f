import { spawn } from 'node:child_process';

/**
 * Runs a program and gives what it printed.
 * @returns {Promise<{ code: number, out: string, err: string }>}
 * @throws {Error} where the program is not there, with what to install.
 */
export function run(program, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
    const out = [];
    const err = [];
    child.stdout.on('data', (chunk) => out.push(chunk));
    child.stderr.on('data', (chunk) => err.push(chunk));
    child.on('error', () =>
      reject(new Error(`\`${program}\` is not there: see docs/conformance.md for what to install.`)),
    );
    child.on('close', (code) =>
      resolve({ code: code ?? 1, out: Buffer.concat(out).toString('utf8'), err: Buffer.concat(err).toString('utf8') }),
    );
  });
}
