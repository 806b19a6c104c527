import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "sinch-token",
  title: "Sinch API token or application secret",
  labels: ["sinch"],
  says: "key|token|secret",
  value: "(?:[a-f0-9]{32}|[A-Za-z0-9+/_~-]{22,40}={0,2})",
  examples: {
    hides: [
      sample("SINCH_API_TOKEN=", "adc20b31d744d56df5002db9bc010825"),
      sample('"sinch api token": "', "7170b6779d0ebcd2d860434bafbb2977", '"'),
    ],
    keeps: [
      "SINCH_API_TOKEN=$HARBOR_KEY",
      "sinch token: harbor",
      "sinch key: see_the_manual_of_the_harbor",
      "sinch client pinned at 4b825dc642cb6eb9a060e54bf8d69288fbee4904",
    ],
  },
});
