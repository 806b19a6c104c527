import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";
import { looksDrawn } from "../drawn-at-random.ts";

export default defineLabelled({
  id: "honeycomb-legacy-key",
  title: "Honeycomb key without a prefix",
  labels: ["honeycomb"],
  says: "key|team|token",
  value: "(?:[a-f0-9]{32}|[A-Za-z0-9]{22})",
  accept: looksDrawn,
  examples: {
    hides: [
      sample("HONEYCOMB_API_KEY=", "J7bOFRK2kRD", "NVhZ8FEi5au"),
      sample("x-honeycomb-team: ", "ebce6169fe7e4c31", "0536e46f6a2cfdee"),
    ],
    keeps: [
      "honeycomb commit 4b825dc642cb6eb9a060e54bf8d69288",
      "honeycomb dataset night-watch",
      "HONEYCOMB_API_KEY=$KEY",
    ],
  },
});
