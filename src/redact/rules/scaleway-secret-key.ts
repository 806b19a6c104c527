import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";
import { UUID } from "../uuid-form.ts";

export default defineLabelled({
  id: "scaleway-secret-key",
  title: "Scaleway secret key: a UUID, known by its label",
  labels: ["scw_secret", "scaleway", "x-auth-token"],
  says: "secret|token|(?<=secret|token)",
  value: UUID,
  examples: {
    hides: [
      sample("SCW_SECRET_KEY=", "1e164871-3046-619c", "-63f3-9af1d5dd87db"),
      sample("scaleway secret_key: ", "554d0df4-2cb6-a1d0", "-3421-f7051116f2b5"),
      sample("X-Auth-Token: ", "8f3feff2-2e56-cc1a", "-10c1-f19fb494bf21"),
    ],
    keeps: [
      "SCW_DEFAULT_PROJECT_ID=8f14e45f-ceea-467f-a83c-7b2d6a1e9c55",
      "scaleway organization_id: 8f14e45f-ceea-467f-a83c-7b2d6a1e9c55",
      "SCW_SECRET_KEY=$SCW_SECRET",
    ],
  },
});
