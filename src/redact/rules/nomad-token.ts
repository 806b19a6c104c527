import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";
import { UUID } from "../uuid-form.ts";

export default defineLabelled({
  id: "nomad-token",
  title: "Nomad ACL token: a UUID, known by its label",
  labels: ["nomad"],
  says: "token|secret",
  value: UUID,
  examples: {
    hides: [
      sample("NOMAD_TOKEN=", "a3eb48e5-3663-e15d", "-bce5-54b7ce6b41f2"),
      sample("X-Nomad-Token: ", "8ffa266a-677e-44df", "-4262-bd03501b641c"),
    ],
    keeps: [
      "nomad alloc status 8f14e45f-ceea-467f-a83c-7b2d6a1e9c55",
      "NOMAD_TOKEN=$TOKEN",
      "nomad token accessor: 8f14e45f-ceea-467f-a83c-7b2d6a1e9c55",
    ],
  },
});
