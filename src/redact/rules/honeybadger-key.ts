import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";
import { looksDrawn } from "../drawn-at-random.ts";

export default defineLabelled({
  id: "honeybadger-key",
  title: "Honeybadger project or personal key",
  labels: ["honeybadger"],
  says: "key|token",
  value: "(?:hbp_[A-Za-z0-9]{36}|[a-f0-9]{8}|[A-Za-z0-9]{20})",
  accept: looksDrawn,
  examples: {
    hides: [
      sample("HONEYBADGER_API_KEY=hbp_", "ohhzm4XtxyM2fwEEJ0", "dbqjisJ7Hvst6pL1XN"),
      sample("honeybadger auth token: ", "ui1LXdSJed", "senGRD5gS8"),
    ],
    keeps: ["HONEYBADGER_API_KEY=$KEY", "honeybadger key rotation"],
  },
});
