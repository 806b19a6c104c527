import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../src/kernel/json.ts";
import { decoded, logLine } from "../support/decoded.ts";

const CONN = "37f342fc-9c81-4589-acdd-f7f7566e6c46";
const DEVICE = "0".repeat(63);
const HASH = "a7c90fe9f486bb288d8cb19c9f0a60dcab39d45be0fccffd49fa65c008cd4ab1";
const WS = '{"subsystem":"gateway/ws"}';
const refused = (client: string, rest: string) =>
  `unauthorized conn=${CONN} remote=203.0.113.9 client=${client}${rest}`;

describe("a sentence of the gateway", () => {
  it.each<{ text: string; type: string; data: JsonObject }>([
    {
      text: `webchat connected conn=${CONN} remote=127.0.0.1 client=openclaw-control-ui`,
      type: "authentication-succeeded",
      data: { connection: CONN, address: "127.0.0.1" },
    },
    {
      text: `device pairing auto-approved device=${DEVICE} role=operator`,
      type: "device-changed",
      data: { action: "auto-paired", device: DEVICE, role: "operator" },
    },
    {
      text: `device pairing approved device=${DEVICE} role=node`,
      type: "device-changed",
      data: { action: "paired", role: "node" },
    },
    {
      text: `device pairing removed device=${DEVICE}`,
      type: "device-changed",
      data: { action: "removed", device: DEVICE },
    },
    { text: `device pairing renamed device=${DEVICE}`, type: "device-changed", data: { action: "renamed" } },
    { text: `device pairing rejected device=${DEVICE}`, type: "device-changed", data: { action: "refused" } },
    { text: `device pairing approval denied device=${DEVICE}`, type: "device-changed", data: { action: "refused" } },
    {
      text: `device token rotated device=${DEVICE} role=operator`,
      type: "device-changed",
      data: { action: "token-rotated" },
    },
    {
      text: `device token revoked device=${DEVICE} role=operator`,
      type: "device-changed",
      data: { action: "token-revoked" },
    },
    {
      text: `device token rotation denied device=${DEVICE} role=operator`,
      type: "device-changed",
      data: { action: "token-rotation-refused" },
    },
    {
      text: `Config overwrite: /home/operator/.openclaw/openclaw.json (sha256 ${HASH} -> ${HASH}, backup=x.bak)`,
      type: "config-written",
      data: { how: "overwritten", previousHash: HASH, nextHash: HASH },
    },
    {
      text: `config.patch write actor=gateway-client device=${DEVICE} ip=unknown-ip conn=${CONN} changedPaths=logging,tools.exec restartReason=config.patch`,
      type: "config-written",
      data: {
        how: "patched",
        actor: "gateway-client",
        device: DEVICE,
        address: "unknown-ip",
        connection: CONN,
        changedPaths: ["logging", "tools.exec"],
      },
    },
    {
      text: "config hot reload applied (tools.exec.security)",
      type: "config-written",
      data: { how: "reloaded", changedPaths: ["tools.exec.security"] },
    },
    {
      text: "config change detected; evaluating reload (logging, tools)",
      type: "config-written",
      data: { how: "reloaded", changedPaths: ["logging", "tools"] },
    },
    { text: "config reload skipped (invalid config)", type: "config-written", data: { how: "reload-skipped" } },
    {
      text: "config change requires gateway restart (gateway.port)",
      type: "config-written",
      data: { how: "restart-needed" },
    },
    { text: "Config auto-restored from last-known-good", type: "config-written", data: { how: "restored" } },
    {
      text: "Config write anomaly: openclaw.json (missing-meta-before-write)",
      type: "config-written",
      data: { how: "anomaly" },
    },
    { text: "Config observe anomaly: openclaw.json", type: "config-written", data: { how: "anomaly" } },
    {
      text: "listening on ws://127.0.0.1:18789, ws://[::1]:18789 (PID 92)",
      type: "gateway-started",
      data: { pid: 92, addresses: ["ws://127.0.0.1:18789", "ws://[::1]:18789"] },
    },
    { text: "gateway ready (3 plugins)", type: "gateway-started", data: {} },
    { text: "http server listening (127.0.0.1:18789)", type: "gateway-started", data: {} },
    {
      text: "received SIGTERM; shutting down",
      type: "gateway-stopped",
      data: { signal: "SIGTERM", restarting: false },
    },
    { text: "signal SIGTERM received; shutting down", type: "gateway-stopped", data: { signal: "SIGTERM" } },
    { text: "received SIGUSR1; restarting", type: "gateway-stopped", data: { signal: "SIGUSR1", restarting: true } },
    {
      text: "obfuscation detected (gateway): Content piped directly to shell interpreter",
      type: "gateway-alerted",
      data: { alert: "obfuscated-command" },
    },
    {
      text: "blocked URL fetch (url-fetch) targetOrigin=http://127.0.0.1:9 reason=private",
      type: "gateway-alerted",
      data: { alert: "blocked-url" },
    },
    {
      text: "Proxy headers detected from untrusted address. Connection will not be local.",
      type: "gateway-alerted",
      data: { alert: "untrusted-proxy" },
    },
    { text: "Gateway is binding to a non-loopback address.", type: "gateway-alerted", data: { alert: "exposed" } },
    { text: "too many failed authentication attempts", type: "gateway-alerted", data: { alert: "rate-limited" } },
    {
      text: "control-plane write rate-limited method=config.patch",
      type: "gateway-alerted",
      data: { alert: "rate-limited" },
    },
    {
      text: "Blocked unauthorized telegram sender 4242 (dmPolicy=pairing)",
      type: "gateway-alerted",
      data: { alert: "blocked-sender" },
    },
    {
      text: `handshake timeout conn=${CONN} remote=203.0.113.9`,
      type: "gateway-alerted",
      data: { alert: "handshake", connection: CONN },
    },
    {
      text: `invalid handshake conn=${CONN} remote=203.0.113.9`,
      type: "gateway-alerted",
      data: { alert: "handshake", connection: CONN },
    },
    { text: "exec: elevated command rm -rf /srv/old", type: "gateway-alerted", data: { alert: "elevated-command" } },
  ])("is understood: $text", ({ text, type, data }) => {
    expect(logLine(WS, text)).toMatchObject({ type, occurredAt: Date.UTC(2026, 10, 21, 5, 41, 32, 911), data });
  });

  it.each([
    "Hardening steps finished.",
    `client said: unauthorized conn=${CONN} remote=1.2.3.4 `,
    "[tools] exec failed: exec denied: host=gateway security=deny",
  ])("is kept as a line when it is no known one, or not at its beginning: %s", (text) => {
    expect(logLine(WS, text)).toMatchObject({
      type: "gateway-logged",
      data: { level: "warn", subsystem: "gateway/ws", text },
    });
  });

  it("about a job names it from its object, with the time of the next run", () => {
    const job = { jobId: "2f2ff355", jobName: "hourly-listing", nextRunAtMs: 1795243708337 };

    expect(logLine('{"module":"cron","storeKey":"cron/jobs.json"}', job, "cron: job added")).toMatchObject({
      ...{
        type: "cron-changed",
        data: { action: "added", jobId: "2f2ff355", name: "hourly-listing", nextRunAt: 1795243708337 },
      },
    });
  });
});

describe("a refused connection", () => {
  it.each([
    { form: "2026.3.1", text: refused("cli cli v1.0.0", " reason=token_mismatch") },
    {
      form: "2026.9.6",
      text: refused(
        "cli cli v1",
        " role=operator scopes=0 auth=token reason=token_mismatch guidance=unauthorized: gateway token mismatch (pair the device)",
      ),
    },
    {
      form: "2026.9.6 with peer",
      text: refused("cli", " reason=token_mismatch guidance=x").replace(
        " remote",
        " peer=203.0.113.9:5->127.0.0.1:1 remote",
      ),
    },
    {
      form: "newlines in the client's name",
      text: refused(
        "evil\nname cli v1.0\n2026-01-01 [ws] forged line",
        " role=operator reason=token_mismatch guidance=y",
      ),
    },
    { form: "a false reason in the name", text: refused("evil reason=none cli v1", " reason=token_mismatch") },
    {
      form: "a false reason and guidance in the name",
      text: refused("evil reason=rate_limited guidance=all is well", " cli v1 reason=token_mismatch"),
    },
    {
      form: "a false address in the name",
      text: refused("evil remote=127.0.0.1 conn=00000000", " reason=token_mismatch"),
    },
    { form: "a name of thousands of letters", text: refused("x".repeat(5000), " reason=token_mismatch") },
  ])("has the gateway's own reason and address: $form", ({ text }) => {
    expect(logLine(WS, text)).toMatchObject({
      ...{
        type: "authentication-failed",
        data: { connection: CONN, address: "203.0.113.9", reason: "token_mismatch" },
      },
    });
  });

  it("has no reason rather than a false one when the line does not end as the gateway ends it", () => {
    expect(logLine(WS, refused("evil reason=none", " and then some"))).toMatchObject({ data: { reason: "unknown" } });
  });

  it("tells more in the object of its second line, where nothing can be forged", () => {
    const object = {
      cause: "unauthorized",
      authReason: "token_mismatch",
      authProvided: "token",
      client: "cli",
      clientDisplayName: "quay\nconsole",
      version: "1.0.0",
      mode: "cli",
    };

    expect(
      logLine(WS, object, `closed before connect conn=${CONN} remote=203.0.113.9 fwd=n/a reason=forged`).data,
    ).toEqual({
      ...{ connection: CONN, address: "203.0.113.9", cause: "unauthorized", reason: "token_mismatch", client: "cli" },
      ...{ clientName: "quay\nconsole", clientVersion: "1.0.0", mode: "cli", method: "token" },
    });
  });

  it("without a token is refused for want of a device", () => {
    const line = logLine(WS, { cause: "device-required" }, `closed before connect conn=${CONN} remote=203.0.113.9 `);

    expect(line).toMatchObject({ type: "authentication-failed", data: { reason: "device-required" } });
  });

  it("of an unknown device is a request for pairing", () => {
    const object = { cause: "pairing-required", deviceId: DEVICE, requestId: "9b3f24d0", reason: "not-paired" };

    expect(logLine(WS, object, `closed before connect conn=${CONN} remote=203.0.113.9 `)).toMatchObject({
      ...{
        type: "device-changed",
        data: { action: "pairing-requested", device: DEVICE, address: "203.0.113.9", requestId: "9b3f24d0" },
      },
    });
  });
});

describe("a security audit line", () => {
  const audit = `security audit: device access upgrade requested reason=scope-upgrade device=${DEVICE} ip=203.0.113.9 auth=token roleFrom=operator roleTo=operator scopesFrom=operator.read scopesTo=operator.read,operator.admin`;

  it("tells which rights a device asks for", () => {
    expect(logLine(WS, `${audit} client=gateway-client conn=${CONN}`)).toMatchObject({
      type: "device-changed",
      data: {
        ...{
          action: "access-requested",
          device: DEVICE,
          role: "operator",
          scopes: ["operator.read", "operator.admin"],
        },
        ...{ address: "203.0.113.9", connection: CONN, reason: "scope-upgrade" },
      },
    });
  });

  it("takes the connection from its end, not from the client's name", () => {
    expect(logLine(WS, `${audit} client=x conn=forged device=forged conn=${CONN}`)).toMatchObject({
      data: { connection: CONN, device: DEVICE },
    });
  });
});

describe("a log line", () => {
  const read = (record: JsonObject) => decoded("openclaw-2026-11-21.log", record)[0];

  it("takes its arguments in the order of their numbers", () => {
    const args = Object.fromEntries(
      Array.from({ length: 11 }, (_, index) => [String(10 - index), `word ${10 - index}`]),
    );

    expect(read(args)).toMatchObject({
      data: { text: "word 10", attributes: { before: Array.from({ length: 10 }, (_, index) => `word ${index}`) } },
    });
  });

  it("keeps JSON that was itself the message, as the CLI logs replies", () => {
    const reply = '{\n  "runId": "1",\n  "status": "ok"\n}';

    expect(logLine(reply)).toMatchObject({ type: "gateway-logged", data: { text: reply } });
  });

  it("keeps what stands before and behind the message", () => {
    expect(logLine(WS, "retry in", { attempt: 2 }, 500)).toMatchObject({
      data: { text: "retry in", attributes: { attempt: 2, before: [500] } },
    });
  });

  it("falls back to the outer time with its offset, and to none", () => {
    expect(read({ "0": "hello", time: "2026-11-21T06:41:32.911+01:00" })?.occurredAt).toBe(
      Date.UTC(2026, 10, 21, 5, 41, 32, 911),
    );
    expect(read({ "0": "hello", time: "yesterday" })?.occurredAt).toBeNull();
  });

  it("without any argument is kept as it is", () => {
    expect(read({ note: "lamp 7" })).toMatchObject({ type: "record-unknown", data: { record: { note: "lamp 7" } } });
  });
});
