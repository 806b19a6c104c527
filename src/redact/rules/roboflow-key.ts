import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "roboflow-key",
  title: "Roboflow private API key",
  labels: ["roboflow"],
  says: "key|token|secret",
  value: "[A-Za-z0-9]{20}",
  examples: {
    hides: [
      sample("ROBOFLOW_API_KEY=", "oQAjDDOfrJhPUx27mS2b"),
      sample('"roboflow api key": "', "DH4Ecrbs1DaXQ8unKMbs", '"'),
    ],
    keeps: ["ROBOFLOW_API_KEY=$HARBOR_KEY", "roboflow key: rf_publishable", "roboflow token"],
  },
});
