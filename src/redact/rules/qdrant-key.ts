import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "qdrant-key",
  title: "Qdrant API key",
  labels: ["qdrant"],
  says: "key|token|secret",
  value: String.raw`(?=[A-Za-z_-]{0,20}[0-9])[A-Za-z0-9_-]{32,128}(?:\|[A-Za-z0-9_-]{32,128})?`,
  examples: {
    hides: [
      sample("QDRANT_API_KEY=", "1v49aAQuYIOeeBrkyGriNCL61gaEVceMNoQ926pb9cA3VSasGLJzYE"),
      sample('"qdrant api key": "', "u0eyVgYXxK9OZK3D5Ngp4DHo7nYUffciCmhtCHh5LCWC5igxBy9z7y", '"'),
    ],
    keeps: ["QDRANT_API_KEY=$HARBOR_KEY", "QDRANT_API_KEY=<your qdrant key>"],
  },
});
