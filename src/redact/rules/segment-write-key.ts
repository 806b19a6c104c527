import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "segment-write-key",
  title: "Segment write key",
  labels: ["segment_write", "segment-write", "segmentwrite", "segment write", "segment_key", "segment_api"],
  value: "[A-Za-z0-9]{32}",
  examples: {
    hides: [
      sample("SEGMENT_WRITE_KEY=", "q9jNuSEykXB8Ta7SxZekzuXAbX9iyOi2"),
      sample('"segment write key": "', "dLOsMBgtlNalYu78GN9YO1i8wkBNCXbS", '"'),
    ],
    keeps: ["SEGMENT_WRITE_KEY=$HARBOR_KEY", "SEGMENT_WRITE_KEY=<your segment key>"],
  },
});
