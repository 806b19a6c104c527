import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";
import { UUID } from "../uuid-form.ts";

export default defineLabelled({
  id: "mongodb-atlas-key",
  title: "MongoDB Atlas private API key: a UUID, known by its label",
  labels: ["atlas_private", "mcli_private", "mongodb_atlas_private", "atlas_api"],
  value: UUID,
  examples: {
    hides: [
      sample("MONGODB_ATLAS_PRIVATE_KEY=", "3d5b2865-a8b1-a481", "-e215-96e077cdc249"),
      sample("MCLI_PRIVATE_API_KEY=", "bf19c0f8-9cac-c14a", "-63de-5ea6b7545a1c"),
    ],
    keeps: [
      "MONGODB_ATLAS_PRIVATE_KEY=$KEY",
      "atlas_project_id=4b825dc642cb6eb9a060e54b",
      "atlas private endpoint 8f14e45f-ceea-467f",
    ],
  },
});
