import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "attio-token",
  title: "Attio API key",
  labels: ["attio"],
  says: "key|token|secret",
  value: "[a-f0-9]{64}",
  examples: {
    hides: [
      sample("ATTIO_API_KEY=", "3c3632d3730b3b05c07ad2a082d7e61f830370fc40262d2986c506fdebaa2085"),
      sample('"attio api key": "', "824306054c7fe0276a7a6f66d7a2c70537deb83d6dfa05a505f9d35dfd4df034", '"'),
    ],
    keeps: ["ATTIO_API_KEY=$HARBOR_KEY", "attio client pinned at 4b825dc642cb6eb9a060e54bf8d69288fbee4904"],
  },
});
