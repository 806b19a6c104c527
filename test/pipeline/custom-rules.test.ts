import { appendFileSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it, vi } from "vitest";
import { ingest } from "../../src/pipeline/ingest.ts";
import type { ReaderOptions } from "../../src/pipeline/session.ts";
import { openProjector } from "../../src/projections/project.ts";
import { createRedactor } from "../../src/redact/redact.ts";
import { operator } from "../support/config-file.ts";
import { TICKET, TICKET_RULE } from "../support/custom-rules.ts";
import { dumpTable, dumpViews, newHome, openedStore } from "../support/harbor.ts";
import { incident, temporaryFolder } from "../support/incident.ts";
import { LIVE, lineOf, NIGHT, put, transcript } from "../support/transcript.ts";
import { eventually } from "../support/watching.ts";

// A slow day is no failure.
vi.setConfig({ testTimeout: 120_000 });

/** The built file: a thread cannot be started from TypeScript on every Node that we support. */
const WORKER = new URL("../../dist/pipeline/decode-worker.js", import.meta.url);

function homeWithTicket(): string {
  const home = newHome();
  put(home, LIVE, transcript("night-watch", 3) + lineOf.user(`My berth: ${TICKET}, thanks.`, 60));
  put(home, "logs/placeholder", "");
  return home;
}

/** Everything that was written below a folder. */
function writtenBelow(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.map((file) => readFileSync(path.join(file.parentPath, file.name), "latin1")).join("\n");
}

describe("a rule of the user's own at ingest", () => {
  it.each([
    ["one thread", { worker: "never" }],
    ["a second thread", { worker: "always", workerFile: WORKER }],
  ] satisfies [string, Partial<ReaderOptions>][])("hides before anything is stored, with %s", async (_, threads) => {
    const store = await openedStore();

    const result = await ingest({
      store,
      project: openProjector(store),
      redactor: createRedactor({ key: store.keys.fingerprint, custom: [TICKET_RULE] }),
      roots: [{ path: homeWithTicket(), kind: "home" }],
      now: () => NIGHT + 86_400_000,
      pause: async () => undefined,
      temporary: temporaryFolder("copies"),
      ...threads,
    });

    const stored = JSON.stringify([dumpTable(store, "payloads"), dumpViews(store)]);
    expect(result.hasLostThread).toBe(false);
    expect(stored).toContain("My berth: [REDACTED:harbor-ticket:");
    expect(stored).not.toContain(TICKET.slice(4, 16));
  });

  it("comes from the configuration, and from a file that is named", async () => {
    const configured = operator({ rules: [TICKET_RULE] });
    const named = operator();
    writeFileSync(path.join(named.home, "rules.toml"), `[[rules]]\nid = "harbor-ticket"\nregex = 'hbr_[a-z0-9]{24}'\n`);
    const into = (folder: string) => ["--state-dir", homeWithTicket(), "--store", path.join(folder, "incident.sqlite")];
    const stores = [temporaryFolder("store"), temporaryFolder("store"), temporaryFolder("store")] as const;

    await configured.run("ingest", ...into(stores[0]));
    await named.run("ingest", "--rules", "rules.toml", ...into(stores[1]));
    await named.run("ingest", ...into(stores[2]));

    expect(writtenBelow(stores[0])).toContain("[REDACTED:harbor-ticket:");
    expect(writtenBelow(stores[0])).not.toContain(TICKET.slice(4, 16));
    expect(writtenBelow(stores[1])).toContain("[REDACTED:harbor-ticket:");
    expect(writtenBelow(stores[1])).not.toContain(TICKET.slice(4, 16));
    expect(writtenBelow(stores[2])).toContain(TICKET);
  });

  it.each([[["watch", "--format", "ndjson"]], [["timeline", "--follow"]]])("holds for what %j reads", async (words) => {
    const home = homeWithTicket();
    const { home: user } = operator({ rules: [TICKET_RULE] });
    const folder = temporaryFolder("store");
    const stop = new AbortController();
    let said = "";
    const output = {
      isTerminal: false,
      columns: undefined,
      write: async (text: string) => {
        said += text;
      },
    };
    const end = incident([...words, "--state-dir", home, "--store", path.join(folder, "incident.sqlite")], {
      home: user,
      stdout: output,
      stderr: output,
      interrupted: stop.signal,
      breathe: () => new Promise((resolve) => setImmediate(resolve)),
    });
    await eventually(() => said.includes("Following"), "the watch");

    appendFileSync(path.join(home, LIVE), lineOf.user(`Another berth: ${TICKET}.`, 90));
    await eventually(() => writtenBelow(folder).includes("Another berth: [REDACTED:harbor-ticket:"), "the new record");
    stop.abort();
    await end;

    expect(writtenBelow(folder) + said).not.toContain(TICKET.slice(4, 16));
  });
});
