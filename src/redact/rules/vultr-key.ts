import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";
import { looksDrawn } from "../drawn-at-random.ts";

export default defineLabelled({
  id: "vultr-key",
  title: "Vultr API key",
  labels: ["vultr"],
  says: "key|token",
  value: "[A-Z0-9]{36}",
  accept: looksDrawn,
  examples: {
    hides: [
      sample("VULTR_API_KEY=", "QNRFWPOX6XNA49TQQB", "A6CGORQD53RRIFPR7C"),
      sample('vultr api_key = "', "HQXZ0J78QKOUN9UPMB", "5N1P2R7XXEYXRN03RI", '"'),
    ],
    keeps: ["VULTR_API_KEY=$KEY", "vultr key for the harbor", "VULTR_API_KEY=XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX"],
  },
});
