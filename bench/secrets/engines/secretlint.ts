import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { z } from "zod";
import type { Engine, Found, NotMeasured } from "../engine.ts";

const CORE = "@secretlint/core";
const PRESET = "@secretlint/secretlint-rule-preset-recommend";

type LintSource = (what: { readonly source: object; readonly options: object }) => unknown;
const isLintSource = (value: unknown): value is LintSource => typeof value === "function";

const coreModule = z.object({ lintSource: z.custom<LintSource>(isLintSource) });
const presetModule = z.object({ creator: z.unknown() });
const lintResult = z.object({
  messages: z.array(z.object({ range: z.tuple([z.number(), z.number()]), ruleId: z.string() })),
});

/** It is no dependency of ours: it is taken from a folder it was installed in, or installed into one that is removed again. */
export async function openSecretlint(folder: string): Promise<Engine | NotMeasured> {
  try {
    const load = createRequire(path.join(folder, "package.json"));
    const { lintSource } = coreModule.parse(await import(pathToFileURL(load.resolve(CORE)).href));
    const { creator } = presetModule.parse(await import(pathToFileURL(load.resolve(PRESET)).href));
    const config = { rules: [{ id: PRESET, rule: creator }] };
    const version = versionOf(path.join(folder, "node_modules", CORE, "package.json"));

    async function findIn(content: string): Promise<Found[]> {
      const source = { filePath: "/transcript.txt", content, ext: ".txt", contentType: "text" };
      const result = await lintSource({ source, options: { noPhysicFilePath: true, config } });
      return lintResult.parse(result).messages.map(({ range: [start, end], ruleId }) => ({
        start,
        end,
        rule: ruleId,
        confidence: "high" as const,
      }));
    }

    async function find(texts: readonly string[]): Promise<Found[][]> {
      const found: Found[][] = [];
      for (const text of texts) found.push(await findIn(text));
      return found;
    }

    return { name: `secretlint ${version} preset`, find };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { name: "secretlint preset", reason: message.split("\n")[0] ?? message };
  }
}

function versionOf(file: string): string {
  return z.object({ version: z.string() }).parse(JSON.parse(readFileSync(file, "utf8"))).version;
}

export async function installSecretlint(): Promise<Engine | NotMeasured> {
  const folder = mkdtempSync(path.join(tmpdir(), "secretlint-"));
  try {
    const words = [
      "install",
      "--no-save",
      "--no-audit",
      "--no-fund",
      "--ignore-scripts",
      "--prefix",
      folder,
      CORE,
      PRESET,
    ];
    const { status, stderr } = spawnSync("npm", words, { encoding: "utf8", timeout: 180_000 });
    if (status !== 0)
      return { name: "secretlint preset", reason: `npm install failed: ${stderr.split("\n")[0] ?? ""}` };
    // Its modules are in memory once it is open, so the folder may go.
    return await openSecretlint(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
