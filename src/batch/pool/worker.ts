import type { MessagePort } from 'node:worker_threads';
import type { MakeEvent } from '../make.js';
import { carryOut, type Layouts } from './carry-out.js';
import type { Task, TaskMessage } from './task.js';

/** What a worker is sent: a task, and where to tell what happens. */
export interface WorkerTask {
  readonly task: Task;
  readonly port: MessagePort;
}

const layouts: Layouts = new Map();

/** The function that a worker thread runs for each task. */
export default async function work({ task, port }: WorkerTask): Promise<void> {
  const say = (message: TaskMessage, bytes?: Uint8Array): void =>
    port.postMessage(message, bytes === undefined ? [] : [bytes.buffer as ArrayBuffer]);
  say({ kind: 'begun' });
  for await (const event of carryOut(task, layouts)) say(sendable(event), ownBytes(event));
  say({ kind: 'done' });
  port.close();
}

/** The bytes of a file are handed over and not copied, where they stand alone in their memory. */
function ownBytes(event: MakeEvent): Uint8Array | undefined {
  if (event.kind !== 'made') return undefined;
  const { bytes } = event.made;
  return bytes.byteLength === bytes.buffer.byteLength ? bytes : undefined;
}

/** Errors of any kind arrive at the other side as errors. */
function sendable(event: MakeEvent): MakeEvent {
  if (event.kind !== 'internal-error') return event;
  const { error } = event;
  if (!(error instanceof Error)) return { ...event, error: String(error) };
  const plain = new Error(error.message);
  plain.name = error.name;
  if (error.stack !== undefined) plain.stack = error.stack;
  return { ...event, error: plain };
}
