import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";
import { UUID } from "../uuid-form.ts";

export default defineLabelled({
  id: "opsgenie-key",
  title: "Opsgenie or Statuspage key: a UUID, known by its label",
  labels: ["opsgenie", "ops_genie", "geniekey", "statuspage"],
  value: `(?:${UUID}|[a-f0-9]{64})`,
  examples: {
    hides: [
      sample("OPSGENIE_API_KEY=", "2394bf41-e127-3c4c", "-4913-59930607d139"),
      sample("Authorization: GenieKey ", "dc847af9-26ec-85cc", "-23b5-1f21130805d8"),
      sample("statuspage_api_key: ", "05c55eb55954a7dc96bfe0729b578193", "23154b4414c017b6cff0025af27f8407"),
    ],
    keeps: [
      "OPSGENIE_API_KEY=$KEY",
      "opsgenie_team_id=8f14e45f-ceea-467f-a83c-7b2d6a1e9c55",
      sample("statuspage digest: ", "76293e2907cc5d129194cf072d5a7ee4", "1db8e5f036a0fffdef1d25d863e068e4"),
    ],
  },
});
