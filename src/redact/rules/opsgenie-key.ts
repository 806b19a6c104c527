import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";
import { UUID } from "../uuid-form.ts";

export default defineLabelled({
  id: "opsgenie-key",
  title: "Opsgenie API key: a UUID, known by its label",
  labels: ["ops_genie", "geniekey"],
  value: UUID,
  examples: {
    hides: [
      sample("OPSGENIE_API_KEY=", "2394bf41-e127-3c4c", "-4913-59930607d139"),
      sample("Authorization: GenieKey ", "dc847af9-26ec-85cc", "-23b5-1f21130805d8"),
    ],
    keeps: ["OPSGENIE_API_KEY=$KEY", "opsgenie_team_id=8f14e45f-ceea-467f-a83c-7b2d6a1e9c55"],
  },
});
