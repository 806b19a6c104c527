import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";
import { UUID } from "../uuid-form.ts";

export default defineLabelled({
  id: "splunk-token",
  title: "Splunk HTTP event collector token: a UUID, known by its label",
  labels: ["splunk", "hec_token"],
  value: UUID,
  examples: {
    hides: [
      sample("SPLUNK_HEC_TOKEN=", "450637e2-36ff-0e29", "-dddc-0bb43861180b"),
      sample("Authorization: Splunk ", "57f18ca1-c45a-0994", "-eee2-9aaed86148d9"),
      sample("hec_token: ", "61e55494-b3d7-6b5d", "-d525-92cc87f3b170"),
    ],
    keeps: [
      "splunk sourcetype=harbor guid=8f14e45f",
      "SPLUNK_HEC_TOKEN=$TOKEN",
      "splunk_app_id=8f14e45f-ceea-467f-a83c-7b2d6a1e9c55",
    ],
  },
});
