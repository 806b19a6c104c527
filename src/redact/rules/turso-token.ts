import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";
import { looksDrawn } from "../drawn-at-random.ts";

export default defineLabelled({
  id: "turso-token",
  title: "Turso, Couchbase or SingleStore token beside its label",
  labels: ["turso", "libsql"],
  says: "token|key",
  value: "[A-Za-z0-9_-]{40,}",
  accept: looksDrawn,
  examples: {
    hides: [
      sample("TURSO_API_TOKEN=", "rqiBRnS8hM2-iEvJ9DSSow4eHEmMZs", "S8_AOX9LbC9O65oVoDtSFSCK2KuhnD"),
      sample("libsql auth token: ", "ap3xaE4EHBjp-KHVV429EtlGw291fn", "Aqyq163A0QO9si6QlUqt-AMLOmailF"),
    ],
    keeps: ["TURSO_AUTH_TOKEN=$TOKEN", "turso token rotation", "turso_token_of_the_night_watch_gateway_in_the_harbor"],
  },
});
