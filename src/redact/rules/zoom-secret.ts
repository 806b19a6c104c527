import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "zoom-secret",
  title: "Zoom client secret, SDK secret or webhook token",
  labels: ["zoom_", "zoom-", "zoom client", "zoom api", "zoomapi", "zoom sdk"],
  says: "secret|token",
  value: "[A-Za-z0-9_-]{22,40}",
  examples: {
    hides: [
      sample("ZOOM_CLIENT_SECRET=", "NhKS4dY96P5GnxzmE4BDQn6z5VVvX0pB"),
      sample('"zoom client secret": "', "Vv2KIzaDu5G2B1tnsLc6zAlF7S0lat0Y", '"'),
    ],
    keeps: ["ZOOM_CLIENT_SECRET=$HARBOR_KEY", "zoom_level_token: harbor", "ZOOM_CLIENT_SECRET=<your client secret>"],
  },
});
