import { randomBytes } from "node:crypto";
import { rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it, vi } from "vitest";
import { openBatchWriter } from "../../src/pipeline/batch-writer.ts";
import { openKnownSecrets } from "../../src/pipeline/known-secrets.ts";
import { knownSecretsOf, openSecretLearner } from "../../src/pipeline/learn-secrets.ts";
import { openProjector } from "../../src/projections/project.ts";
import { createRedactor } from "../../src/redact/redact.ts";
import { openAppender } from "../../src/store/append.ts";
import type { Store } from "../../src/store/open-store.ts";
import { openSources } from "../../src/store/sources.ts";
import type { SourceRow } from "../../src/store/tables.ts";
import { eventsOf, ingestInto, newHome, openedStore } from "../support/harbor.ts";
import { stateDatabase } from "../support/state-database.ts";
import { put } from "../support/transcript.ts";
import { eventually, watching } from "../support/watching.ts";

vi.setConfig({ testTimeout: 120_000 });

const redactor = createRedactor({ key: Buffer.from("night-watch") });
const drawn = () => randomBytes(24).toString("base64url");

function collected(home: string) {
  const configured = openKnownSecrets({ root: { path: home, kind: "home" }, redactor, temporary: tmpdir() }).refresh();
  return configured ?? { secrets: [], faults: [] };
}

/** Names by value. */
function namesIn(home: string): Record<string, readonly string[]> {
  return Object.fromEntries(knownSecretsOf(collected(home).secrets).map(({ value, names }) => [value, names]));
}

function putConfig(home: string, config: object, name = "openclaw.json"): void {
  put(home, name, JSON.stringify(config));
}

describe("the secrets that a home is configured with", () => {
  it("are collected from every file, each value with all its names", () => {
    const home = newHome();
    const [gateway, model, profile, device, socket, db] = [drawn(), drawn(), drawn(), drawn(), drawn(), drawn()];
    const models = { providers: { mock: { apiKey: model, baseUrl: "http://127.0.0.1:18555/v1" } } };
    putConfig(home, { gateway: { auth: { mode: "token", token: gateway } }, models });
    putConfig(home, { gateway: { auth: { token: gateway } } }, "openclaw.json.bak");
    put(home, "agents/harbor/agent/models.json", JSON.stringify(models));
    put(
      home,
      "agents/harbor/agent/auth-profiles.json",
      JSON.stringify({ profiles: { "mock:quay": { key: profile } } }),
    );
    put(home, "devices/paired.json", JSON.stringify({ quay: { tokens: { operator: { token: device } } } }));
    put(home, "exec-approvals.json", JSON.stringify({ socket: { path: "/run/quay.sock", token: socket } }));
    put(home, ".env", `HARBOR_DB=postgres://quay:${db}@db.harbor.example/lamps\nHARBOR_NAME=quay-seven\n`);

    expect(namesIn(home)).toEqual({
      [gateway]: ["openclaw.json#gateway.auth.token", "openclaw.json.bak#gateway.auth.token"],
      [model]: ["agents/harbor/agent/models.json#providers.mock.apiKey", "openclaw.json#models.providers.mock.apiKey"],
      [profile]: ["agents/harbor/agent/auth-profiles.json#profiles.mock:quay.key"],
      [device]: ["devices/paired.json#quay.tokens.operator.token"],
      [socket]: ["exec-approvals.json#socket.token"],
      [db]: [".env#HARBOR_DB"],
    });
  });

  it("are collected from the tables with credentials, with whatever columns are there", () => {
    const home = newHome();
    const [token, stored] = [drawn(), drawn()];
    const raw = stateDatabase(home);
    raw.exec(`CREATE TABLE secret_store_entries (scope_kind TEXT, scope_id TEXT, name TEXT, value TEXT) STRICT`);
    raw.prepare("INSERT INTO secret_store_entries VALUES ('team', 'quay', 'LAMP', ?)").run(stored);
    raw
      .prepare(
        "INSERT INTO device_pairing_paired (device_id, public_key, tokens_json, created_at_ms, approved_at_ms) VALUES ('d1', 'p', ?, 1, 1)",
      )
      .run(JSON.stringify({ operator: { token } }));
    raw.close();

    expect(namesIn(home)).toEqual({
      [token]: ["state/openclaw.sqlite#device_pairing_paired/d1.tokens_json.operator.token"],
      [stored]: ["state/openclaw.sqlite#secret_store_entries/team/quay/LAMP.value"],
    });
  });

  it("are looked for in included files of the home, and nowhere else", () => {
    const home = newHome();
    const hooks = drawn();
    putConfig(home, { $include: ["./parts/hooks.json5", "../elsewhere.json"] });
    put(
      home,
      "parts/hooks.json5",
      `{ hooks: { token: '${hooks}' }, /* round and round */ $include: "../openclaw.json" }`,
    );

    const { secrets, faults } = collected(home);

    expect(secrets.map(({ name, value }) => [name, value])).toEqual([["parts/hooks.json5#hooks.token", hooks]]);
    expect(faults).toMatchObject([
      { file: "openclaw.json", reason: "it includes a file that lies outside of the home" },
    ]);
  });

  it.each([
    ["a reference", "${QUAY_TOKEN}"],
    ["a hidden value", "__OPENCLAW_REDACTED__"],
    ["a placeholder", "your-token-here"],
    ["a common word", "lighthouse"],
    ["two words", "harbor-main"],
    ["a common password", "Password123"],
    ["a short one", "a1b2c"],
    ["eight letters", "lanterns"],
    ["a number", "20261121"],
    ["a variable's name", "OPENAI_API_KEY"],
    ["a path", "/run/secrets/quay"],
  ])("are not %s", (_, value) => {
    const home = newHome();
    putConfig(home, { gateway: { auth: { token: value, password: value } } });

    expect(namesIn(home)).toEqual({});
  });

  it("are not settings, nor references to where a secret is", () => {
    const home = newHome();
    putConfig(home, {
      agents: { defaults: { workspace: "/home/operator/.openclaw/workspace", model: { primary: "mock/mock-1" } } },
      gateway: {
        auth: { mode: "token", token: { source: "env", provider: "default", id: "QUAY_GATEWAY_TOKEN_4711" } },
      },
      models: { providers: { mock: { apiKey: "ollama-local", contextWindow: 200000 } } },
      env: { vars: { LOG_LEVEL: "debug", REGION: "eu-harbor-7" } },
    });

    expect(namesIn(home)).toEqual({});
  });

  it("have no secret in their names, not even where a map is keyed by tokens", () => {
    const home = newHome();
    const token = drawn();
    put(home, "devices/bootstrap.json", JSON.stringify({ [token]: { token } }));

    expect(namesIn(home)).toEqual({ [token]: ["devices/bootstrap.json#*.token"] });
  });
});

/** What the store was told, without the times. */
function told(store: Store) {
  return eventsOf(store)
    .filter(({ type }) => type === "secret-configured" || type === "secret-unconfigured")
    .map(({ type, data }) => ({ type, ...data }));
}

async function ingested(home: string, store: Store) {
  return await ingestInto(store, home, { redactor: createRedactor({ key: store.keys.fingerprint }) });
}

describe("the store", () => {
  it("is told once which secrets are configured, and never a value", async () => {
    const home = newHome();
    const gateway = drawn();
    putConfig(home, { gateway: { auth: { token: gateway } } });
    const store = await openedStore();

    const [first, second] = [await ingested(home, store), await ingested(home, store)];

    expect(told(store)).toMatchObject([
      { type: "secret-configured", name: "openclaw.json#gateway.auth.token", secretKind: "token", isBaseline: true },
    ]);
    expect([first.problems, second.problems, second.events, second.witnesses]).toEqual([[], [], 0, 0]);
    expect(JSON.stringify(eventsOf(store))).not.toContain(gateway);
  });

  it("sees a rotation as one change, and the old value in what is kept of the file", async () => {
    const home = newHome();
    const [before, after] = [drawn(), drawn()];
    putConfig(home, { gateway: { auth: { token: before } } });
    const store = await openedStore();
    await ingested(home, store);
    const [{ fingerprint: old } = { fingerprint: "" }] = told(store) as unknown as [{ fingerprint: string }];

    putConfig(home, { gateway: { auth: { token: before } } }, "openclaw.json.bak");
    putConfig(home, { gateway: { auth: { token: after } } });
    await ingested(home, store);
    const again = await ingested(home, store);

    expect(told(store).slice(1)).toMatchObject([
      { name: "openclaw.json#gateway.auth.token", previous: old },
      { name: "openclaw.json.bak#gateway.auth.token", fingerprint: old, isOldCopy: true },
    ]);
    expect(told(store)).toHaveLength(3);
    expect(again.events).toBe(0);
  });

  it("is told when a secret is configured no longer", async () => {
    const home = newHome();
    putConfig(home, { gateway: { auth: { token: drawn() } }, hooks: { token: drawn() } });
    const store = await openedStore();
    await ingested(home, store);

    putConfig(home, { gateway: { auth: { mode: "none" } } });
    await ingested(home, store);

    expect(told(store).slice(2)).toMatchObject([
      { type: "secret-unconfigured", name: "openclaw.json#gateway.auth.token" },
      { type: "secret-unconfigured", name: "openclaw.json#hooks.token" },
    ]);
  });

  it("takes a file that cannot be read for a fault, and keeps what it said last", async () => {
    const home = newHome();
    put(home, ".env", `QUAY_TOKEN=${drawn()}\n`);
    putConfig(home, { hooks: { token: drawn() } });
    const store = await openedStore();
    await ingested(home, store);

    rmSync(path.join(home, ".env"));
    symlinkSync("/etc/hostname", path.join(home, ".env"));
    putConfig(home, {});
    const { problems } = await ingested(home, store);

    expect(problems).toEqual([{ path: "configured-secrets", reason: ".env: a symbolic link" }]);
    expect(told(store).slice(2)).toMatchObject([{ type: "secret-unconfigured", name: "openclaw.json#hooks.token" }]);
  });

  it.each([
    ["state/openclaw.sqlite", "it is not a SQLite database"],
    ["devices/paired.json", "a symbolic link"],
  ])("hears once that %s cannot be read, from its own reader", async (file, reason) => {
    const home = newHome();
    const place = put(home, file, "no database, though it is called one");
    if (file.endsWith(".json")) {
      rmSync(place);
      symlinkSync("/etc/hostname", place);
    }
    const store = await openedStore();

    const { problems } = await ingested(home, store);

    expect(problems).toEqual([{ path: file, reason }]);
  });

  it("tells nothing twice when a file can be read again", async () => {
    const home = newHome();
    const text = `QUAY_TOKEN=${drawn()}\n`;
    const file = put(home, ".env", text);
    const store = await openedStore();
    await ingested(home, store);
    rmSync(file);
    symlinkSync("/etc/hostname", file);
    await ingested(home, store);

    rmSync(file);
    put(home, ".env", text);
    const { problems } = await ingested(home, store);

    expect(problems).toEqual([]);
    expect(told(store)).toHaveLength(1);
  });
});

describe("the redactor", () => {
  it("is made anew with what was learned, so that another thread can be told of it too", async () => {
    const home = newHome();
    const [before, after] = [drawn(), drawn()];
    const store = await openedStore();
    const first = createRedactor({ key: store.keys.fingerprint });
    const learner = openSecretLearner(first, tmpdir());
    const project = openProjector(store);
    const tally = { events: 0, witnesses: 0, records: 0, bytes: 0 };
    const [appender, now] = [openAppender(store), () => 0];
    const notes = {
      writerFor: (row: SourceRow) => openBatchWriter(appender, project, row, "notes", tally),
      now,
      context: { redactor: first, digestKey: store.keys.digest },
      problems: [],
    };
    const learn = () =>
      learner.learn({ store, sources: openSources(store.raw), appender, project, tally, notes, now, redactor: first }, [
        { path: home, kind: "home" },
      ]);
    const known = () => learner.redactor.recipe?.known?.map(({ value, names }) => [value, names]) ?? [];

    putConfig(home, { hooks: { token: before } });
    learn();
    const one = learner.redactor;
    expect(known()).toEqual([[before, ["openclaw.json#hooks.token"]]]);

    learn();
    expect(learner.redactor).toBe(one);

    putConfig(home, { hooks: { token: after } });
    learn();
    expect(known()).toEqual([[after, ["openclaw.json#hooks.token"]]]);
  });
});

describe("a watch", () => {
  it("learns of a new value before it reads on", async () => {
    const home = newHome();
    putConfig(home, { gateway: { auth: { token: drawn() } } });
    const store = await openedStore();
    watching(store, home);
    await eventually(() => told(store).length === 1);

    writeFileSync(path.join(home, "openclaw.json"), JSON.stringify({ gateway: { auth: { token: drawn() } } }));

    await eventually(() => told(store).length === 2, "the rotation");
    expect(told(store)[1]).toMatchObject({ name: "openclaw.json#gateway.auth.token", previous: expect.any(String) });
  });
});
