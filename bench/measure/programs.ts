import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { load, OTHERS } from '../workers/others.js';

/** A way to a file: a process that is sent jobs. */
export interface Program {
  readonly id: string;
  readonly name: string;
  /** From what to what. */
  readonly road: string;
  readonly command: readonly string[];
}

const worker = (name: string): string => fileURLToPath(new URL(`../workers/${name}.js`, import.meta.url));
const node = process.execPath;
/** As the workers of `mgp build` are started: room for the many objects that die young. */
export const OUR_FLAGS = ['--max-semi-space-size=64'];
const python = ['.venv/bin/python', '.venv/Scripts/python.exe'].map((path) => join(OTHERS, path)).find(existsSync);

export const OURS: readonly Program[] = [
  {
    id: 'road',
    name: 'mgp',
    road: 'YAML → file with its sources',
    command: [node, ...OUR_FLAGS, worker('ours'), 'road'],
  },
  { id: 'bare', name: 'mgp --attach none', road: 'YAML → file', command: [node, ...OUR_FLAGS, worker('ours'), 'bare'] },
  {
    id: 'render',
    name: 'mgp, rendering alone',
    road: 'definition → file',
    command: [node, ...OUR_FLAGS, worker('ours'), 'render'],
  },
];

export const STOCK: Program = {
  id: 'stock',
  name: 'stock pdfmake',
  road: 'definition → file',
  command: [node, worker('stock')],
};

/** Those that have to be installed, with what says whether they are. */
const guests: readonly { program: Program; there: () => Promise<boolean> }[] = [
  {
    program: { id: 'typst-0.14', name: 'Typst 0.14 (npm)', road: 'JSON → file', command: [node, worker('typst-node')] },
    there: () => installed('@myriaddreamin/typst-ts-node-compiler'),
  },
  {
    program: {
      id: 'typst-0.15',
      name: 'Typst 0.15 (PyPI)',
      road: 'JSON → file',
      command: [python ?? '', join(OTHERS, 'typst_worker.py')],
    },
    there: async () => python !== undefined,
  },
  {
    program: { id: 'react-pdf', name: 'react-pdf', road: 'JSON → file', command: [node, worker('react-pdf')] },
    there: () => installed('@react-pdf/renderer'),
  },
];

async function installed(name: string): Promise<boolean> {
  return load(name).then(
    () => true,
    () => false,
  );
}

/** All programs that are there, and the names of those that are not. */
export async function programs(): Promise<{ present: Program[]; missing: string[] }> {
  const present = [...OURS, STOCK];
  const missing: string[] = [];
  for (const { program, there } of guests) {
    if (await there()) present.push(program);
    else missing.push(program.name);
  }
  return { present, missing };
}
