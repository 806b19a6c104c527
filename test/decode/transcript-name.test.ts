import { describe, expect, it } from "vitest";
import { claimTranscript } from "../../src/decode/transcript/transcript-name.ts";

const SESSIONS = "agents/harbor/sessions";
const ARCHIVE = "agents/harbor/session-sqlite-import-archive";
const ID = "6639c023-c8f2-42f3-afc4-aa91461bf994";
const STAMP = "2026-11-21T05-47-45.251Z";
const AT = Date.UTC(2026, 10, 21, 5, 47, 45, 251);

describe("the name of a transcript", () => {
  it.each([
    { name: "night-watch.jsonl", sessionId: "night-watch" },
    { name: `${ID}.jsonl`, sessionId: ID },
    { name: `${ID}-topic-4242.jsonl`, sessionId: `${ID}-topic-4242` },
    { name: "version.1.2.jsonl", sessionId: "version.1.2" },
  ])("says that $name is live and still written to", ({ name, sessionId }) => {
    expect(claimTranscript(`${SESSIONS}/${name}`)).toEqual({
      ...{ agent: "harbor", sessionId, isFinal: false, compression: "none", archive: null },
    });
  });

  it.each([
    { name: `${ID}.jsonl.reset.${STAMP}`, kind: "reset", at: AT },
    { name: `${ID}.jsonl.deleted.${STAMP}`, kind: "deleted", at: AT },
    { name: `${ID}.jsonl.bak.${STAMP}`, kind: "compacted", at: AT },
    { name: `${ID}.jsonl.reset.2026-11-21T05-47-45Z`, kind: "reset", at: AT - 251 },
    { name: `${ID}.jsonl.bak-28568-1795239613105`, kind: "repaired", at: 1795239613105 },
    { name: `${ID}.checkpoint.2f2ff355-69e5-4864-a536-2932462d1724.jsonl`, kind: "checkpoint", at: null },
  ])("says that $name was set aside as $kind", ({ name, kind, at }) => {
    expect(claimTranscript(`${SESSIONS}/${name}`)).toEqual({
      ...{ agent: "harbor", sessionId: ID, isFinal: true, compression: "none", archive: { kind, at } },
    });
  });

  it.each([
    { path: `${SESSIONS}/${ID}.jsonl.deleted.${STAMP}.1f.zst`, kind: "deleted", sessionId: ID, at: AT },
    { path: `${SESSIONS}/${ID}.jsonl.reset.${STAMP}.zst`, kind: "reset", sessionId: ID, at: AT },
    { path: `${SESSIONS}/cold/${"0f".repeat(32)}.jsonl.zst`, kind: "moved", sessionId: null, at: null },
  ])("says that $path is a compressed archive", ({ path, kind, sessionId, at }) => {
    expect(claimTranscript(path)).toEqual({
      ...{ agent: "harbor", sessionId, isFinal: true, compression: "zstd", archive: { kind, at } },
    });
  });

  it.each([
    { path: `${ARCHIVE}/agent_harbor_main.${ID}.jsonl.imported-1795240608501`, sessionId: ID },
    {
      path: `${SESSIONS}/session-sqlite-import-archive/agent_harbor_main.${ID}.jsonl.imported-1795240608501`,
      sessionId: ID,
    },
    { path: `${ARCHIVE}/agent_harbor_local.night-watch.jsonl.imported-1795240608501`, sessionId: "night-watch" },
  ])("says whose imported transcript $path was", ({ path, sessionId }) => {
    expect(claimTranscript(path)).toEqual({
      ...{
        agent: "harbor",
        sessionId,
        isFinal: true,
        compression: "none",
        archive: { kind: "imported", at: 1795240608501 },
      },
    });
  });

  it.each([
    `${SESSIONS}/sessions.json`,
    `${SESSIONS}/sessions.json.bak.1795240608501`,
    `${SESSIONS}/${ID}.jsonl.lock`,
    `${SESSIONS}/${ID}.trajectory.jsonl`,
    `${SESSIONS}/${ID}.acp-stream.jsonl`,
    `${SESSIONS}/${ID}.jsonl.reset.yesterday`,
    `${SESSIONS}/deeper/${ID}.jsonl`,
    `${ARCHIVE}/${ID}.jsonl`,
    `${ARCHIVE}/legacy-store.sessions.json.imported-1795240608501`,
    `agents/harbor/${ID}.jsonl`,
    `../agents/harbor/sessions/${ID}.jsonl`,
  ])("does not take %s for a transcript", (path) => {
    expect(claimTranscript(path)).toBeNull();
  });

  it("takes no time from a name that lies outside of our century", () => {
    const found = claimTranscript(`${SESSIONS}/${ID}.jsonl.reset.9999-11-21T05-47-45.251Z`);

    expect(found?.archive).toEqual({ kind: "reset", at: null });
  });
});
