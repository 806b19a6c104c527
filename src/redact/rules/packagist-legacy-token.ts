import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";
import { looksDrawn } from "../drawn-at-random.ts";

export default defineLabelled({
  id: "packagist-legacy-token",
  title: "Packagist API token",
  labels: ["packagist"],
  says: "token|key|secret",
  value: "(?:[A-Za-z0-9_-]{20}|[a-f0-9]{64})",
  accept: looksDrawn,
  examples: {
    hides: [
      sample("PACKAGIST_TOKEN=", "B6wPd0EqpD", "40eTdynjeE"),
      sample("packagist api-token: ", "UM3Dv2G1kh", "g3B4U9YCJN"),
    ],
    keeps: ["PACKAGIST_TOKEN=$TOKEN", "packagist token rotation", "packagist api token: of-the-harbor-crew-x"],
  },
});
