import { readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import views from "../../src/projections/views/index.ts";
import { given } from "../support/given.ts";

/** Interfaces of a source file: name → names of their fields. */
function fieldsIn(file: string): Map<string, string[]> {
  const text = readFileSync(path.resolve(import.meta.dirname, "../../src/projections", file), "utf8");
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
  const named = source.statements.filter((node) => ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node));
  return new Map(
    named.map((node) => {
      const members = ts.isInterfaceDeclaration(node)
        ? node.members
        : ts.isTypeLiteralNode(node.type)
          ? node.type.members
          : [];
      return [node.name.text, members.map((member) => member.name?.getText(source) ?? "")];
    }),
  );
}

const fields = new Map([...fieldsIn("view-tables.ts"), ...fieldsIn("attempts/attempt-table.ts")]);

describe("the tables that queries know", () => {
  it("are tables of the views", () => {
    const tables = views.flatMap((view) => view.tables);

    expect(tables).toEqual(
      expect.arrayContaining(fields.get("ViewTables") ?? ["no tables were found in view-tables.ts"]),
    );
  });

  it.each([
    ["attempts", "AttemptRecord"],
    ["authentications", "AuthenticationRecord"],
    ["moments", "MomentRecord"],
    ["sessions", "SessionRecord"],
    ["secret_sightings", "SecretSighting"],
    ["configured_secrets", "ConfiguredSecretRecord"],
    ["model_turns", "ModelTurn"],
    ["coverage", "CoverageRecord"],
    ["config_states", "ConfigStateRecord"],
  ])("have the columns that the views create: %s", async (table, record) => {
    const { store } = await given();

    const columns = store.raw.prepare<[string], { name: string }>("SELECT name FROM pragma_table_info(?)").all(table);

    expect(columns.map((column) => column.name).sort()).toEqual([...(fields.get(record) ?? [])].sort());
  });

  it.each(views)("of $name are all created and all dropped by it", async ({ tables, ddl }) => {
    const created = [...ddl.matchAll(/CREATE (?:VIRTUAL )?TABLE (\w+)/g)].map((match) => match[1]);

    expect([...tables].sort()).toEqual(created.sort());
  });
});
