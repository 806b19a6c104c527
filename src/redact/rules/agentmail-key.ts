import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "agentmail-key",
  title: "AgentMail API key",
  forms: [{ prefixes: ["am_us_", "am_eu_", "am_"], alphabet: "word", length: [20, 80] }],
  isCommonPrefix: true,
  examples: {
    hides: [
      sample("am_us_", "n7MXAWr2iqHHumg1aDnlDoe4vdZq2of92MyRio2QzZD8tqWfRFtnKJ6KkEpNlYCq"),
      sample("AGENTMAIL_API_KEY=am_", "w5fjKLcHtk2ZcfGRuDXPZ6ipiO9wAKsvgVjJs4GZ4KD7nfKQbofoBMYUVJUfqIqa"),
    ],
    keeps: ["am_us_", "am_or_pm", "am_harbor_settings_of_2026"],
  },
});
