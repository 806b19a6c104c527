import { describe, expect, it } from "vitest";
import type { Root } from "../../src/pipeline/discover.ts";
import { eventsOf, ingestInto, newHome, openedStore } from "../support/harbor.ts";
import { LIVE, NIGHT, put, transcript } from "../support/transcript.ts";

/** What auditd writes of one program that was started: several records with one serial. */
function audited(serial: number, seconds: number, command: string, pid: number): string {
  const at = `audit(${(NIGHT / 1000 + seconds).toFixed(3)}:${serial})`;
  const hex = Buffer.from(command).toString("hex").toUpperCase();
  return [
    `type=SYSCALL msg=${at}: arch=c000003e syscall=59 success=yes exit=0 ppid=86 pid=${pid} auid=1000 uid=1000 comm="sh" exe="/usr/bin/dash"`,
    `type=EXECVE msg=${at}: argc=3 a0="/bin/sh" a1="-c" a2=${hex}`,
    `type=CWD msg=${at}: cwd="/home/operator"`,
    "",
  ].join("\n");
}

async function told(log: string, order: "first" | "last") {
  const home = newHome();
  put(home, LIVE, transcript("night-watch", 2));
  const folder = newHome();
  put(folder, "audit.log", log);
  const roots: Root[] = [
    { path: home, kind: "home" },
    { path: folder, kind: "host", named: ["audit.log"] },
  ];
  const store = await openedStore();
  for (const root of order === "last" ? roots : roots.toReversed()) {
    expect((await ingestInto(store, home, { roots: [root] })).problems).toEqual([]);
  }
  expect(await ingestInto(store, home, { roots })).toMatchObject({ events: 0, witnesses: 0 });
  return store;
}

describe.each(["first", "last"] as const)("the host's own record of programs, read %s", (order) => {
  it("bears witness to the attempts it saw, and shows what no attempt explains", async () => {
    const log =
      audited(7, 3, "ls berths/0", 4711) + audited(8, 13, "ls berths/1", 4712) + audited(9, 14, "nc -l 9", 4713);

    const store = await told(log, order);

    const rows = store.raw.prepare("SELECT command, flags FROM attempts ORDER BY attempt").all();
    expect(rows).toEqual([
      { command: "ls berths/0", flags: '["seen-by-host"]' },
      { command: "ls berths/1", flags: '["seen-by-host"]' },
    ]);
    const alone = store.raw.prepare("SELECT command FROM host_execs WHERE attempt IS NULL").all();
    expect(alone).toEqual([{ command: "nc -l 9" }]);
    expect(eventsOf(store, "host-exec-seen")).toHaveLength(3);
  });

  it("does not take another time or another command for the attempt", async () => {
    const store = await told(audited(7, 7200, "ls berths/0", 4711) + audited(8, 3, "ls berths/00", 4712), order);

    expect(store.raw.prepare("SELECT flags FROM attempts").all()).toEqual([{ flags: "[]" }, { flags: "[]" }]);
  });
});
