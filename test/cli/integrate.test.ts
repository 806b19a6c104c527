import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, realpathSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { incident, temporaryFolder } from "../support/incident.ts";

/** A user whose OpenClaw home lies where it does by default. */
function user(name = "operator") {
  const home = path.join(realpathSync(temporaryFolder("user")), name);
  mkdirSync(path.join(home, ".openclaw", "agents"), { recursive: true });
  const world = { home, cwd: home, env: { HOME: home } as Record<string, string> };
  const run = (...words: string[]) => incident(["integrate", ...words], world);
  return {
    home,
    world,
    run,
    unit: path.join(home, ".config/systemd/user/openclaw-incident.service"),
    plist: path.join(home, "Library/LaunchAgents/openclaw-incident.watch.plist"),
    storeFolder: path.join(home, ".local/state/openclaw-incident"),
  };
}

const lineOf = (text: string, name: string) => text.split("\n").find((line) => line.startsWith(`${name}=`)) ?? "";

function hasSystemdAnalyze(): boolean {
  try {
    execFileSync("systemd-analyze", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

describe("incident integrate systemd", () => {
  it("prints a unit that runs the watch with absolute paths, and says where it belongs", async () => {
    const { run, unit, storeFolder } = user();

    const { exit, stdout, stderr } = await run("systemd");

    expect(exit).toBe(0);
    expect(lineOf(stdout, "ExecStart")).toBe(
      `ExecStart=/usr/bin/node /opt/openclaw-incident/dist/main.js watch --store ${storeFolder}/incident.sqlite`,
    );
    expect(lineOf(stdout, "ReadWritePaths")).toBe(`ReadWritePaths=${storeFolder}`);
    expect(stderr).toContain(`Save it as ${unit}`);
    expect(existsSync(unit)).toBe(false);
  });

  it("keeps what could be misused away from it, but not the logs, and not the compiler of V8", async () => {
    const { stdout } = await user().run("systemd");
    const lines = stdout.split("\n");

    expect(lines).toEqual(
      expect.arrayContaining([
        "NoNewPrivileges=yes",
        "ProtectSystem=strict",
        "ProtectHome=read-only",
        "PrivateTmp=no",
        "RestrictAddressFamilies=AF_UNIX",
        "UMask=0077",
        "Restart=on-failure",
        "SuccessExitStatus=130 143",
      ]),
    );
    expect(
      lines.filter((line) => /^(MemoryDenyWriteExecute|CapabilityBoundingSet|PrivateDevices|User)=/.test(line)),
    ).toEqual([]);
  });

  it("passes on the home, the logs, the store and what names the home in the environment", async () => {
    const { home, world } = user();
    mkdirSync(path.join(home, "copy", "agents"), { recursive: true });
    mkdirSync(path.join(home, "logs"));
    const env = { ...world.env, OPENCLAW_PROFILE: "harbor", OPENCLAW_STATE_DIR: "copy" };
    const words = ["--state-dir", "copy", "--logs", "logs", "--store", "store/s.sqlite"];

    const { stdout } = await incident(["integrate", "systemd", ...words], { ...world, env });

    expect(lineOf(stdout, "ExecStart")).toContain(
      `watch --state-dir ${home}/copy --logs ${home}/logs --store ${home}/store/s.sqlite`,
    );
    expect(stdout).toContain(`Environment=OPENCLAW_PROFILE=harbor\n`);
    expect(stdout).toContain(`Environment=OPENCLAW_STATE_DIR=${home}/copy\n`);
  });

  it("quotes what systemd would expand", async () => {
    const { run } = user('har bor%h$HOME"\\x');

    const { stdout } = await run("systemd");

    expect(lineOf(stdout, "ExecStart")).toContain('har bor%%h$$HOME\\"\\\\x/.local/state');
    expect(lineOf(stdout, "ReadWritePaths")).toMatch(
      /^ReadWritePaths=".*har bor%%h\$HOME\\"\\\\x\/\.local\/state\/openclaw-incident"$/,
    );
  });

  it("refuses a path with control characters", async () => {
    const { run } = user();

    const { exit, stderr } = await run("systemd", "--store", "lamp\nround/s.sqlite");

    expect(exit).toBe(2);
    expect(stderr).toContain("lamp\\nround");
  });

  it("says so when it is run from the sources", async () => {
    const { world } = user();

    const { stderr } = await incident(["integrate", "systemd"], { ...world, programFile: "/srv/src/main.ts" });

    expect(stderr).toContain("Note: /srv/src/main.ts is not a built program");
  });

  it.skipIf(!hasSystemdAnalyze())(
    `is a unit that systemd understands${hasSystemdAnalyze() ? "" : " (skipped: no systemd-analyze here)"}`,
    async () => {
      const folder = temporaryFolder("unit");
      const { world } = user("har bor%h$HOME");
      const { stdout } = await incident(["integrate", "systemd"], { ...world, nodeFile: process.execPath });
      const file = path.join(folder, "openclaw-incident.service");
      writeFileSync(file, stdout);

      const env = { ...process.env, XDG_RUNTIME_DIR: folder };
      const said = spawnSync("systemd-analyze", ["--user", "verify", file], { encoding: "utf8", env });

      expect([said.status, said.stdout, said.stderr]).toEqual([0, "", ""]);
    },
  );
});

describe("incident integrate launchd", () => {
  it("prints a property list with everything escaped", async () => {
    const { run, plist } = user(`har&bor<"'>`);

    const { exit, stdout, stderr } = await run("launchd");

    expect(exit).toBe(0);
    expect(stdout).toContain("<string>/opt/openclaw-incident/dist/main.js</string>\n    <string>watch</string>");
    expect(stdout).toContain("har&amp;bor&lt;&quot;&apos;&gt;/.local/state/openclaw-incident/watch.log</string>");
    expect(stdout).toContain("<key>Umask</key>\n  <integer>63</integer>");
    expect(stderr).toContain(plist);
  });
});

describe("--write", () => {
  it.each(["systemd", "launchd"] as const)(
    "installs the file of %s for its owner only and says what comes next",
    async (manager) => {
      const { run, unit, plist, storeFolder } = user();
      const file = manager === "systemd" ? unit : plist;

      const printed = await run(manager);
      const { exit, stdout } = await run(manager, "--write");

      expect(exit).toBe(0);
      expect(readFileSync(file, "utf8")).toBe(printed.stdout);
      expect((statSync(file).mode & 0o777).toString(8)).toBe("600");
      expect((statSync(storeFolder).mode & 0o777).toString(8)).toBe("700");
      expect(stdout).toContain(`Wrote ${file}\n`);
      expect(stdout).toMatch(
        manager === "systemd"
          ? /Next: systemctl --user daemon-reload/
          : /Next: launchctl bootstrap gui\/\$\(id -u\) \//,
      );
    },
  );

  it("goes to XDG_CONFIG_HOME where that is set", async () => {
    const { home, world } = user();
    const env = { ...world.env, XDG_CONFIG_HOME: path.join(home, "config") };

    await incident(["integrate", "systemd", "--write"], { ...world, env });

    expect(existsSync(path.join(home, "config/systemd/user/openclaw-incident.service"))).toBe(true);
  });

  it("changes nothing when it is already there", async () => {
    const { run, unit } = user();
    await run("systemd", "--write");

    const { exit, stdout } = await run("systemd", "--write");

    expect(exit).toBe(0);
    expect(stdout).toContain(`It is already there: ${unit}`);
  });

  it("refuses to replace another file, unless it is forced", async () => {
    const { run, unit } = user();
    mkdirSync(path.dirname(unit), { recursive: true });
    writeFileSync(unit, "[Service]\nExecStart=/usr/bin/true\n");

    const refused = await run("systemd", "--write");
    expect(refused.exit).toBe(4);
    expect(refused.stderr).toContain("There is already another file");
    expect(readFileSync(unit, "utf8")).toContain("/usr/bin/true");

    expect((await run("systemd", "--write", "--force")).exit).toBe(0);
    expect(readFileSync(unit, "utf8")).toContain("watch");
  });

  it("refuses a symbolic link, even when it is forced", async () => {
    const { home, run, unit } = user();
    const target = path.join(home, "target");
    writeFileSync(target, "lamp");
    mkdirSync(path.dirname(unit), { recursive: true });
    symlinkSync(target, unit);

    const { exit, stderr } = await run("systemd", "--write", "--force");

    expect(exit).toBe(4);
    expect(stderr).toContain("is a symbolic link");
    expect(readFileSync(target, "utf8")).toBe("lamp");
  });

  it("says what stands in the way when the file cannot be written", async () => {
    const { home, run } = user();
    writeFileSync(path.join(home, ".config"), "lamp");

    const { exit, stderr } = await run("systemd", "--write");

    expect(exit).toBe(4);
    expect(stderr).toMatch(
      /systemd\/user\/openclaw-incident\.service cannot be written \(\w+\)\.\n {2}Check the owner/,
    );
  });

  it("refuses a store inside of the evidence", async () => {
    const { run, unit } = user();

    const { exit } = await run("systemd", "--write", "--store", ".openclaw/s.sqlite");

    expect(exit).toBe(4);
    expect(existsSync(unit)).toBe(false);
  });

  it("tells a program what was written where", async () => {
    const { run, unit } = user();

    const { stdout } = await run("systemd", "--write", "--json");

    expect(JSON.parse(stdout)).toMatchObject({
      ok: true,
      command: "integrate systemd",
      data: {
        manager: "systemd",
        file: unit,
        done: "written",
        next: [expect.stringContaining("enable --now"), expect.any(String)],
      },
      warnings: [],
    });
  });
});
