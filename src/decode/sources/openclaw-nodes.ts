import { defineSource, liveMatch } from "../define-source.ts";
import { devicesIn, removedDevice } from "../state/device.ts";

const PLACE = /^nodes\/(?:paired|pending)\.json(\.migrated)?$/;

/** Machines that run commands for the gateway, and those that ask to (openclaw-formats, 2.1). */
export default defineSource({
  id: "openclaw-nodes",
  title: "paired nodes (JSON)",
  era: "jsonl",
  root: "home",
  shape: "document",
  holdsTokens: true,
  where: ["nodes/*"],
  claim: (path) => {
    const found = PLACE.exec(path);
    return found ? liveMatch({ isFinal: found[1] !== undefined }) : null;
  },
  decode: (record) => devicesIn(record, "node"),
  removed: removedDevice,
  examples: [
    {
      path: "nodes/paired.json",
      record: { "lamp-tender": { nodeId: "lamp-tender", platform: "linux", approvedAtMs: 1795242996289 } },
      gives: ["device-changed"],
    },
    {
      path: "nodes/pending.json",
      record: {
        "2f2ff355": { requestId: "2f2ff355", nodeId: "lamp-tender", ts: 1795242996289 },
      },
      gives: ["device-changed"],
    },
  ],
});
