import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "scale-key",
  title: "Scale AI API key",
  labels: ["scale_api", "scale-api", "scaleapi", "scale api", "scale_key"],
  says: "key|token|secret",
  value: "(?:live|test)_[a-f0-9]{32}",
  examples: {
    hides: [
      sample("SCALE_API_KEY=", "live_9408af133c8745d16d99e397f1b60267"),
      sample('"scale api key": "', "live_3a118f56b245bf05881f7f7cd823d874", '"'),
    ],
    keeps: ["SCALE_API_KEY=$HARBOR_KEY", "scale client pinned at 4b825dc642cb6eb9a060e54bf8d69288fbee4904"],
  },
});
