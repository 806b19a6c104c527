import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";
import { looksDrawn } from "../drawn-at-random.ts";

export default defineLabelled({
  id: "appveyor-token",
  title: "AppVeyor API token",
  labels: ["appveyor"],
  says: "token|key",
  value: String.raw`(?:v2\.)?[a-z0-9]{20}`,
  accept: looksDrawn,
  examples: {
    hides: [
      sample("APPVEYOR_API_TOKEN=v2.", "wkr5g62lxo", "sdh8v0rp2s"),
      sample("appveyor token: ", "g5igpebdx9", "jyq6heh2lx"),
    ],
    keeps: ["APPVEYOR_API_TOKEN=$TOKEN", "appveyor token rotation", "appveyor token: thenightwatchofharbo"],
  },
});
