import { writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { operator } from "../support/config-file.ts";
import { TICKET } from "../support/custom-rules.ts";

const KEY = "0f1e2d3c4b5a69788796a5b4c3d2e1f0";

const RULES = String.raw`
title = "rules of the harbor"

[extend]
useDefault = true

[[allowlists]]
stopwords = ["lighthouse"]

[[rules]]
id = "harbor-api-key"
description = "Key of the harbor's interface"
regex = '''(?i)[\w.-]{0,50}?(?:harbor)(?:[ \t\w.-]{0,20})[\s'"]{0,3}(?:=|>|:{1,3}=|\|\||:|=>|\?=|,)[\x60'"\s=]{0,5}([a-f0-9]{32})(?:[\x60'"\s;]|\\[nr]|$)'''
entropy = 3
keywords = ["harbor"]
[[rules.allowlists]]
regexTarget = "line"
regexes = ['''^# documented''']

[[rules]]
id = "slack-token"
regex = '''\b(hbr_[a-z0-9]{24})\b'''
keywords = ["hbr_"]

[[rules]]
id = "q-mark"
regex = '''\bq~[0-9]{20}\b'''
keywords = ["q~"]

[[rules]]
id = "pkcs12-file"
path = '''(?i)\.p12$'''

[[rules]]
id = "no-literal"
regex = '''[a-f0-9]{32}'''

[[rules]]
id = "looks-ahead"
regex = '''harbor(?=_)'''

[[rules]]
id = "helper"
regex = '''username = ([a-z]+)'''
skipReport = true

[[rules]]
regex = '''nameless_[a-z]+'''
`;

function withRules(toml = RULES) {
  const user = operator();
  writeFileSync(path.join(user.home, "rules.toml"), toml);
  return user;
}

const fired = async (text: string) => {
  const { stdout } = await withRules().pipe(text, "rules", "test", "-", "--rules", "rules.toml", "--json");
  return JSON.parse(stdout).data.map(({ rule }: { rule: string }) => rule);
};

describe("rules in a gitleaks file", () => {
  it("find what they are for", async () => {
    expect(await fired(`HARBOR_API = "${KEY}"`)).toEqual(["harbor-api-key"]);
    expect(await fired(`ticket ${TICKET}`)).toEqual(["gitleaks-slack-token"]);
    expect(await fired("q~01234567890123456789")).toEqual(["q-mark"]);
  });

  it.each([
    ["the entropy is too low", `harbor = ${"a".repeat(32)}`],
    ["the line is allowed", `# documented: harbor = ${KEY}`],
  ])("leave a value alone where %s", async (_, text) => {
    expect(await fired(text)).not.toContain("harbor-api-key");
  });

  it("are listed with their file, and those that cannot be taken with the reason", async () => {
    const { run, home } = withRules();

    const { stdout, stderr, exit } = await run("rules", "list", "--rules", "rules.toml", "--grep", "harbor");

    expect(exit).toBe(0);
    expect(stdout).toMatch(/harbor-api-key \(custom\)\s+specific\s+high\s+0\s+Key of the harbor's interface/);
    const file = path.join(home, "rules.toml");
    expect(stderr).toContain(`Note: [extend] useDefault in ${file} is not followed`);
    expect(stderr).toContain(`Note: Of 8 rules in ${file} 3 are used, 5 are not:`);
    expect(stderr).toContain("not used: pkcs12-file, because it knows files by their path only");
    expect(stderr).toContain("not used: no-literal, because its pattern holds no literal of 3 letters");
    expect(stderr).toContain("not used: looks-ahead, because its pattern has lookaround ((?=)");
    expect(stderr).toContain("not used: helper, because it names no secret");
    expect(stderr).toContain("not used: number 8, because its entry is malformed (id");
  });

  it("hide what the match's group holds, not its surroundings", async () => {
    const { stdout } = await withRules().pipe(
      `harbor = ${KEY} ;`,
      "rules",
      "test",
      "-",
      "--rules",
      "rules.toml",
      "--json",
    );

    expect(JSON.parse(stdout).data).toMatchObject([{ column: 10 }]);
  });

  it.each([
    ["no TOML", "rules = [", "it is no TOML (line 1"],
    ["no rules as gitleaks has them", "rules = 7", "rules: "],
  ])("are refused when the file is %s", async (_, toml, message) => {
    const { exit, stderr } = await withRules(toml).run("rules", "list", "--rules", "rules.toml");

    expect(exit).toBe(2);
    expect(stderr).toContain(message);
  });

  it("are missed when the file is not there", async () => {
    const { exit, stderr } = await operator().run("rules", "list", "--rules", "rules.toml");

    expect(exit).toBe(2);
    expect(stderr).toContain("There is no rules file at");
  });

  it("does not quote the file where it is broken", async () => {
    const { stderr } = await withRules(`secret = "${TICKET}`).run("rules", "list", "--rules", "rules.toml");

    expect(stderr).not.toContain(TICKET.slice(0, 12));
  });
});
