import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";
import { looksDrawn } from "../drawn-at-random.ts";

export default defineLabelled({
  id: "pingdom-token",
  title: "Pingdom API token",
  labels: ["pingdom"],
  says: "token|key",
  value: "[A-Za-z0-9_-]{86}",
  accept: looksDrawn,
  examples: {
    hides: [
      sample(
        "PINGDOM_API_TOKEN=",
        "TYF_4km9rKd5ASQX2EFIX05Eh4YDRiSNj7r40nDSbMO",
        "Yt_x-s4QRfcMAaMOPn_6Cp-ZDjrY-Qfu2N4aUcLEGY6",
      ),
      sample(
        "pingdom_token: ",
        "6o6f-9HofgTJyN7YB5GtJpbktbZM4FuxGFNsbksSTeg",
        "HwXjch234DJp9rczzjTfcM3iQY1ME9cv09fYy7Ni0nD",
      ),
    ],
    keeps: ["PINGDOM_API_TOKEN=$TOKEN", "pingdom token rotation"],
  },
});
