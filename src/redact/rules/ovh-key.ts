import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";
import { looksDrawn } from "../drawn-at-random.ts";

export default defineLabelled({
  id: "ovh-key",
  title: "OVH application or consumer key and secret",
  labels: ["ovh"],
  says: "key|secret|token",
  value: "(?:[A-Za-z0-9]{32}|[A-Za-z0-9]{16})",
  accept: looksDrawn,
  examples: {
    hides: [
      sample("OVH_APPLICATION_SECRET=", "TOyd7jRu6OoNGLob", "IDIUkIA9JZlbAn6c"),
      sample('ovh_consumer_key = "', "HHiVyAdI0MyH0YTj", "4HvbTh354txNYRAM", '"'),
      sample("OVH_APPLICATION_KEY=", "2SbzVIv28yKCWfOI"),
    ],
    keeps: ["OVH_ENDPOINT=ovh-eu", "ovh key rotation", "ovh_consumer_key = var.consumer"],
  },
});
