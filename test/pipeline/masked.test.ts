import { describe, expect, it } from "vitest";
import { storeRedactor } from "../../src/cli/store-redactor.ts";
import { rebuild } from "../../src/projections/project.ts";
import { census, dumpViews, eventsOf, ingestInto, newHome, openedStore } from "../support/harbor.ts";
import { incident } from "../support/incident.ts";
import { LIVE, lineOf, put, SESSIONS } from "../support/transcript.ts";

const ENDS = ["ghp_01", "2345"].join("\u2026");

/** A night in which OpenClaw masked what it wrote down. */
async function nightStore() {
  const home = newHome();
  const lines = [
    lineOf.session("night-watch"),
    lineOf.call("c1", "export AWS_SECRET_ACCESS_KEY=*** && quay push", 1),
    lineOf.result("c1", "PIER_TOKEN=*** PIER_TOKEN=***", 0, 2),
    lineOf.call("c2", `quay login ${ENDS}`, 3),
    lineOf.call("c3", "quay list", 4),
    lineOf.result("c3", `berth 7 ${ENDS}`, 0, 5),
  ];
  put(home, LIVE, lines.join(""));
  const store = await openedStore();
  const read = async () => await ingestInto(store, home, { redactor: storeRedactor(store, { custom: [] }) });
  await read();
  return { home, store, read };
}

describe("what OpenClaw masked", () => {
  it("is a fact of its own, told once however often it is read and wherever it is copied", async () => {
    const { home, store, read } = await nightStore();
    put(home, `${SESSIONS}/night-watch.jsonl.bak.2026-11-22T06-37-24.228Z`, lineOf.session("night-watch"));

    await read();

    expect(census(store)).toMatchObject({ "secret-masked": 2 });
    const told = eventsOf(store, "secret-masked").map(({ data }) => data);
    expect(told).toMatchObject([
      { form: "stars", name: "AWS_SECRET_ACCESS_KEY", count: 1, paths: ["/command"], aboutType: "exec-attempted" },
      { form: "stars", name: "PIER_TOKEN", count: 2, paths: ["/text"], aboutType: "exec-finished" },
    ]);
  });

  it("marks the attempts whose commands are not the ones that ran, and no others", async () => {
    const { store } = await nightStore();
    const flags = () => store.raw.prepare<[], string>("SELECT flags FROM attempts ORDER BY attempt").pluck().all();

    expect(flags()).toEqual(['["altered-by-mask"]', '["altered-by-mask"]', "[]"]);

    const live = dumpViews(store);
    rebuild(store, { onlyOutdated: false });
    expect(dumpViews(store)).toEqual(live);
  });

  it("is counted by leaks and listed in the timeline", async () => {
    const { store } = await nightStore();
    await store.close();

    const leaks = await incident(["leaks", "--store", store.file]);
    const json = JSON.parse((await incident(["leaks", "--store", store.file, "--json"])).stdout);
    const later = JSON.parse((await incident(["leaks", "-a", "nobody", "--store", store.file, "--json"])).stdout);
    const timeline = await incident(["timeline", "--all", "--type", "secret", "--store", store.file]);

    expect(leaks.stderr).toContain("Note: 3 times OpenClaw left nothing of a secret");
    expect([json.maskedValues, json.maskedOnly, later.maskedValues]).toEqual([3, 1, 0]);
    expect(timeline.stdout).toContain("PIER_TOKEN masked by OpenClaw (stars) in exec-finished (2 times)");
  });
});
