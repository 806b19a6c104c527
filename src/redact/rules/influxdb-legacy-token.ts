import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";
import { looksDrawn } from "../drawn-at-random.ts";

export default defineLabelled({
  id: "influxdb-legacy-token",
  title: "InfluxDB token: 64 bytes in base64",
  labels: ["influx"],
  says: "token|auth|secret",
  value: "[A-Za-z0-9_-]{86}==",
  accept: looksDrawn,
  examples: {
    hides: [
      sample(
        "INFLUXDB_TOKEN=",
        "DWG82CVW_dqt0a9c3RvXzTxPBzIeGX9-3sZn05Iyl3o",
        "yIuFXmN6ISkkFlT0p2YZ7pPiZlsdEYuUW0jRLqMV_Gm",
        "==",
      ),
      sample(
        "influx config create --token ",
        "1LP_hLB49bH4zdtrqUhz8ODNTRJRkN__niwdS7tFCra",
        "CmCyasvc-9lghajNzB-tezNmeoJaH4NhJ4TQRxRLa-2",
        "==",
      ),
    ],
    keeps: ["INFLUXDB_TOKEN=$TOKEN", "influx token rotation"],
  },
});
