import path from "node:path";
import { describe, expect, it } from "vitest";
import type { OtherRow } from "../src/queries/rows.ts";
import { hasCorpus, unpackHarbor, WITH_CORPUS } from "./support/corpus.ts";
import { incident, temporaryFolder } from "./support/incident.ts";

/** What the truth calls `tools.exec.security=deny`, as the difference has it. */
interface Change {
  readonly path: string;
  readonly after?: unknown;
}

describe.skipIf(!hasCorpus)(`the configuration of harbor${WITH_CORPUS}`, () => {
  it.each(["2026.3.1", "2026.9.6"] as const)(
    "shows every change of %s with its key and who made it",
    async (recording) => {
      const corpus = unpackHarbor(recording);
      const store = path.join(temporaryFolder("incident-harbor"), "incident.sqlite");
      await incident(["ingest", "--state-dir", corpus.home, "--store", store]);
      const { stdout } = await incident(["timeline", "--type", "config", "--all", "--json", "--store", store]);
      const rows: OtherRow[] = JSON.parse(stdout).data;
      const written = rows.filter((row) => row.data.kind === "config-written");
      const changes = written.flatMap((row) => (row.data.changes ?? []) as unknown as Change[]);

      const settings = corpus.truth.configChanges.map(({ what }) => what).filter((what) => what.includes("="));
      expect(settings).toHaveLength(3);
      expect(settings.filter((what) => !changes.some((change) => `${change.path}=${change.after}` === what))).toEqual(
        [],
      );
      expect(written.filter((row) => row.actor === undefined)).toEqual([]);
      expect(rows.flatMap((row) => row.flags)).not.toContain("unaudited-change");
    },
  );

  it("tells of the edit that came before the migration, which OpenClaw did not make", async () => {
    const corpus = unpackHarbor("migrated");
    const store = path.join(temporaryFolder("incident-harbor"), "incident.sqlite");
    await incident(["ingest", "--state-dir", corpus.home, "--store", store]);
    const { stdout } = await incident(["timeline", "--type", "config", "--all", "--json", "--store", store]);
    const rows: OtherRow[] = JSON.parse(stdout).data;
    const foreign = rows.filter((row) => row.flags.includes("unaudited-change"));

    expect(foreign.map((row) => row.data.kind)).toEqual(["config-written", "config-seen"]);
    expect(foreign[1]?.summary).toMatch(/^configuration changed, not by OpenClaw: /);
  });
});
