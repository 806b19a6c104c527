import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const HOMES = fileURLToPath(new URL("../../fixtures/homes/", import.meta.url));
const MOST_LINES = 400;

/** Lines of the sessions and logs that the fixtures hold. */
export function readTranscripts(): string[] {
  return readdirSync(HOMES, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:jsonl|log|json)$/.test(name))
    .sort()
    .flatMap((name) => readFileSync(path.join(HOMES, name), "utf8").split("\n").slice(0, MOST_LINES))
    .filter((line) => line.length > 0);
}
