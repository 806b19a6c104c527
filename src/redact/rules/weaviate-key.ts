import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "weaviate-key",
  title: "Weaviate API key",
  labels: ["weaviate", "wcd_api", "wcs_api"],
  says: "key|token|secret",
  value: "(?=[A-Za-z]{0,20}[0-9])[A-Za-z0-9]{32,40}(?:={1,2})?",
  examples: {
    hides: [
      sample("WEAVIATE_API_KEY=", "BM768198oPcTmuanne4igiBnlNqGmth5Y9qb"),
      sample('"weaviate api key": "', "a6SGidx0sRW8Y6XJ0GXr0fAvV53TRxNoRQzg", '"'),
    ],
    keeps: ["WEAVIATE_API_KEY=$HARBOR_KEY", "weaviate key: seeTheHarborManualOnPageThirtyTwoAnd"],
  },
});
