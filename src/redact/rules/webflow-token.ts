import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "webflow-token",
  title: "Webflow API token",
  labels: ["webflow"],
  says: "key|token|secret",
  value: "(?:ws-)?[a-f0-9]{64}",
  examples: {
    hides: [
      sample("WEBFLOW_API_TOKEN=", "2badd8406e0eb41211ace373f4540558b5d04d21c524cc5c79c3600b38ab4c79"),
      sample('"webflow token": "', "f8a97423985d1c2dbb5e4341c564b6fc6adec769dd834e07ae8218cd1d189a22", '"'),
    ],
    keeps: ["WEBFLOW_API_TOKEN=$HARBOR_KEY", "webflow client pinned at 4b825dc642cb6eb9a060e54bf8d69288fbee4904"],
  },
});
