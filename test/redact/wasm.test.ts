import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { pathInRoom, WASM, wasmModule } from "../../scripts/gen-wasm.ts";

describe("each module of WebAssembly", () => {
  it.each(WASM)("$module is the one that $source makes", async (entry) => {
    expect(readFileSync(pathInRoom(entry.module), "utf8")).toBe(await wasmModule(entry));
  });
});
