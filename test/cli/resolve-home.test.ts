import { mkdirSync, realpathSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { HomeOptions } from "../../src/cli/options.ts";
import { resolveHome } from "../../src/cli/resolve-home.ts";
import { resolveStore } from "../../src/cli/resolve-store.ts";
import type { World } from "../../src/cli/world.ts";
import { temporaryFolder } from "../support/incident.ts";

/** The house of an operator with three OpenClaw homes. */
const house = realpathSync(temporaryFolder("incident-house"));
for (const name of [".openclaw", ".openclaw-dev", ".openclaw-quay", "other/.openclaw", "elsewhere"]) {
  mkdirSync(path.join(house, name, "agents"), { recursive: true });
}

function at(options: HomeOptions, env: Record<string, string> = {}, cwd = house) {
  return resolveHome(options, { home: house, cwd, env } as unknown as World);
}

describe("the home that is read", () => {
  it.each<{ options: HomeOptions; env: Record<string, string>; home: string }>([
    { options: {}, env: {}, home: ".openclaw" },
    { options: { dev: true }, env: {}, home: ".openclaw-dev" },
    { options: { profile: "quay" }, env: {}, home: ".openclaw-quay" },
    { options: { profile: "default" }, env: {}, home: ".openclaw" },
    { options: {}, env: { OPENCLAW_PROFILE: "quay" }, home: ".openclaw-quay" },
    { options: {}, env: { OPENCLAW_HOME: "~/other" }, home: "other/.openclaw" },
    { options: {}, env: { OPENCLAW_STATE_DIR: "~/elsewhere" }, home: "elsewhere" },
    { options: {}, env: { OPENCLAW_STATE_DIR: "elsewhere" }, home: "elsewhere" },
    { options: {}, env: { OPENCLAW_STATE_DIR: "~/elsewhere", OPENCLAW_PROFILE: "quay" }, home: "elsewhere" },
    {
      options: {},
      env: { OPENCLAW_STATE_DIR: " ", OPENCLAW_PROFILE: "undefined", OPENCLAW_HOME: "null" },
      home: ".openclaw",
    },
    { options: { profile: "quay" }, env: { OPENCLAW_STATE_DIR: "~/elsewhere" }, home: ".openclaw-quay" },
    { options: { dev: true }, env: { OPENCLAW_PROFILE: "quay" }, home: ".openclaw-dev" },
    {
      options: { stateDir: "elsewhere", profile: "quay" },
      env: { OPENCLAW_STATE_DIR: "~/.openclaw" },
      home: "elsewhere",
    },
  ])("is $home with the flags $options and the environment $env", ({ options, env, home }) => {
    expect(at(options, env).stateDir).toBe(path.join(house, home));
  });

  it("is the OpenClaw home inside of a user's home that was named, and says so", () => {
    const place = at({ stateDir: "other" });

    expect(place.stateDir).toBe(path.join(house, "other/.openclaw"));
    expect(place.notes[0]).toContain("the OpenClaw home inside the folder that was named");
  });

  it("is the folder itself when a link was named", () => {
    symlinkSync(path.join(house, "elsewhere"), path.join(house, "a-link"));

    expect(at({ stateDir: "a-link" }).stateDir).toBe(path.join(house, "elsewhere"));
  });

  it.each([
    { options: {}, isLive: true },
    { options: { stateDir: ".openclaw" }, isLive: true },
    { options: { stateDir: "elsewhere" }, isLive: false },
  ])("is live or a copy: $options", ({ options, isLive }) => {
    expect(at(options).isLive).toBe(isLive);
  });
});

describe("the logs that are read", () => {
  it("are those that were named, each folder once", () => {
    mkdirSync(path.join(house, "logs"));

    expect(at({ logs: ["logs", "./logs"] }).logs.map((folder) => folder.path)).toEqual([path.join(house, "logs")]);
  });

  it("are for a live home also where its configuration puts them, whatever the file is called", () => {
    const folder = path.join(house, "var");
    mkdirSync(folder);
    writeFileSync(
      path.join(house, ".openclaw-quay/openclaw.json"),
      `{ logging: { file: "${folder}/quay.txt" }, } // JSON5`,
    );

    expect(at({ profile: "quay" }).logs).toContainEqual({ path: folder, named: ["quay.txt"] });
  });

  it("are read although the configuration is broken", () => {
    writeFileSync(path.join(house, ".openclaw-dev/openclaw.json"), "{ logging: ");

    expect(at({ dev: true }).stateDir).toBe(path.join(house, ".openclaw-dev"));
  });

  it("are missing for a copy unless they are named, and a note says so", () => {
    const place = at({ stateDir: "elsewhere" });

    expect(place.logs).toEqual([]);
    expect(place.notes).toContain("No gateway logs were read: name their folder with --logs.");
  });
});

describe("the store", () => {
  const store = (options: { store?: string }, env: Record<string, string> = {}) =>
    resolveStore(options, { home: house, cwd: house, env } as unknown as World);

  it.each<{ options: { store?: string }; env: Record<string, string>; file: string }>([
    { options: {}, env: {}, file: ".local/state/openclaw-incident/incident.sqlite" },
    { options: {}, env: { XDG_STATE_HOME: path.join(house, "xdg") }, file: "xdg/openclaw-incident/incident.sqlite" },
    { options: {}, env: { XDG_STATE_HOME: "relative" }, file: ".local/state/openclaw-incident/incident.sqlite" },
    { options: {}, env: { INCIDENT_STORE: "case-7.sqlite" }, file: "case-7.sqlite" },
    { options: { store: "case-8.sqlite" }, env: { INCIDENT_STORE: "case-7.sqlite" }, file: "case-8.sqlite" },
  ])("is $file with $options and $env", ({ options, env, file }) => {
    expect(store(options, env)).toBe(path.join(house, file));
  });
});
