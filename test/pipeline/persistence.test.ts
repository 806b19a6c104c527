import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, mkdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { EVERYTHING, timeline } from "../../src/queries/timeline.ts";
import type { Store } from "../../src/store/open-store.ts";
import { eventsOf, ingestInto, newHome, openedStore } from "../support/harbor.ts";
import { put } from "../support/transcript.ts";

const AGENTS = "workspace/AGENTS.md";

function homeWith(files: Readonly<Record<string, string>>): string {
  const home = newHome();
  for (const [file, text] of Object.entries(files)) put(home, file, text);
  return home;
}

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

function told(store: Store) {
  return eventsOf(store, "persistence-seen").map((event) => {
    if (event.type !== "persistence-seen") throw new Error("another kind");
    return event.data;
  });
}

const sayings = (store: Store) => told(store).map(({ path: file, change }) => `${change} ${file}`);

function sourceAt(store: Store, place: string) {
  return store.raw.prepare("SELECT state, fault FROM sources WHERE path = ?").get(place);
}

describe("what an agent takes instructions and code from", () => {
  it("is hashed, with the role that each file has", async () => {
    const store = await openedStore();
    const home = homeWith({
      [AGENTS]: "Watch the lamps.\n",
      "workspace/MEMORY.md": "The lamp of pier 3 is out.\n",
      "workspace/memory/2026-11-21.md": "Nothing.\n",
      "workspace/harbor-api/README.md": "No business of ours.\n",
      "workspace/skills/lamps/SKILL.md": "Lamps.\n",
      "workspace-ops/SOUL.md": "Calm.\n",
      "hooks/tide/handler.ts": "export {}\n",
      "extensions/berths/index.js": "1\n",
      "plugin-skills/knots/SKILL.md": "Knots.\n",
    });

    await ingestInto(store, home);

    expect(
      told(store)
        .map(({ path: file, role, change }) => [file, role, change])
        .sort(),
    ).toEqual([
      ["extensions/berths/index.js", "extension", "added"],
      ["hooks/tide/handler.ts", "hook", "added"],
      ["plugin-skills/knots/SKILL.md", "skill", "added"],
      ["workspace-ops/SOUL.md", "instructions", "added"],
      [AGENTS, "instructions", "added"],
      ["workspace/MEMORY.md", "memory", "added"],
      ["workspace/memory/2026-11-21.md", "memory", "added"],
      ["workspace/skills/lamps/SKILL.md", "skill", "added"],
    ]);
    expect(told(store).find(({ path: file }) => file === AGENTS)).toEqual({
      path: AGENTS,
      role: "instructions",
      change: "added",
      isBaseline: true,
      hash: sha256("Watch the lamps.\n"),
      bytes: 17,
    });
    expect((await ingestInto(store, home)).events).toBe(0);
  });

  it("changes, goes back, is removed and comes again: each is a fact", async () => {
    const store = await openedStore();
    const home = homeWith({ [AGENTS]: "A", "workspace/SOUL.md": "calm" });
    const states: (string | null)[] = ["B", "A", null, "A"];

    await ingestInto(store, home);
    for (const text of states) {
      if (text === null) rmSync(path.join(home, AGENTS));
      else put(home, AGENTS, text);
      await ingestInto(store, home);
    }

    const facts = told(store).filter(({ path: file }) => file === AGENTS);
    expect(facts.map(({ change, hash, previousHash }) => [change, hash, previousHash])).toEqual([
      ["added", sha256("A"), undefined],
      ["changed", sha256("B"), sha256("A")],
      ["changed", sha256("A"), sha256("B")],
      ["removed", undefined, sha256("A")],
      ["added", sha256("A"), undefined],
    ]);
    expect(told(store)).toHaveLength(6);
  });

  it("cannot hide a change by setting back the time and keeping the size", async () => {
    const store = await openedStore();
    const home = homeWith({ [AGENTS]: "lamps on" });
    const then = new Date(Date.UTC(2026, 10, 1));
    utimesSync(path.join(home, AGENTS), then, then);
    await ingestInto(store, home);

    writeFileSync(path.join(home, AGENTS), "lamps of");
    utimesSync(path.join(home, AGENTS), then, then);
    await ingestInto(store, home);

    expect(sayings(store)).toEqual([`added ${AGENTS}`, `changed ${AGENTS}`]);
  });

  it("is no change when only a time is another", async () => {
    const store = await openedStore();
    const home = homeWith({ [AGENTS]: "lamps on" });
    await ingestInto(store, home);

    utimesSync(path.join(home, AGENTS), new Date(), new Date());

    expect((await ingestInto(store, home)).events).toBe(0);
  });

  it("is removed with its folder, and is there again when that is", async () => {
    const store = await openedStore();
    const home = homeWith({ [AGENTS]: "A", "workspace/skills/lamps/SKILL.md": "Lamps." });
    await ingestInto(store, home);

    rmSync(path.join(home, "workspace"), { recursive: true });
    await ingestInto(store, home);
    put(home, AGENTS, "A");
    await ingestInto(store, home);

    const skill = "workspace/skills/lamps/SKILL.md";
    expect(sayings(store)).toEqual([
      ...[`added ${AGENTS}`, `added ${skill}`],
      ...[`removed ${AGENTS}`, `removed ${skill}`],
      `added ${AGENTS}`,
    ]);
    expect(sourceAt(store, "workspace")).toEqual({ state: "read", fault: null });
    expect(sourceAt(store, "workspace/skills")).toMatchObject({ state: "gone" });
  });

  it("is a row of the timeline, but for what was there before anybody looked", async () => {
    const store = await openedStore();
    const home = homeWith({ [AGENTS]: "A" });
    await ingestInto(store, home);
    put(home, "hooks/tide/handler.ts", "export {}");
    put(home, AGENTS, "B");
    await ingestInto(store, home);
    const shown = async (types: readonly string[] | null) => {
      const summaries: unknown[] = [];
      for await (const row of timeline(store, { ...EVERYTHING, types }, null)) {
        summaries.push("summary" in row ? row.summary : row.type);
      }
      return summaries.sort();
    };

    const changes = ["hook added: hooks/tide/handler.ts", `instructions changed: ${AGENTS}`];
    expect(await shown(null)).toEqual(changes);
    expect(await shown(["persistence"])).toEqual([changes[0], `instructions added: ${AGENTS}`, changes[1]]);
  });

  it("may be made executable", async () => {
    const store = await openedStore();
    const home = homeWith({ "hooks/tide/run.sh": "date\n" });
    await ingestInto(store, home);

    chmodSync(path.join(home, "hooks/tide/run.sh"), 0o755);
    await ingestInto(store, home);

    expect(told(store).map(({ change, executable }) => [change, executable])).toEqual([
      ["added", undefined],
      ["changed", true],
    ]);
  });
});

describe("what stands in the place of a file", () => {
  it("is told and never opened: links, pipes, the work of others", async () => {
    const store = await openedStore();
    const home = homeWith({
      "skills/lamps/SKILL.md": "Lamps.",
      "skills/lamps/node_modules/left/index.js": "1",
      "skills/lamps/.git/config": "2",
    });
    symlinkSync("/etc/hostname", path.join(home, "skills/lamps/host"));
    execFileSync("mkfifo", [path.join(home, "skills/lamps/pipe")]);

    const { problems } = await ingestInto(store, home);

    expect(told(store).map(({ path: file, link, unread }) => [file, link ?? unread])).toEqual([
      ["skills/lamps/.git", "a folder not looked into"],
      ["skills/lamps/SKILL.md", undefined],
      ["skills/lamps/host", "/etc/hostname"],
      ["skills/lamps/node_modules", "a folder not looked into"],
      ["skills/lamps/pipe", "not a regular file"],
    ]);
    expect(problems).toEqual([]);
  });

  it("is a link where the workspace should be", async () => {
    const store = await openedStore();
    const home = newHome();
    const elsewhere = homeWith({ "AGENTS.md": "Not ours." });
    symlinkSync(elsewhere, path.join(home, "workspace"));

    await ingestInto(store, home);

    expect(told(store)).toEqual([
      { path: "workspace", role: "instructions", change: "added", isBaseline: true, link: elsewhere },
    ]);
  });

  it("is said to be unknown below folders that are too deep", async () => {
    const store = await openedStore();
    const home = homeWith({ [`skills/${"deep/".repeat(20)}SKILL.md`]: "Lamps." });

    const { problems } = await ingestInto(store, home);

    expect(problems).toEqual([{ path: "skills", reason: expect.stringContaining("deeper than 16") }]);
    expect(sourceAt(store, "skills")).toMatchObject({ state: "damaged" });
  });
});

describe("a workspace that the configuration names", () => {
  const config = (workspace: string) => JSON.stringify({ agents: { list: [{ id: "harbor", workspace }] } });

  it("lies in the copy of the home where it lay in the home", async () => {
    const store = await openedStore();
    const home = homeWith({
      "openclaw.json": config("/home/operator/.openclaw/berths/harbor"),
      "berths/harbor/AGENTS.md": "Watch.",
    });

    await ingestInto(store, home);

    expect(sayings(store)).toEqual(["added berths/harbor/AGENTS.md"]);
  });

  it("is read outside of a live home by its whole path, and not for a copy", async () => {
    const store = await openedStore();
    const outside = homeWith({ "AGENTS.md": "Watch.", "skills/lamps/SKILL.md": "Lamps." });
    const home = homeWith({ "openclaw.json": config(outside) });

    await ingestInto(store, home);
    expect(told(store)).toEqual([]);

    await ingestInto(store, home, { roots: [{ path: home, kind: "home", isLive: true }] });
    expect(sayings(store)).toEqual([`added ${outside}/AGENTS.md`, `added ${outside}/skills/lamps/SKILL.md`]);
  });

  it("is no reason to fail when the configuration is broken", async () => {
    const store = await openedStore();
    const home = homeWith({ "openclaw.json": "{ agents: ", [AGENTS]: "Watch." });
    mkdirSync(path.join(home, "skills"));

    await ingestInto(store, home);

    expect(sayings(store)).toEqual([`added ${AGENTS}`]);
  });
});
