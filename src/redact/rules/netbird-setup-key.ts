import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";
import { UUID } from "../uuid-form.ts";

export default defineLabelled({
  id: "netbird-setup-key",
  title: "NetBird setup key: a UUID, known by its label",
  labels: ["netbird_setup", "nb_setup", "setup_key"],
  value: UUID,
  examples: {
    hides: [
      sample("NB_SETUP_KEY=", "2390f3ac-ba31-4512", "-cbf9-9f8229ff7ca6"),
      sample("netbird up --setup-key ", "874a4167-61b2-32df", "-76f8-c1c1ec16c01b"),
    ],
    keeps: ["netbird peer 8f14e45f-ceea-467f-a83c-7b2d6a1e9c55", "NB_SETUP_KEY=$KEY"],
  },
});
