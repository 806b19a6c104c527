import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "backblaze-key",
  title: "Backblaze B2 application key",
  labels: ["backblaze", "b2_application", "b2_app", "b2_key", "b2_secret", "rclone_b2"],
  value: "K00[A-Za-z0-9+/]{28}",
  examples: {
    hides: [
      sample("B2_APPLICATION_KEY=K00", "HwwyJ5RO8lWH/u", "Dws25HX50Mo4cr"),
      sample("backblaze key: K00", "sM9d+7MsqXUr3J", "WqkRNskI52qXvd"),
    ],
    keeps: ["B2_APPLICATION_KEY=$KEY", "backblaze key K00", sample("b2_key_id: ", "eeb7f2531fc1", "db8be06b44b53")],
  },
});
