import { join } from 'node:path';
import { load } from './others.js';
import { type Job, type Made, serve } from './protocol.js';

/* Typst by its package for Node, kept warm. */

/** What we use of the package. */
interface Compiler {
  compile(options: object): { readonly result: object | null; takeDiagnostics(): object | null };
  pdf(document: object, options: object): Uint8Array;
  fetchDiagnostics(error: object): readonly { readonly message: string }[];
  evictCache(age: number): void;
}

const { NodeCompiler } = await load<{ NodeCompiler: { create(options: object): Compiler } }>(
  '@myriaddreamin/typst-ts-node-compiler',
);
/** Results that this many later documents had no use for are let go, as who keeps a compiler is told to do. */
const AGE = 10;
let compiler: Compiler | undefined;

async function set({ workshop, name }: Job): Promise<Made> {
  compiler ??= NodeCompiler.create({ workspace: workshop, fontArgs: [{ fontPaths: [join(workshop, 'fonts')] }] });
  const compiled = compiler.compile({ mainFilePath: join(workshop, 'report.typ'), inputs: { folder: `${name}/` } });
  const { result } = compiled;
  if (result === null) {
    const error = compiled.takeDiagnostics();
    throw new Error(
      error === null
        ? 'Typst says nothing.'
        : compiler
            .fetchDiagnostics(error)
            .map(({ message }) => message)
            .join('\n'),
    );
  }
  const bytes = compiler.pdf(result, { pdfStandard: 'ua-1', creationTimestamp: 0 });
  compiler.evictCache(AGE);
  return { bytes };
}

await serve(async (job) => job, set);
