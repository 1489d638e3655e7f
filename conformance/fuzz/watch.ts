import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';

/** Where the input stands that is being read, and that was read when a reader did not come to an end. */
const FOLDER = fileURLToPath(new URL('../.files/fuzz/', import.meta.url));

/** Seconds that one input may take on a busy machine: far more than any needs, far less than for ever. */
export const SECONDS = 20;

/** Ends the process where one input takes too long: a reader that goes round in a circle cannot be asked to stop. */
export class Watch {
  private readonly beats = new Int32Array(new SharedArrayBuffer(4));
  private readonly worker: Worker;

  constructor() {
    mkdirSync(FOLDER, { recursive: true });
    const options = { workerData: { beats: this.beats, seconds: SECONDS, folder: FOLDER }, eval: true };
    this.worker = new Worker(SOURCE, options);
    this.worker.unref();
  }

  /** Another input begins. */
  begin(reader: string, bytes: Uint8Array): void {
    writeFileSync(`${FOLDER}${reader.replace(/\W+/g, '-')}.last`, bytes);
    Atomics.add(this.beats, 0, 1);
  }

  end(): Promise<number> {
    return this.worker.terminate();
  }
}

const SOURCE = `
const { workerData: { beats, seconds, folder } } = require('node:worker_threads');
let before = -1;
let still = 0;
setInterval(() => {
  const now = Atomics.load(beats, 0);
  still = now === before && now > 0 ? still + 1 : 0;
  before = now;
  if (still < seconds) return;
  console.error('A reader has not come to an end: its input is the newest file in ' + folder);
  process.kill(process.pid, 'SIGKILL');
}, 1000);
`;
