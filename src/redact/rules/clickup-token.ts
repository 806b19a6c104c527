import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "clickup-token",
  title: "ClickUp personal token",
  forms: [{ prefixes: ["pk_"], alphabet: "digits", length: [5, 10], tail: "_[A-Z0-9]{32}" }],
  isCommonPrefix: true,
  examples: {
    hides: [
      sample("pk_", "21555577_N0Z5J0YOX2L5TSOLKBCWUUU56BUC96HK"),
      sample("CLICKUP_TOKEN=pk_", "00018262_FOQK1KH4CC5X31YG6994TZKLUW9FJE9O"),
    ],
    keeps: ["pk_", "pk_123", "pk_live_harbor"],
  },
});
