import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../src/kernel/json.ts";
import { decoded, logLine } from "../support/decoded.ts";

const CONN = "37f342fc-9c81-4589-acdd-f7f7566e6c46";
const DEVICE = "0".repeat(63);
const WS = '{"subsystem":"gateway/ws"}';
const refused = (client: string, rest: string) =>
  `unauthorized conn=${CONN} remote=203.0.113.9 client=${client}${rest}`;

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
