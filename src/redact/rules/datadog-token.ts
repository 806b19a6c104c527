import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "datadog-token",
  title: "Datadog personal or service access token, application key",
  forms: [{ prefixes: ["ddpat_", "ddsat_", "ddapp_"], alphabet: "base62", length: [30, 80] }],
  examples: {
    hides: [
      sample("ddpat_", "F6YnamMfLZ3hGYRDaTN8Q", "GbPEXetg0cele86eF53wf9"),
      sample("DD_APP_KEY=ddapp_", "0EZGVP4L7P2htJ6Pt", "nldbp499gEfhjfNae"),
    ],
    keeps: ["ddpat_", "ddapp_settings", "addApp_Click"],
  },
});
