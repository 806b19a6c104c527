import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "zilliz-key",
  title: "Zilliz Cloud API key or token",
  labels: ["zilliz", "milvus"],
  says: "key|token|secret",
  value: "[a-f0-9]{64,110}",
  examples: {
    hides: [
      sample("ZILLIZ_API_KEY=", "0d670938a374335d97b0cd82e2804e45dbdf9de117b72073c47fc4b3aa4e53b2ccd90556"),
      sample('"zilliz api key": "', "8c1e32157fdfc11026bdc968a5f94c93713710ad445b064cde62f6c0fcf0bd1bea26de0c", '"'),
    ],
    keeps: ["ZILLIZ_API_KEY=$HARBOR_KEY", "zilliz client pinned at 4b825dc642cb6eb9a060e54bf8d69288fbee4904"],
  },
});
