import { chmodSync, mkdirSync, readFileSync, renameSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { operator } from "../support/config-file.ts";
import { TICKET, TICKET_RULE } from "../support/custom-rules.ts";
import { incident } from "../support/incident.ts";

describe("incident config", () => {
  it("tells where the configuration is, there or not", async () => {
    const { run, configFile, home } = operator();
    const at = async (env: Record<string, string>, ...words: string[]) =>
      (await incident(["config", "path", ...words], { home, cwd: home, env })).stdout.trim();

    expect((await run("config", "path")).stdout).toBe(`${configFile}\n`);
    expect(await at({ XDG_CONFIG_HOME: "/etc/harbor" })).toBe("/etc/harbor/openclaw-incident/config.json5");
    expect(await at({ XDG_CONFIG_HOME: "relative" })).toBe(configFile);
    expect(await at({ INCIDENT_CONFIG: "/srv/incident.json5" })).toBe("/srv/incident.json5");
    expect(await at({ INCIDENT_CONFIG: "/srv/incident.json5" }, "--config", "mine.json5")).toBe(`${home}/mine.json5`);
  });

  it("writes an example that is taken as it is, for its owner only, and never over another", async () => {
    const { run, configFile } = operator();

    const first = await run("config", "init");
    const written = readFileSync(configFile, "utf8");
    const second = await run("config", "init");

    expect(first.exit).toBe(0);
    expect(statSync(configFile).mode & 0o777).toBe(0o600);
    expect(statSync(path.dirname(configFile)).mode & 0o777).toBe(0o700);
    expect((await run("config", "show")).stdout).toContain("0 rules of your own");
    expect(second.exit).toBe(4);
    expect(second.stderr).toContain("There is already something at");
    expect(readFileSync(configFile, "utf8")).toBe(written);
  });

  it("has an example rule that works once its comment signs are gone", async () => {
    const { run, pipe, configFile } = operator();
    await run("config", "init");
    writeFileSync(configFile, readFileSync(configFile, "utf8").replaceAll(/^ {4}\/\/ (?!\/\/)/gm, "    "));

    const { stdout } = await pipe(`ticket ${TICKET}`, "rules", "test", "-");

    expect(stdout).toContain("harbor-ticket");
    expect((await run("rules", "test", "--rule", "harbor-ticket")).exit).toBe(0);
  });

  it("does not write through a link", async () => {
    const { run, configFile, home } = operator();
    mkdirSync(path.dirname(configFile), { recursive: true });
    symlinkSync(path.join(home, "elsewhere"), configFile);

    expect((await run("config", "init")).exit).toBe(4);
    expect(() => statSync(path.join(home, "elsewhere"))).toThrow("ENOENT");
  });

  it("shows what is configured", async () => {
    const { run, configFile, home } = operator({ rules: [TICKET_RULE], rulesFile: "more.toml" });
    const more = path.join(path.dirname(configFile), "more.toml");
    writeFileSync(more, `[[rules]]\nid = "harbor-mole"\nregex = "mole_[0-9]{9}"\n`, { mode: 0o600 });

    const { data } = JSON.parse((await run("config", "show", "--json")).stdout);

    expect(home).not.toBe("");
    expect(data).toMatchObject({
      file: configFile,
      origin: "default",
      isThere: true,
      rulesFile: "more.toml",
      rules: [
        { id: "harbor-ticket", file: configFile },
        { id: "harbor-mole", file: more },
      ],
      refused: [],
    });
  });
});

describe("a configuration with a mistake", () => {
  it.each([
    ["an unknown key", { ruls: [] }, "the file has no key ruls", "Did you mean rules?"],
    [
      "an unknown key of a rule",
      { rules: [{ ...TICKET_RULE, patern: "x" }] },
      "rules[0] has no key patern",
      "pattern?",
    ],
    [
      "an unknown key of what is allowed",
      { rules: [{ ...TICKET_RULE, allow: [{ words: [] }] }] },
      "rules[0].allow[0] has no key words",
      "stopwords",
    ],
    [
      "a rule without a pattern",
      { rules: [{ id: "harbor-x" }] },
      "rules[0].pattern is not what it should be",
      "--help",
    ],
    ["a value of another type", { rules: "none" }, "rules is not what it should be: expected array", "--help"],
    ["no JSON5", "{ rules: [ }", "is no JSON5: invalid character '}' at 1:12", "config init"],
    [
      "the id of one of ours",
      { rules: [{ ...TICKET_RULE, id: "slack-token" }] },
      "the rule slack-token cannot be taken: another rule has its id",
      "Mend",
    ],
    ["an id twice", { rules: [TICKET_RULE, TICKET_RULE] }, "another rule has its id", "Mend"],
    [
      "a regex that could take forever",
      { rules: [{ id: "harbor-x", pattern: "(harbor)\\1" }] },
      "the rule harbor-x cannot be taken: its pattern has a backreference (\\1)",
      "Mend",
    ],
  ])("stops the command: %s", async (_, content, message, hint) => {
    const { exit, stdout, stderr } = await operator(content).run("rules", "list");

    expect(exit).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toContain(message);
    expect(stderr).toContain(hint);
  });

  it("is not quoted", async () => {
    const { stderr } = await operator({ rules: [{ ...TICKET_RULE, confidence: TICKET }], [TICKET]: 1 }).run(
      "rules",
      "list",
    );

    expect(stderr).not.toContain(TICKET);
  });

  it("stops an ingest before anything is read", async () => {
    const { run, home } = operator({ ruls: [] });
    mkdirSync(path.join(home, ".openclaw", "agents"), { recursive: true });

    const { exit, stderr } = await run("ingest", "--store", path.join(home, "store.sqlite"));

    expect(exit).toBe(2);
    expect(stderr).toContain("the file has no key ruls");
    expect(() => statSync(path.join(home, "store.sqlite"))).toThrow("ENOENT");
  });
});

describe("a configuration that others may have written", () => {
  it.each([
    ["its group can write it", 0o660],
    ["everybody can write it", 0o602],
  ])("is refused when %s", async (_, mode) => {
    const { run, configFile } = operator({ rules: [] });
    chmodSync(configFile, mode);

    const { exit, stderr } = await run("rules", "list");

    expect(exit).toBe(4);
    expect(stderr).toContain("can be written by other users: it is not used.");
  });

  it("is refused when it is a link", async () => {
    const { run, configFile } = operator({ rules: [] });
    renameSync(configFile, `${configFile}.real`);
    symlinkSync(`${configFile}.real`, configFile);

    const { exit, stderr } = await run("rules", "list");

    expect(exit).toBe(4);
    expect(stderr).toContain("is a symbolic link: it is not used.");
  });

  it("is refused when it is a folder", async () => {
    const { run, configFile } = operator();
    mkdirSync(configFile, { recursive: true });

    expect((await run("config", "show")).stderr).toContain("is no regular file");
  });

  it("is refused when the rules file that it names is a link", async () => {
    const { run, configFile } = operator({ rulesFile: "more.toml" });
    symlinkSync("/etc/hosts", path.join(path.dirname(configFile), "more.toml"));

    expect((await run("rules", "list")).exit).toBe(4);
  });

  it("is not taken from the working directory", async () => {
    const { run, home } = operator();
    for (const name of ["config.json5", "openclaw-incident.json5", ".gitleaks.toml"]) {
      writeFileSync(path.join(home, name), "{ ruls: [] }");
    }

    expect((await run("rules", "list")).exit).toBe(0);
  });

  it("is missed when it was named and is not there", async () => {
    const { exit, stderr } = await operator().run("rules", "list", "--config", "mine.json5");

    expect(exit).toBe(2);
    expect(stderr).toContain("which --config names");
  });
});
