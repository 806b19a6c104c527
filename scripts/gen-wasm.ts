/** Writes `marks-wasm.ts` from `marks.wat`, so that neither a build nor an install needs an assembler's output on disk. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import openWabt from "wabt";

const ROOM = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..", "src", "redact");
const SOURCE = path.join(ROOM, "marks.wat");
export const WASM_MODULE = path.join(ROOM, "marks-wasm.ts");

export async function wasmModule(): Promise<string> {
  const wabt = await openWabt();
  const parsed = wabt.parseWat("marks.wat", readFileSync(SOURCE, "utf8"), { simd: true, mutable_globals: true });
  try {
    parsed.validate();
    const { buffer } = parsed.toBinary({});
    const lines =
      Buffer.from(buffer)
        .toString("base64")
        .match(/.{1,116}/g) ?? [];
    const head = "/** Written by `npm run gen` from `marks.wat`: WebAssembly in base 64. */\n";
    return `${head}export const MARKS_WASM =\n${lines.map((line) => `  "${line}"`).join(" +\n")};\n`;
  } finally {
    parsed.destroy();
  }
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const text = await wasmModule();
  if (!existsSync(WASM_MODULE) || readFileSync(WASM_MODULE, "utf8") !== text) writeFileSync(WASM_MODULE, text);
}
