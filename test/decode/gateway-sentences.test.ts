import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../src/kernel/json.ts";
import { logLine } from "../support/decoded.ts";

const CONN = "37f342fc-9c81-4589-acdd-f7f7566e6c46";
const DEVICE = "0".repeat(63);
const HASH = "a7c90fe9f486bb288d8cb19c9f0a60dcab39d45be0fccffd49fa65c008cd4ab1";
const WS = '{"subsystem":"gateway/ws"}';

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
