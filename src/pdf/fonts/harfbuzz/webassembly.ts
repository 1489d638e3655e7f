/** What is used here of WebAssembly, which Node has and whose types are those of browsers. */
interface Engine {
  readonly Module: {
    new (bytes: Uint8Array): CompiledModule;
    imports(module: CompiledModule): readonly { readonly module: string; readonly name: string }[];
  };
  readonly Instance: new (module: CompiledModule, imports: Imports) => { readonly exports: unknown };
}

type CompiledModule = object;

export type Imports = Record<string, Record<string, unknown>>;

export interface Memory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}

export interface Table {
  grow(by: number): number;
  set(index: number, value: unknown): void;
}

export const { Module, Instance } = (globalThis as unknown as { readonly WebAssembly: Engine }).WebAssembly;
