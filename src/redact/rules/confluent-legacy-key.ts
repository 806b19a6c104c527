import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";
import { looksDrawn } from "../drawn-at-random.ts";

export default defineLabelled({
  id: "confluent-legacy-key",
  title: "Confluent Cloud API key or secret without a prefix",
  labels: ["confluent", "ccloud", "schema_registry", "kafka_api"],
  says: "key|secret|pass",
  value: "(?!cflt)(?:[A-Za-z0-9+/]{64}|[A-Z0-9]{16})",
  accept: looksDrawn,
  examples: {
    hides: [
      sample("CONFLUENT_API_SECRET=", "0lnMLFKlsP6zWE+IQfGHpqrGvXfjIV46", "/aJa6FbzoAPFG/G7y8G7gHO2uHoIk/sr"),
      sample("confluent_api_key: ", "944XR2LXY3EPHBIJ"),
    ],
    keeps: ["CONFLUENT_API_KEY=$KEY", "confluent key rotation", "schema_registry_key: of-the-harbor-gateway"],
  },
});
