import { describe, expect, it } from "vitest";
import auditd from "../../src/decode/sources/host-auditd.ts";
import type { Json, JsonObject } from "../../src/kernel/json.ts";
import { decoded } from "../support/decoded.ts";

const AT = Date.UTC(2026, 10, 21, 6, 45, 32, 433);
const MESSAGE = `msg=audit(${AT / 1000}:812):`;
const hex = (text: string) => Buffer.from(text).toString("hex").toUpperCase();

function audit(line: string) {
  const [event] = decoded("audit.log", auditd.parseLine?.(line) as JsonObject);
  return event;
}

const journal = (entry: Record<string, Json>) =>
  decoded("journal.json", { __REALTIME_TIMESTAMP: String(AT * 1000), ...entry })[0];

describe("a record of the audit log", () => {
  it("tells what a shell was given, which is written in hexadecimal", () => {
    expect(audit(`type=EXECVE ${MESSAGE} argc=3 a0="/bin/sh" a1="-c" a2=${hex("ls -la 'lamp room'")}`)).toEqual({
      type: "host-exec-seen",
      occurredAt: AT,
      data: {
        from: "auditd",
        serial: `${AT / 1000}:812`,
        argv: ["/bin/sh", "-c", "ls -la 'lamp room'"],
        command: "ls -la 'lamp room'",
      },
    });
  });

  it.each<[string, string, string]>([
    ["of a program", 'argc=2 a0="ls" a1="-la"', "ls -la"],
    ["of a login shell", `argc=3 a0="bash" a1="-lc" a2=${hex("date -u")}`, "date -u"],
    ["of a script", 'argc=2 a0="/bin/bash" a1="lamp.sh"', "/bin/bash lamp.sh"],
    ["with letters of other scripts", `argc=2 a0="echo" a1=${hex("Größe")}`, "echo Größe"],
    ["with an empty argument", 'argc=3 a0="echo" a1="" a2="x"', "echo  x"],
  ])("tells the command %s", (_, rest, command) => {
    expect(audit(`type=EXECVE ${MESSAGE} ${rest}`)?.data).toMatchObject({ command });
  });

  it("says that an argument was too long for it, and keeps no half word", () => {
    const line = `type=EXECVE ${MESSAGE} argc=3 a0="sh" a1="-c" a2_len=9000 a2[0]=${hex("echo lamp; cat half-a-tok")}`;

    expect(audit(line)?.data).toMatchObject({
      command: "echo lamp; cat ",
      isCut: true,
      argv: ["sh", "-c", "echo lamp; cat "],
    });
    expect(audit(`type=EXECVE ${MESSAGE} a2[1]=${hex("en and more")}`)?.type).toBe("host-audited");
  });

  it("tells who started the program, from where, and how that went", () => {
    const rest =
      'arch=c000003e syscall=59 success=yes exit=0 a0=55d4 ppid=86 pid=92 auid=1000 uid=0 comm="sh" exe="/usr/bin/dash" key=(null)';

    expect(audit(`type=SYSCALL ${MESSAGE} ${rest}`)?.data).toMatchObject({
      recordType: "SYSCALL",
      serial: `${AT / 1000}:812`,
      pid: 92,
      parentPid: 86,
      user: "1000",
      program: "/usr/bin/dash",
      startsProgram: true,
      succeeded: true,
      exitCode: 0,
    });
  });

  it.each([
    ["SYSCALL", "arch=c000003e syscall=257 success=yes pid=92"],
    ["USER_LOGIN", "pid=92 uid=0 auid=4294967295 msg='op=login acct=6F70 res=success'"],
    ["PATH", 'item=0 name="/bin/sh" inode=12'],
  ])("is kept when it starts no program: %s", (type, rest) => {
    const event = audit(`type=${type} ${MESSAGE} ${rest}`);

    expect(event).toMatchObject({ type: "host-audited", data: { recordType: type } });
    expect(event?.data).not.toHaveProperty("startsProgram");
  });

  it.each([
    ["a title of a process", `type=PROCTITLE ${MESSAGE} proctitle=${hex("curl\0-H\0Authorization: Bearer northpier")}`],
    ["a sentence", `type=USER_CMD ${MESSAGE} pid=1 msg='cwd="/" cmd=${hex("curl -H Bearer northpier")} res=success'`],
    ["a line that was cut", `EXECVE argc=1 a0=${hex("curl northpier")}`],
  ])("is never kept in hexadecimal, where redaction would not see a secret: %s", (_, line) => {
    const text = JSON.stringify(audit(line)?.data);

    expect(text).toContain("northpier");
    expect(text).not.toContain(hex("northpier"));
  });

  it("keeps nothing of what was typed", () => {
    const data = audit(`type=TTY ${MESSAGE} tty pid=92 data=${hex("northpier")}`)?.data;

    expect(JSON.stringify(data)).not.toMatch(new RegExp(`northpier|${hex("northpier")}`));
  });

  it.each(["", "----", "time->Sat Nov 21 06:45:32 2026", "\u0000lamp"])("is a fact when it is %j", (line) => {
    expect(audit(line)?.type).toBe("host-audited");
  });

  it("is told apart from those of other hosts", () => {
    expect(audit(`node=quay type=EXECVE ${MESSAGE} argc=1 a0="ls"`)?.data).toMatchObject({
      serial: `quay ${AT / 1000}:812`,
    });
  });
});

describe("an entry of the journal", () => {
  it("tells a line of a service", () => {
    expect(
      journal({ _SYSTEMD_USER_UNIT: "openclaw-gateway.service", _PID: "86", PRIORITY: "6", MESSAGE: "ready" }),
    ).toEqual({
      type: "host-logged",
      occurredAt: AT,
      data: { unit: "openclaw-gateway.service", pid: 86, priority: 6, text: "ready" },
    });
  });

  it.each<[string, Json, string]>([
    ["bytes that are no UTF-8", [108, 97, 109, 112, 255], "lamp\ufffd"],
    ["a field that occurs twice", ["one", "two"], "one\ntwo"],
    ["a message too long for the export", null, "(too long for the export: use journalctl --all)"],
  ])("may hold %s", (_, MESSAGE_FIELD, text) => {
    expect(journal({ MESSAGE: MESSAGE_FIELD })?.data).toMatchObject({ text });
  });

  it("is a start of a program where the journal took the audit log", () => {
    const entry = { _TRANSPORT: "audit", _AUDIT_TYPE_NAME: "EXECVE", _AUDIT_ID: "812" };

    expect(journal({ ...entry, MESSAGE: `EXECVE argc=3 a0="sh" a1="-c" a2=${hex("ls -la")}` })).toMatchObject({
      type: "host-exec-seen",
      data: { from: "journal", command: "ls -la", serial: `${AT / 1000}:812` },
    });
  });
});

describe("a file of the host", () => {
  it.each([
    [`type=EXECVE ${MESSAGE} argc=1`, true],
    [`node=quay type=SYSCALL ${MESSAGE} arch=c000003e`, true],
    ["----\ntime->Sat Nov 21", true],
    ['{"MESSAGE":"ready"}', false],
    ["#!/bin/sh", false],
  ])("is known as an audit log by its beginning: %s", (head, isAuditLog) => {
    expect(auditd.beginsLike?.(head)).toBe(isAuditLog);
  });
});
