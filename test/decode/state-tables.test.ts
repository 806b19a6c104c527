import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../src/kernel/json.ts";
import { decoded } from "../support/decoded.ts";
import { decodedRow, tableOf } from "./decoded-row.ts";

const DEVICE = "0000000000000000000000000000000000000000000000000000000000000001";
/** Stands where a token would: it must come out nowhere. */
const MARK = "lamp-oil-7-lamp-oil-7";

const PAIRED: JsonObject = {
  deviceId: DEVICE,
  publicKey: "EXAMPLE-PUBLIC-KEY",
  displayName: "quay-console",
  platform: "linux",
  clientId: "gateway-client",
  clientMode: "backend",
  role: "operator",
  roles: ["operator"],
  scopes: ["operator.admin", "operator.read"],
  approvedScopes: ["operator.read"],
  tokens: {
    operator: {
      token: MARK,
      role: "operator",
      scopes: ["operator.read"],
      createdAtMs: 1795243001515,
      rotatedAtMs: 1795243014464,
    },
  },
  createdAtMs: 1795243001515,
  approvedAtMs: 1795243014464,
};

const PAIRED_ROW: JsonObject = {
  device_id: DEVICE,
  public_key: "EXAMPLE-PUBLIC-KEY",
  display_name: "quay-console",
  platform: "linux",
  client_id: "gateway-client",
  client_mode: "backend",
  role: "operator",
  roles_json: '["operator"]',
  scopes_json: '["operator.admin","operator.read"]',
  approved_scopes_json: '["operator.read"]',
  tokens_json: JSON.stringify(PAIRED.tokens),
  created_at_ms: 1795243001515,
  approved_at_ms: 1795243014464,
};

describe("a paired device", () => {
  it("is described with its rights and the times of its tokens, never with a token", () => {
    expect(decodedRow("device-pairing-paired", PAIRED_ROW)).toEqual([
      {
        type: "device-changed",
        occurredAt: 1795243014464,
        identity: "paired",
        data: {
          action: "paired",
          device: DEVICE,
          name: "quay-console",
          role: "operator",
          scopes: ["operator.read"],
          kind: "client",
          platform: "linux",
          client: "gateway-client",
          mode: "backend",
          publicKey: "EXAMPLE-PUBLIC-KEY",
          tokens: [{ role: "operator", scopes: ["operator.read"], createdAt: 1795243001515, rotatedAt: 1795243014464 }],
        },
      },
    ]);
  });

  it("is the same fact in the file as in the table, whose rows are named by their key", () => {
    const [row] = decodedRow("device-pairing-paired", PAIRED_ROW);
    const [entry] = decoded("devices/paired.json", { [DEVICE]: PAIRED });

    expect(entry).toEqual({ ...row, identity: `${DEVICE}/${row?.identity}` });
    expect(JSON.stringify(entry?.data)).toBe(JSON.stringify(row?.data));
  });

  it.each<[string, JsonObject, JsonObject]>([
    ["let in without a question", { approved_via: "silent" }, { action: "auto-paired", via: "silent" }],
    ["let in by its owner", { approved_via: "owner" }, { action: "paired", via: "owner" }],
    ["a machine that runs commands", { role: "node" }, { kind: "node", role: "node" }],
    ["known by its roles", { role: null, roles_json: '["operator","node"]' }, { role: "operator, node" }],
    [
      "described with what was asked for, where approved rights are missing",
      { approved_scopes_json: "{" },
      { scopes: ["operator.admin", "operator.read"] },
    ],
  ])("can be %s", (_, more, data) => {
    expect(decodedRow("device-pairing-paired", { ...PAIRED_ROW, ...more })).toMatchObject([{ data }]);
  });

  it.each<[string, JsonObject]>([
    ["in a map by token", { tokens_json: JSON.stringify({ [MARK]: { scopes: [] } }) }],
    ["as the map's value", { tokens_json: JSON.stringify({ operator: MARK }) }],
    ["in broken JSON", { tokens_json: `{"operator":{"token":"${MARK}"` }],
    ["in a list", { tokens_json: JSON.stringify([MARK, { token: MARK }]) }],
    ["as text", { tokens_json: MARK }],
  ])("gives no token away that stands %s", (_, more) => {
    const drafts = decodedRow("device-pairing-paired", { ...PAIRED_ROW, ...more });

    expect(drafts).toHaveLength(1);
    expect(JSON.stringify(drafts)).not.toContain(MARK);
  });

  it("in the file that is no object is only counted", () => {
    const drafts = decoded("devices/paired.json", { quay: MARK, lamp: [MARK], pier: null });

    expect(drafts.map((draft) => draft.data)).toEqual([
      { recordType: "device", record: { entry: "quay", is: "string" } },
      { recordType: "device", record: { entry: "lamp", is: "a list" } },
      { recordType: "device", record: { entry: "pier", is: "null" } },
    ]);
  });

  it("that runs commands gives no token away either", () => {
    const node = { nodeId: "lamp-tender", token: MARK, remoteIp: "203.0.113.9", approvedAtMs: 1795243014464 };
    const drafts = decoded("nodes/paired.json", { "lamp-tender": node });

    expect(drafts).toMatchObject([
      { data: { action: "paired", kind: "node", device: "lamp-tender", address: "203.0.113.9" } },
    ]);
    expect(JSON.stringify(drafts)).not.toContain(MARK);
  });
});

describe("a device that asks to be paired", () => {
  it("is the same in the file and in the table", () => {
    const row = {
      request_id: "2f2ff355",
      device_id: DEVICE,
      display_name: "harbor-phone",
      role: "operator",
      scopes_json: '["operator.read"]',
      remote_ip: "203.0.113.9",
      ts: 1795243014464,
    };
    const entry = {
      requestId: "2f2ff355",
      deviceId: DEVICE,
      displayName: "harbor-phone",
      role: "operator",
      scopes: ["operator.read"],
      remoteIp: "203.0.113.9",
      ts: 1795243014464,
    };
    const [draft] = decodedRow("device-pairing-pending", row);

    expect(draft).toMatchObject({
      occurredAt: 1795243014464,
      data: { action: "pairing-requested", requestId: "2f2ff355", device: DEVICE, scopes: ["operator.read"] },
    });
    expect(decoded("devices/pending.json", { "2f2ff355": entry })).toEqual([
      { ...draft, identity: "2f2ff355/pending" },
    ]);
  });
});

describe("an entry that is no longer there", () => {
  it("of a paired device is its removal, of a request nothing", () => {
    const paired = tableOf("device-pairing-paired");
    const [device] = decodedRow("device-pairing-paired", PAIRED_ROW);
    const [request] = decodedRow("device-pairing-pending", { request_id: "2f2ff355", ts: 1795243014464 });
    if (!device || !request) throw new Error("both rows give a fact");

    expect(paired.removed?.(device)).toEqual({
      type: "device-changed",
      occurredAt: null,
      data: { action: "removed", device: DEVICE, name: "quay-console", role: "operator", kind: "client" },
    });
    expect(tableOf("device-pairing-pending").removed?.(request)).toBeNull();
  });

  it("of the jobs is a removed job", () => {
    const [job] = decodedRow("cron-jobs", { job_id: "2f2ff355", name: "lamp-check", job_json: "{}" });
    if (!job) throw new Error("the row gives a fact");

    expect(tableOf("cron-jobs").removed?.(job)).toMatchObject({
      data: {
        action: "removed",
        jobId: "2f2ff355",
        name: "lamp-check",
        text: "job lamp-check is no longer in the list",
      },
    });
  });

  it("of the rules is named, and a use of them is not", () => {
    const [rules, use] = decodedRow("exec-approvals-config", {
      config_key: "current",
      raw_json: '{"agents":{"harbor":{"allowlist":[{"pattern":"/usr/bin/uptime","lastUsedCommand":"uptime"}]}}}',
    }).slice(1);
    if (!rules || !use) throw new Error("the row gives both");

    expect(tableOf("exec-approvals-config").removed?.(rules)).toMatchObject({
      type: "entry-removed",
      data: { was: "exec-policy-seen", entry: "harbor", path: "state/openclaw.sqlite#exec_approvals_config" },
    });
    expect(tableOf("exec-approvals-config").removed?.(use)).toBeNull();
  });
});

describe("the rules for running commands", () => {
  const config = {
    version: 1,
    socket: { path: "/home/operator/.openclaw/exec-approvals.sock", token: MARK },
    defaults: { security: "deny", ask: "always", askFallback: "deny", autoAllowSkills: false },
    agents: {
      harbor: {
        security: "allowlist",
        ask: "on-miss",
        allowlist: [
          { id: "88f67815", pattern: "/usr/bin/uptime", lastUsedAt: 1795243001437, lastUsedCommand: "uptime || true" },
          { id: "4a109444", pattern: "/usr/bin/cat" },
          "/usr/bin/ls",
        ],
      },
      defaults: {},
    },
  };

  it("are told agent by agent, the socket left out", () => {
    const drafts = decodedRow("exec-approvals-config", { config_key: "current", raw_json: JSON.stringify(config) });

    expect(drafts.map(({ type, identity, data }) => ({ type, identity, data }))).toEqual([
      {
        type: "exec-policy-seen",
        identity: "defaults",
        data: { security: "deny", ask: "always", askFallback: "deny", autoAllowSkills: false, patterns: [] },
      },
      {
        type: "exec-policy-seen",
        identity: "agent/harbor",
        data: {
          agent: "harbor",
          security: "allowlist",
          ask: "on-miss",
          patterns: ["/usr/bin/cat", "/usr/bin/ls", "/usr/bin/uptime"],
        },
      },
      {
        type: "allowlist-used",
        identity: "agent/harbor/88f67815",
        data: {
          agent: "harbor",
          entry: "88f67815",
          pattern: "/usr/bin/uptime",
          command: "uptime || true",
          usedAt: 1795243001437,
        },
      },
      { type: "exec-policy-seen", identity: "agent/defaults", data: { agent: "defaults", patterns: [] } },
    ]);
    expect(JSON.stringify(drafts)).not.toContain(MARK);
  });

  it("are the same facts in the file as in the table", () => {
    const rows = decodedRow("exec-approvals-config", { config_key: "current", raw_json: JSON.stringify(config) });

    expect(decoded("exec-approvals.json", config)).toEqual(
      rows.map((draft) => ({ ...draft, identity: `current/${draft.identity}` })),
    );
  });

  it("that cannot be parsed are kept without their text, which holds a token", () => {
    const row = { config_key: "current", raw_json: `{"socket":{"token":"${MARK}"`, agent_count: 1 };
    const drafts = decodedRow("exec-approvals-config", row);

    expect(drafts).toMatchObject([
      { type: "record-unknown", data: { record: { config_key: "current", agent_count: 1 } } },
    ]);
    expect(JSON.stringify(drafts)).not.toContain(MARK);
  });

  it("of the same id are still two", () => {
    const twice = { id: "88f67815", pattern: "/usr/bin/ls", lastUsedCommand: "ls" };
    const drafts = decoded("exec-approvals.json", { agents: { harbor: { allowlist: [twice, twice] } } });

    expect(drafts.map((draft) => draft.identity).slice(2)).toEqual([
      "current/agent/harbor/88f67815",
      "current/agent/harbor/88f67815#2",
    ]);
  });
});

describe("a scheduled job", () => {
  const job = {
    id: "2f2ff355",
    agentId: "harbor",
    declarationKey: "heartbeat:harbor",
    name: "lamp-check",
    enabled: true,
    createdAtMs: 1795243045493,
    updatedAtMs: 1795243051844,
    schedule: { kind: "every", everyMs: 3600000 },
    sessionTarget: "isolated",
    payload: { kind: "agentTurn", message: "Check the lamps." },
    delivery: { mode: "none" },
    state: { nextRunAtMs: 1795246651720 },
  };
  const data = {
    action: "recorded",
    jobId: "2f2ff355",
    name: "lamp-check",
    agent: "harbor",
    enabled: true,
    declaredBy: "heartbeat:harbor",
    createdAt: 1795243045493,
    schedule: { kind: "every", everyMs: 3600000 },
    payload: { kind: "agentTurn", message: "Check the lamps." },
    sessionTarget: "isolated",
    delivery: { mode: "none" },
    text: "job lamp-check every 3600 s",
  };

  it("is told without its state, in the file and in the table", () => {
    const row = { store_key: "cron/jobs.json", job_id: "2f2ff355", enabled: 1, job_json: JSON.stringify(job) };
    const fact = { type: "cron-changed", occurredAt: 1795243045493, data };

    expect(decodedRow("cron-jobs", row)).toEqual([fact]);
    expect(decoded("cron/jobs.json", { version: 1, jobs: [job] })).toEqual([{ ...fact, identity: "2f2ff355" }]);
  });

  it("says the same after a run", () => {
    const after = { ...job, updatedAtMs: 1795246651844, state: { nextRunAtMs: 1795250251720, lastStatus: "ok" } };

    expect(decoded("cron/jobs.json", { jobs: [after] })).toEqual(decoded("cron/jobs.json.bak", { jobs: [job] }));
  });

  it("with broken JSON is told by its columns", () => {
    const row = { job_id: "2f2ff355", job_json: "{", name: "lamp-check", enabled: 0, owner_agent_id: "harbor" };

    expect(decodedRow("cron-jobs", { ...row, payload_kind: "agentTurn" })).toMatchObject([
      {
        data: {
          jobId: "2f2ff355",
          name: "lamp-check",
          enabled: false,
          agent: "harbor",
          payload: { kind: "agentTurn" },
        },
      },
    ]);
  });

  it.each<[JsonObject | string, string]>([
    [{ kind: "cron", expr: "0 3 * * *" }, "job lamp-check at 0 3 * * *"],
    [{ kind: "at", at: "2026-11-22T03:00:00Z" }, "job lamp-check at 2026-11-22T03:00:00Z"],
    ["0 3 * * *", "job lamp-check at 0 3 * * *"],
    [{ kind: "tide" }, "job lamp-check"],
  ])("of %j reads well", (schedule, text) => {
    expect(decoded("cron/jobs.json", { jobs: [{ name: "lamp-check", schedule }] })).toMatchObject([{ data: { text } }]);
  });
});

describe("a run of a job", () => {
  it("is told from its receipt", () => {
    const row = {
      receipt_id: "73efe40d",
      job_id: "2f2ff355",
      agent_id: "harbor",
      request_run_id: "manual:2f2ff355:1",
      status: "error",
      owner_pid: 86,
      started_at_ms: 1795243629067,
      finished_at_ms: 1795243631003,
      error_text: "the lamp is out",
    };

    expect(decodedRow("cron-run-receipts", row)).toEqual([
      {
        type: "cron-ran",
        occurredAt: 1795243631003,
        data: {
          jobId: "2f2ff355",
          runId: "manual:2f2ff355:1",
          status: "error",
          startedAt: 1795243629067,
          finishedAt: 1795243631003,
          durationMs: 1936,
          error: "the lamp is out",
          pid: 86,
        },
      },
    ]);
    expect(tableOf("cron-run-receipts").belongsTo?.(row)).toEqual({ agent: "harbor", sessionId: null });
  });
});

describe("a start of the gateway", () => {
  const row = { boot_id: "9a612b83", pid: 285, started_at_ms: 1795239428089, completed_at_ms: 1795240556783 };

  it("has its end beside it", () => {
    expect(decodedRow("gateway-boot-lifecycle", { ...row, outcome: "clean_stop", reason: "stop (SIGTERM)" })).toEqual([
      {
        type: "gateway-started",
        occurredAt: 1795239428089,
        identity: "started",
        data: { pid: 285, bootId: "9a612b83", text: "the gateway started (PID 285)" },
      },
      {
        type: "gateway-stopped",
        occurredAt: 1795240556783,
        identity: "stopped",
        data: {
          signal: "SIGTERM",
          bootId: "9a612b83",
          outcome: "clean_stop",
          restarting: false,
          text: "stop (SIGTERM)",
        },
      },
    ]);
  });

  it.each<[string, JsonObject, JsonObject]>([
    ["a restart", { reason: "restart (SIGUSR1)" }, { restarting: true, signal: "SIGUSR1" }],
    ["an end without a word", { reason: null }, { restarting: false, text: "the gateway stopped" }],
  ])("may have %s", (_, more, data) => {
    expect(decodedRow("gateway-boot-lifecycle", { ...row, ...more })[1]).toMatchObject({ data });
  });

  it("has none after a crash", () => {
    expect(decodedRow("gateway-boot-lifecycle", { ...row, completed_at_ms: null })).toHaveLength(1);
  });
});

describe("a run of a subagent", () => {
  const row = {
    run_id: "b91ed3c9",
    child_session_key: "agent:harbor:subagent:d25e81d5",
    requester_session_key: "agent:harbor:main",
    created_at: 1795243607529,
    payload_json: JSON.stringify({
      task: "Count the lamps.",
      label: "lamp-counter",
      model: "mock/mock-1",
      execution: { startedAt: 1795243607789, endedAt: 1795243608272, outcome: { status: "ok" } },
    }),
  };
  const told = {
    runId: "b91ed3c9",
    childSessionKey: "agent:harbor:subagent:d25e81d5",
    parentSessionKey: "agent:harbor:main",
    task: "Count the lamps.",
    label: "lamp-counter",
    model: "mock/mock-1",
    startedAt: 1795243607789,
    endedAt: 1795243608272,
    outcome: "ok",
  };

  it("is told the same in both eras", () => {
    const run = {
      runId: "b91ed3c9",
      childSessionKey: "agent:harbor:subagent:d25e81d5",
      requesterSessionKey: "agent:harbor:main",
      task: "Count the lamps.",
      label: "lamp-counter",
      model: "mock/mock-1",
      createdAt: 1795243607529,
      startedAt: 1795243607789,
      endedAt: 1795243608272,
      outcome: { status: "ok" },
    };
    const fact = { type: "subagent-started", occurredAt: 1795243607529, data: told };

    expect(decodedRow("subagent-runs", row)).toEqual([fact]);
    expect(decoded("subagents/runs.json", { version: 2, runs: { b91ed3c9: run } })).toEqual([
      { ...fact, identity: "b91ed3c9" },
    ]);
  });

  it.each([
    ["agent:harbor:main", "harbor"],
    ["hook:lamps", null],
    [null, null],
  ])("asked for by %s belongs to %s", (requester_session_key, agent) => {
    expect(tableOf("subagent-runs").belongsTo?.({ ...row, requester_session_key })).toEqual({ agent, sessionId: null });
  });
});

describe("a message in the gateway's queue", () => {
  const row = {
    queue_name: "telegram",
    event_id: "77",
    channel_id: "telegram",
    account_id: "default",
    status: "failed",
    failed_reason: "no agent",
    last_error: "timeout",
    received_at: 1795243552134,
  };

  it.each<[string, JsonObject[string]]>([
    ['{"text":"Check the lamps."}', { text: "Check the lamps." }],
    ["Check the lamps.", "Check the lamps."],
  ])("is kept with its payload %s", (payload_json, payload) => {
    expect(decodedRow("channel-ingress-events", { ...row, payload_json })).toEqual([
      {
        type: "inbound-received",
        occurredAt: 1795243552134,
        data: {
          queue: "telegram",
          messageId: "77",
          channel: "telegram",
          account: "default",
          status: "failed",
          failure: "no agent",
          payload,
        },
      },
    ]);
  });
});

describe("a row of the ledger", () => {
  const row = {
    sequence: 57,
    event_id: "86fb564c",
    occurred_at: 1795239651820,
    kind: "tool_action",
    action: "tool.action.finished",
    status: "failed",
    error_code: "tool_failed",
    actor_type: "agent",
    actor_id: "harbor",
    agent_id: "harbor",
    session_key: "agent:harbor:main",
    session_id: "night-watch",
    run_id: "09168a6c",
    tool_call_id: `sha256:${"0f".repeat(32)}`,
    tool_name: "edit",
    duration_ms: 12,
    reason_code: null,
  };

  it("names the call by its digest", () => {
    expect(decodedRow("audit-events", row)).toEqual([
      {
        type: "ledger-recorded",
        occurredAt: 1795239651820,
        data: {
          kind: "tool_action",
          action: "tool.action.finished",
          status: "failed",
          callDigest: "0f".repeat(32),
          tool: "edit",
          errorCode: "tool_failed",
          actorType: "agent",
          actor: "harbor",
          sessionKey: "agent:harbor:main",
          runId: "09168a6c",
          durationMs: 12,
          detail: { eventId: "86fb564c" },
        },
      },
    ]);
    expect(tableOf("audit-events").belongsTo?.(row)).toEqual({ agent: "harbor", sessionId: "night-watch" });
  });

  it.each(["call_38", "sha256:0f0f", `sha256:${"0F".repeat(32)}`])("keeps %s, which is no digest, as it is", (id) => {
    const [draft] = decodedRow("audit-events", { ...row, tool_call_id: id });

    expect(draft?.data).toMatchObject({ detail: { toolCallId: id } });
    expect(draft?.data).not.toHaveProperty("callDigest");
  });
});
