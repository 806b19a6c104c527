/** Writes a module for each `.wat` of the redaction room, so that neither a build nor an install needs an assembler's output on disk. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import openWabt from "wabt";

const ROOM = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..", "src", "redact");

/** What is written in WebAssembly's text form, and what the module of each is called. */
export const WASM = [
  { source: "marks.wat", module: "marks-wasm.ts", name: "MARKS_WASM" },
  { source: "keywords.wat", module: "keywords-wasm.ts", name: "KEYWORDS_WASM" },
] as const;

export function pathInRoom(file: string): string {
  return path.join(ROOM, file);
}

export async function wasmModule({ source, name }: (typeof WASM)[number]): Promise<string> {
  const wabt = await openWabt();
  const parsed = wabt.parseWat(source, readFileSync(pathInRoom(source), "utf8"), { simd: true, mutable_globals: true });
  try {
    parsed.validate();
    const { buffer } = parsed.toBinary({});
    const lines =
      Buffer.from(buffer)
        .toString("base64")
        .match(/.{1,116}/g) ?? [];
    const head = `/** Written by \`npm run gen\` from \`${source}\`: WebAssembly in base 64. */\n`;
    return `${head}export const ${name} =\n${lines.map((line) => `  "${line}"`).join(" +\n")};\n`;
  } finally {
    parsed.destroy();
  }
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  for (const entry of WASM) {
    const file = pathInRoom(entry.module);
    const text = await wasmModule(entry);
    if (!existsSync(file) || readFileSync(file, "utf8") !== text) writeFileSync(file, text);
  }
}
