/** What our modules export: functions and numbers of their own, and one memory. */
interface Exports {
  readonly memory: WasmMemory;
}

export interface WasmMemory {
  readonly buffer: ArrayBuffer;
  /** In pages of 64 KiB. */
  grow(pages: number): number;
}

/** Types of WebAssembly come with those of the DOM alone. */
interface WebAssemblyApi {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: unknown };
}

const { Module, Instance } = (globalThis as unknown as { readonly WebAssembly: WebAssemblyApi }).WebAssembly;

/** Makes ready a module given in base 64. What comes of it has a memory of its own each time. */
export function openWasm<T extends Exports>(base64: string): () => T {
  let compiled: object | undefined;
  return () => {
    compiled ??= new Module(Buffer.from(base64, "base64"));
    return new Instance(compiled).exports as T;
  };
}
