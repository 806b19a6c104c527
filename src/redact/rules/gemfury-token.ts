import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";
import { looksDrawn } from "../drawn-at-random.ts";

export default defineLabelled({
  id: "gemfury-token",
  title: "Gemfury token",
  labels: ["gemfury", "fury_token", "fury_auth", "fury_push"],
  value: "[A-Za-z0-9]{20,26}",
  accept: looksDrawn,
  examples: {
    hides: [
      sample("GEMFURY_TOKEN=", "DCsD8yc1KQ", "y2RHGsMYJV"),
      sample("fury_push_token: ", "UYh2FpCq9PpO0", "xWzls0evpSleg"),
    ],
    keeps: ["GEMFURY_TOKEN=$TOKEN", "gemfury token: thenightwatchofharbo"],
  },
});
