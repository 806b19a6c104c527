import { randomBytes } from "node:crypto";
import { rmSync, symlinkSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { openStore } from "../../src/store/open-store.ts";
import { eventsOf, ingestInto, newHome, newStoreFile, openedStore } from "../support/harbor.ts";
import { incident } from "../support/incident.ts";
import { tracesOf } from "../support/traces.ts";
import { LIVE, lineOf, put } from "../support/transcript.ts";

/** No rule knows it by its form, and nothing in the transcript calls it a secret. */
const word = () => `lantern ${randomBytes(6).toString("hex")}`;

/** A store that was made without any rule, and the home with its password in the configuration and in a transcript. */
async function nightStore(password: string) {
  const home = newHome();
  put(home, "openclaw.json", JSON.stringify({ gateway: { auth: { password } } }));
  put(home, LIVE, lineOf.session("night-watch") + lineOf.user(`We say ${password} at the gate.`, 1));
  const store = await openStore(newStoreFile());
  await ingestInto(store, home);
  await store.close();
  return { home, file: store.file };
}

const rescan = async (file: string) => await incident(["db", "rescan", "--store", file]);

describe("a rescan of a store whose home is configured with secrets", () => {
  it("hides them wherever they stand, with the name they have in the configuration", async () => {
    const password = word();
    const { file } = await nightStore(password);

    const { exit, stderr } = await rescan(file);

    expect([exit, stderr]).toEqual([0, ""]);
    expect(tracesOf(file, password)).toEqual([]);
    const told = eventsOf(await openedStore(file), "secret-redacted");
    expect(told.map(({ data }) => data)).toContainEqual(
      expect.objectContaining({
        rule: "configured-secret",
        names: ["openclaw.json#gateway.auth.password"],
        aboutType: "message-received",
      }),
    );
  });

  it("does not ask a home that is gone", async () => {
    const { home, file } = await nightStore(word());
    rmSync(home, { recursive: true });

    const { exit, stdout } = await rescan(file);

    expect([exit, stdout.includes("Note:")]).toEqual([0, false]);
  });

  it("says which file it could not ask, and that its work is not whole", async () => {
    const { home, file } = await nightStore(word());
    const elsewhere = put(newHome(), "harbor.env", "HARBOR_TOKEN=x");
    symlinkSync(elsewhere, path.join(home, ".env"));

    const { exit, stdout } = await rescan(file);

    expect(exit).toBe(3);
    expect(stdout).toMatch(
      /^Note: \.env in .* could not be read \(.*\): what it configures was looked for by its form/m,
    );
  });

  it("finds what the end of a record cuts in two, as an ingest does", async () => {
    const home = newHome();
    const token = ["shpat", randomBytes(16).toString("hex")].join("_");
    const halves = [`the url is https://x:${token.slice(0, 20)}`, `${token.slice(20)}@harbor.test`];
    put(home, LIVE, lineOf.session("night-watch") + halves.map((half, at) => lineOf.user(half, at + 1)).join(""));
    const store = await openStore(newStoreFile());
    await ingestInto(store, home);
    await store.close();

    await rescan(store.file);

    expect(tracesOf(store.file, token.slice(20))).toEqual([]);
  });
});
