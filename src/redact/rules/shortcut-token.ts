import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";
import { UUID } from "../uuid-form.ts";

export default defineLabelled({
  id: "shortcut-token",
  title: "Shortcut API token",
  labels: ["shortcut_api", "shortcut-api", "shortcutapi", "shortcut api", "clubhouse_api"],
  says: "key|token|secret",
  value: UUID,
  examples: {
    hides: [
      sample("SHORTCUT_API_TOKEN=", "73f32fd8-0f0c-d62b-bc86-cddc00572bbe"),
      sample('"shortcut api token": "', "7ae8b397-c35e-db07-1bd5-feb740a4e4f8", '"'),
    ],
    keeps: ["SHORTCUT_API_TOKEN=$HARBOR_KEY", "shortcut run 550e8400-e29b-41d4-a716-446655440000 is done"],
  },
});
