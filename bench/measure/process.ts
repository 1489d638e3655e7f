import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { createInterface } from 'node:readline';
import type { Done, Job } from '../workers/protocol.js';
import type { Program } from './programs.js';

/** React is as fast as it is in production. */
const environment = { ...process.env, NODE_ENV: 'production' };

/** Megabytes that a process has had at most, and has now; nothing where the system does not tell (it is Linux that does). */
export function memoryOf(pid: number | undefined): { peak: number; now: number } | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'latin1');
    const megabytes = (name: string): number =>
      Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? Number.NaN) / 1024;
    return { peak: megabytes('VmHWM'), now: megabytes('VmRSS') };
  } catch {
    return undefined;
  }
}

/** Milliseconds of the processor of all child processes that have ended; nothing where the system does not tell. */
function endedChildren(): number {
  try {
    const fields = readFileSync('/proc/self/stat', 'latin1')
      .replace(/^.*\) /s, '')
      .split(' ');
    // Ticks, of which Linux shows a hundred a second.
    return (Number(fields[13]) + Number(fields[14])) * 10;
  } catch {
    return Number.NaN;
  }
}

/** A process that is sent one job after the other. */
export class WarmProcess {
  readonly #child: ChildProcess;
  readonly #waiting: { resolve: (done: Done) => void; reject: (error: Error) => void }[] = [];

  constructor(readonly program: Program) {
    const [command = '', ...args] = program.command;
    const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'pipe'], env: environment });
    let complaint = '';
    child.stderr.on('data', (data: Buffer) => {
      complaint = (complaint + data.toString()).slice(-4_000);
    });
    createInterface({ input: child.stdout }).on('line', (line) =>
      this.#waiting.shift()?.resolve(JSON.parse(line) as Done),
    );
    child.on('close', () => {
      for (const { reject } of this.#waiting.splice(0)) reject(new Error(`${program.name} ended:\n${complaint}`));
    });
    this.#child = child;
  }

  set(job: Job): Promise<Done> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      this.#child.stdin?.write(`${JSON.stringify(job)}\n`);
    });
  }

  get memory(): { peak: number; now: number } | undefined {
    return memoryOf(this.#child.pid);
  }

  /** Ends when it has carried out what it was sent. */
  end(): Promise<void> {
    return new Promise((resolve) => {
      this.#child.on('close', () => resolve());
      this.#child.stdin?.end();
    });
  }
}

/** What a whole process took. */
export interface Spent {
  readonly wall: number;
  readonly cpu: number;
  /** Megabytes at most. */
  readonly peak: number;
}

/**
 * Runs a command to its end.
 * @param listen Is told each line that it writes, with the megabytes that it has then.
 * @throws Where it fails.
 */
export async function runOnce(
  command: readonly string[],
  cwd: string,
  listen: (line: string, megabytes: () => number) => void = () => undefined,
): Promise<Spent> {
  const [program = '', ...args] = command;
  const before = { wall: performance.now(), cpu: endedChildren() };
  const child = spawn(program, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'], env: environment });
  let peak = Number.NaN;
  const look = (): void => {
    const memory = memoryOf(child.pid);
    if (memory !== undefined && memory.peak > 0) peak = memory.peak;
  };
  const timer = setInterval(look, 15);
  let complaint = '';
  child.stderr.on('data', (data: Buffer) => {
    complaint = (complaint + data.toString()).slice(-4_000);
  });
  createInterface({ input: child.stdout }).on('line', (line) =>
    listen(line, () => memoryOf(child.pid)?.now ?? Number.NaN),
  );
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  const wall = performance.now() - before.wall;
  clearInterval(timer);
  if (code !== 0) throw new Error(`${command.join(' ')} ended with ${code}:\n${complaint}`);
  return { wall, cpu: endedChildren() - before.cpu, peak };
}

/** What kind of machine this is, in words. */
export function machine(): string {
  return `${availableParallelism()} cores, Node ${process.versions.node}, ${process.platform} ${process.arch}`;
}
