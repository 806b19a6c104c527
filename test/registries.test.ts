import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { entriesOf, indexOf, PROJECT, REGISTRIES } from "../scripts/gen-registries.ts";
import commands from "../src/cli/commands/index.ts";
import { FORMATS } from "../src/cli/options.ts";
import type { World } from "../src/cli/world.ts";
import sources from "../src/decode/sources/index.ts";
import tables from "../src/decode/tables/index.ts";
import kinds from "../src/events/kinds/index.ts";
import { isJsonObject } from "../src/kernel/json.ts";
import views from "../src/projections/views/index.ts";
import carriers from "../src/redact/carriers/index.ts";
import rules from "../src/redact/rules/index.ts";
import formats from "../src/reports/formats/index.ts";

const names = {
  "src/events/kinds": kinds.map((kind) => kind.type),
  "src/decode/sources": sources.map((source) => source.id),
  "src/decode/tables": tables.map((table) => table.id),
  "src/redact/carriers": carriers.map((carrier) => carrier.id),
  "src/redact/rules": rules.map((rule) => rule.id),
  "src/projections/views": views.map((view) => view.name),
  "src/reports/formats": formats.map((format) => format.id),
  "src/cli/commands": Object.keys(commands),
} satisfies Record<(typeof REGISTRIES)[number], readonly string[]>;

describe.each(REGISTRIES)("the registry %s", (registry) => {
  it("has the index that `npm run gen` would write", () => {
    const index = readFileSync(path.join(PROJECT, registry, "index.ts"), "utf8");

    expect(index).toBe(indexOf(registry));
  });

  it("calls each entry by the name of its file, each name once", () => {
    expect([...names[registry]].sort()).toEqual(entriesOf(registry));
  });
});

/** Columns whose names sound like secrets and whose values are none. */
const SAFE_COLUMNS = new Set(["requested_by_device_token_auth", "tokens_json", "has_socket_token"]);

describe("the entries of a registry", () => {
  it.each(sources.filter((source) => source.shape !== "database"))("$id brings examples of its records", (source) => {
    expect(source.examples.length).toBeGreaterThan(0);
  });

  const examples = sources.flatMap((source) =>
    source.examples.map((example) => ({ ...example, id: source.id, source })),
  );

  it.each(examples)("$id claims $path and reads its example as $gives", ({ source, path: file, record, gives }) => {
    const match = source.claim(file);

    expect(match).not.toBeNull();
    if (!match || !isJsonObject(record)) throw new Error("an example is an object at a path that its source claims");
    expect(source.decode(record, match).map((draft) => draft.type)).toEqual(gives);
  });

  it("lets no two sources claim the same file of a root", () => {
    const claims = examples.flatMap(({ path: file, source }) =>
      sources
        .filter((other) => other.root === source.root && other.claim(file) !== null)
        .map((other) => [file, other.id]),
    );

    expect(new Map(claims.map(([file, id]) => [`${file} ${id}`, file])).size).toBe(
      new Set(claims.map(([file]) => file)).size,
    );
  });

  const rows = tables.flatMap((table) => table.examples.map((example) => ({ ...example, id: table.id, table })));

  it.each(tables)("$id brings examples of its rows", (table) => {
    expect(table.examples.length).toBeGreaterThan(0);
  });

  it.each(rows)("$id reads its example as $gives", ({ table, record, gives }) => {
    const match = { agent: "harbor", sessionId: table.shape === "session-log" ? "night-watch" : null };

    expect(table.decode(record, match).map((draft) => draft.type)).toEqual(gives);
  });

  it.each(tables)("$id reads no column of tokens or keys", (table) => {
    const columns = [...table.required, ...table.optional];

    expect(
      columns.filter((name) => /token|private_key|raw_params|secret/.test(name) && !SAFE_COLUMNS.has(name)),
    ).toEqual([]);
  });

  it.each(formats)("$id brings an example of its text", (format) => {
    expect(format.examples.length).toBeGreaterThan(0);
  });

  it.each(rules)("$id brings what it hides and what it leaves alone", (rule) => {
    expect(rule.examples.hides.length).toBeGreaterThan(0);
    expect(rule.examples.keeps.length).toBeGreaterThan(0);
  });

  it("offers on the command line exactly the formats there are", () => {
    expect([...FORMATS].sort()).toEqual(formats.map((format) => format.id));
  });

  it.each(Object.entries(commands))("%s makes a command of that name with a summary", async (name, load) => {
    const { default: make } = await load();

    const command = make({} as World);

    expect(command.name()).toBe(name);
    expect(command.summary()).not.toBe("");
  });
});
