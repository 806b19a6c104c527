import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";
import { UUID } from "../uuid-form.ts";

export default defineLabelled({
  id: "coda-token",
  title: "Coda API token",
  labels: ["coda_api", "coda-api", "codaapi", "coda api", "coda_token"],
  says: "key|token|secret",
  value: UUID,
  examples: {
    hides: [
      sample("CODA_API_TOKEN=", "2201a2e0-a761-b2c6-c544-acd652395729"),
      sample('"coda api token": "', "33807525-2add-75df-dde0-cb84a340d171", '"'),
    ],
    keeps: ["CODA_API_TOKEN=$HARBOR_KEY", "coda run 550e8400-e29b-41d4-a716-446655440000 is done"],
  },
});
