import { spawn } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { generateHome } from "./generate.ts";
import { type Figure, withFolder } from "./measure.ts";

const MAIN = fileURLToPath(new URL("../dist/main.js", import.meta.url));

/** Says how much memory it had at most, after the program it loads has ended. */
const WATCHER = `process.on("exit", () => process.stderr.write("peak " + process.resourceUsage().maxRSS + "\\n"));
process.argv = [process.argv[0], ...process.argv.slice(1)]; await import(process.argv[1]);`;

/** Peak memory of the built program while it ingests one large session file. */
export async function benchMemory(options: { readonly megabytes: number }): Promise<Figure[]> {
  return await withFolder(async (folder) => {
    const home = generateHome(folder, options.megabytes * 1e6, { seed: 11 });
    const words = ["ingest", "--state-dir", home.stateDir, "--store", path.join(folder, "store", "incident.sqlite")];
    const began = performance.now();
    const peak = await run(["--input-type=module", "-e", WATCHER, MAIN, ...words]);
    const seconds = (performance.now() - began) / 1000;
    return [
      { name: `peak memory, ${options.megabytes} MB file`, value: peak / 1024, unit: "MiB", aim: "≤ 200" },
      { name: `whole program, ${options.megabytes} MB file`, value: home.bytes / 1e6 / seconds, unit: "MB/s" },
    ];
  });
}

function run(words: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, words, { stdio: ["ignore", "ignore", "pipe"], env: {} });
  let said = "";
  child.stderr.on("data", (chunk: Buffer) => {
    said += chunk.toString("utf8");
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", () => {
      const peak = /peak (\d+)/.exec(said)?.[1];
      if (peak === undefined) reject(new Error(`no figure came from the program: ${said}`));
      else resolve(Number(peak));
    });
  });
}
