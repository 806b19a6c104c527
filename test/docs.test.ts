import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { referencePage } from "../scripts/gen-docs.ts";
import { PROJECT } from "../scripts/gen-registries.ts";
import commands from "../src/cli/commands/index.ts";
import sources from "../src/decode/sources/index.ts";
import kinds from "../src/events/kinds/index.ts";
import formats from "../src/reports/formats/index.ts";

const read = (file: string) =>
  existsSync(path.join(PROJECT, file)) ? readFileSync(path.join(PROJECT, file), "utf8") : "";
const readme = read("README.md");
const pages = readdirSync(path.join(PROJECT, "docs"), { recursive: true, encoding: "utf8" }).filter((file) =>
  file.endsWith(".md"),
);
const docs = [readme, ...pages.map((file) => read(path.join("docs", file)))].join("\n");

/** The name as a word of its own: `exec` is not named by `exec-finished`. */
function isNamed(name: string): boolean {
  return new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(docs);
}

describe("the documentation", () => {
  it.each(Object.keys(commands))("names the command incident %s", (name) => {
    expect(docs).toContain(`incident ${name}`);
  });

  it.each([
    ["source", sources.map((source) => source.id)],
    ["format", formats.map((format) => format.id)],
    ["event kind", kinds.map((kind) => kind.type)],
  ])("names every %s", (_, names) => {
    expect(names.filter((name) => !isNamed(name))).toEqual([]);
  });

  it.each(["npm ci && npm run demo", "npm cit", "incident ingest", "incident timeline --since 24h"])(
    "begins with %s",
    (words) => {
      expect(readme).toContain(words);
    },
  );

  it("has the reference page that the registries would write", async () => {
    expect(read("docs/reference.md")).toBe(await referencePage());
  });

  it("leads to pages that are there", () => {
    const links = ["README.md", ...pages.map((file) => path.join("docs", file))].flatMap((page) =>
      [...read(page).matchAll(/\]\((?!https?:|mailto:|#)([^)#]+)(?:#[^)]*)?\)/g)].map((match) =>
        path.join(path.dirname(page), match[1] ?? ""),
      ),
    );

    expect(links.filter((link) => !existsSync(path.join(PROJECT, link)))).toEqual([]);
  });

  it("tells only of scripts that package.json has", () => {
    const { scripts }: { scripts: Record<string, string> } = JSON.parse(read("package.json"));
    const told = [...docs.matchAll(/npm run ([a-z][\w:-]*)/g)].map((match) => match[1] ?? "");

    expect(told.filter((script) => !Object.hasOwn(scripts, script))).toEqual([]);
  });
});
