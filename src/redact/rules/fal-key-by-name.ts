import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";
import { UUID } from "../uuid-form.ts";

export default defineLabelled({
  id: "fal-key-by-name",
  title: "fal key: an id and a secret",
  labels: ["fal_key", "fal-key", "falkey", "fal_api", "fal key", "fal_ai"],
  value: `${UUID}:[a-f0-9]{32}`,
  examples: {
    hides: [
      sample("FAL_KEY=", "ab35eb73-cdd8-37c9-ba1c-68a76684c844:6e77aeb1f64af184a370b91751ed2f74"),
      sample('"fal key": "', "5811c25e-999c-ff1b-a833-95ca5525819c:72848b075f86e118091d31f29a31e45c", '"'),
    ],
    keeps: [
      "FAL_KEY=$HARBOR_KEY",
      "fal run 550e8400-e29b-41d4-a716-446655440000 is done",
      "fal client pinned at 4b825dc642cb6eb9a060e54bf8d69288fbee4904",
    ],
  },
});
