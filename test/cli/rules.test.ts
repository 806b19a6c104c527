import { writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { sample } from "../../src/redact/define-rule.ts";
import rules from "../../src/redact/rules/index.ts";
import { operator } from "../support/config-file.ts";
import { TICKET, TICKET_RULE } from "../support/custom-rules.ts";

const SLACK = sample("xoxb-", "1234567890-1234567890123-hB4rQx81LmZt60WyVcNs52Kd");

const withTicket = (more: object = {}) => operator({ rules: [{ ...TICKET_RULE, ...more }] });

describe("incident rules list", () => {
  it("lists every rule with what is known of it", async () => {
    const { stdout, exit } = await operator().run("rules", "list", "--json");

    const { command, data } = JSON.parse(stdout);
    expect(exit).toBe(0);
    expect(command).toBe("rules list");
    expect(data).toHaveLength(rules.length);
    expect(data.find(({ id }: { id: string }) => id === "slack-token")).toMatchObject({
      kind: "specific",
      confidence: "by value",
      origin: "built-in",
      file: null,
    });
  });

  it("marks those of the user's own", async () => {
    const { run, configFile } = withTicket({ confidence: "medium" });

    const table = await run("rules", "list", "--grep", "harbor office");
    const { stdout } = await run("rules", "list", "--grep", "HBR_", "--format", "ndjson");

    expect(table.stdout).toMatch(/harbor-ticket \(custom\)\s+specific\s+medium\s+0\s+Ticket of the harbor office/);
    expect(table.stderr).toContain("1 of your own");
    expect(JSON.parse(stdout)).toMatchObject({ id: "harbor-ticket", origin: "custom", file: configFile });
  });

  it("has a column for each field in csv", async () => {
    const { stdout } = await operator().run("rules", "list", "--grep", "slack-token", "--format", "csv");

    expect(stdout.split("\n")[0]?.trim()).toBe("id,title,kind,confidence,examples,origin,file");
  });

  it("knows no kind but secret yet", async () => {
    const { exit, stderr } = await operator().run("rules", "list", "--kind", "detection");

    expect(exit).toBe(2);
    expect(stderr).toContain("--kind knows no detection.");
    expect((await operator().run("rules", "list", "--kind", "secret")).exit).toBe(0);
  });
});

describe("incident rules show", () => {
  it("shows what a rule hides with the value hidden, and what it leaves alone as it is", async () => {
    const { stdout } = await operator().run("rules", "show", "slack-token");

    expect(stdout).toContain("  SLACK_APP_TOKEN=[REDACTED:slack-token]\n");
    expect(stdout).toContain("  xoxo-hugs-1234567890\n");
    expect(stdout).toContain("From: built in\n");
  });

  it("never prints what an example hides", async () => {
    const { run } = operator();

    for (const rule of rules.filter((_, index) => index % 25 === 0)) {
      const { stdout } = await run("rules", "show", rule.id, "--json");
      const { hides } = JSON.parse(stdout).data;
      expect(hides).toHaveLength(rule.examples.hides.length);
      for (const shown of hides) expect(shown).toMatch(/\[REDACTED:[a-z0-9-]+\]/);
      for (const example of rule.examples.hides) expect(hides).not.toContain(example);
    }
  });

  it("says where a rule of the user's own is configured", async () => {
    const { run, configFile } = withTicket({ examples: { hides: [`pass ${TICKET}`], keeps: ["hbr_short"] } });

    const { stdout } = await run("rules", "show", "harbor-ticket");

    expect(stdout).toContain(`From: ${configFile}\n`);
    expect(stdout).toContain("Looks near: hbr_\n");
    expect(stdout).toContain("  pass [REDACTED:harbor-ticket]\n");
    expect(stdout).not.toContain(TICKET.slice(0, 12));
  });

  it("suggests the rule that was meant", async () => {
    const { exit, stderr } = await operator().run("rules", "show", "slak-token");

    expect(exit).toBe(2);
    expect(stderr).toContain("There is no rule slak-token.");
    expect(stderr).toContain("Did you mean slack-token?");
  });
});

describe("incident rules test", () => {
  it("holds every rule against its own examples", async () => {
    const { exit, stdout } = await operator().run("rules", "test");

    expect(stdout).toMatch(/^All \d+ examples of \d+ rules hold\.\n$/);
    expect(exit).toBe(0);
  }, 60_000);

  it("names the examples that do not hold, without their text", async () => {
    const examples = {
      hides: [`pass ${TICKET}`, "pass hbr_nothing-of-the-kind"],
      keeps: ["hbr_short", `not ${TICKET}`],
    };

    const { exit, stdout } = await withTicket({ examples }).run("rules", "test", "--rule", "harbor-ticket");

    expect(exit).toBe(1);
    expect(stdout).toMatch(/harbor-ticket\s+hides 2\s+its rule hides nothing/);
    expect(stdout).toMatch(/harbor-ticket\s+keeps 2\s+changed by harbor-ticket/);
    expect(stdout).toContain("2 of 4 examples of 1 rules do not hold.");
    expect(stdout).not.toContain(TICKET.slice(0, 12));
  });

  it("says where rules fire on a text, and never on what", async () => {
    const { pipe } = withTicket();

    const { exit, stdout, stderr } = await pipe(`first\n  slack: ${SLACK}\n\n${TICKET}\n`, "rules", "test", "-");

    expect(exit).toBe(0);
    expect(stdout).toMatch(/2:10\s+slack-token\s+high\s+[0-9a-f]{16}/);
    expect(stdout).toMatch(/4:1\s+harbor-ticket\s+high\s+[0-9a-f]{16}/);
    expect(stderr).toContain("2 secrets found.");
    for (const secret of [SLACK, TICKET]) expect(stdout + stderr).not.toContain(secret.slice(5, 17));
  });

  it("gives the same value the same fingerprint within a run", async () => {
    const { stdout } = await withTicket().pipe(`${TICKET}\n${TICKET}`, "rules", "test", "-", "--json");

    const [one, other] = JSON.parse(stdout).data;
    expect(one).toMatchObject({ line: 1, column: 1, rule: "harbor-ticket", carriers: [] });
    expect(other).toMatchObject({ line: 2, fingerprint: one.fingerprint });
    expect(one.fingerprint).toMatch(/^[0-9a-f]{32}$/);
  });

  it("tries only the rules that are named", async () => {
    const { run, home } = withTicket();
    writeFileSync(path.join(home, "notes.txt"), `${SLACK} ${TICKET}`);

    const { stdout } = await run("rules", "test", "--rule", "harbor-ticket", "notes.txt", "--format", "csv");

    expect(stdout).toContain("harbor-ticket");
    expect(stdout).not.toContain("slack-token");
  });

  it.each([
    ["a rule fires and it is asked to", `key ${SLACK}`, ["--check"], 1],
    ["a rule fires and it is not asked to", `key ${SLACK}`, [], 0],
    ["no rule fires", "the harbor is quiet", ["--check"], 0],
  ])("fails when %s: %#", async (_, text, flags, expected) => {
    expect((await operator().pipe(text, "rules", "test", "-", ...flags)).exit).toBe(expected);
  });

  it.each([
    ["a file that is not there", "gone.txt", "There is no file"],
    ["a folder", ".", "is a folder"],
  ])("cannot try %s", async (_, named, message) => {
    const { exit, stderr } = await operator().run("rules", "test", named);

    expect(exit).toBe(2);
    expect(stderr).toContain(message);
  });
});
