import { defineSource, liveMatch } from "../define-source.ts";
import { devicesIn, removedDevice } from "../state/device.ts";

const PLACE = /^devices\/(?:paired|pending)\.json(\.migrated)?$/;

/** Paired devices and those that ask to be, with operator tokens in clear beside them (openclaw-formats, 2.1). */
export default defineSource({
  id: "openclaw-devices",
  title: "paired devices (JSON)",
  era: "jsonl",
  root: "home",
  shape: "document",
  holdsTokens: true,
  stream: "devices",
  where: ["devices/*"],
  claim: (path) => {
    const found = PLACE.exec(path);
    return found ? liveMatch({ isFinal: found[1] !== undefined }) : null;
  },
  decode: (record) => devicesIn(record),
  removed: removedDevice,
  examples: [
    {
      path: "devices/paired.json",
      record: {
        "0000000000000000000000000000000000000000000000000000000000000001": {
          deviceId: "0000000000000000000000000000000000000000000000000000000000000001",
          displayName: "quay-console",
          platform: "linux",
          role: "operator",
          approvedScopes: ["operator.read"],
          approvedAtMs: 1795242996289,
        },
      },
      gives: ["device-changed"],
    },
    { path: "devices/pending.json.migrated", record: {}, gives: [] },
    { path: "devices/pending.json", record: { lamp: 7 }, gives: ["record-unknown"] },
  ],
});
