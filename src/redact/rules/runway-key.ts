import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "runway-key",
  title: "Runway API secret",
  labels: ["runwayml", "runway_api", "runway-api", "runway api"],
  value: "key_[a-f0-9]{128}",
  examples: {
    hides: [
      sample(
        "RUNWAYML_API_SECRET=",
        "key_72d8b95386d1eeb78328fa3f3475752ec9acf8e4db9dd1a2d24f831acd25",
        "256bd33bd2084e31df92a45745256ee58d1131ed9c2de9d1d67fee19f1bfc8193bca",
      ),
      sample(
        '"runway api secret": "',
        "key_1eac2f640cd38b07dee68561d7ce37065f95e46ef81764eead60446dc87a",
        "cffc8bea58250da4ce07d6048555de227e82895b2f7c48a7c7313dcfb048ced290c6",
        '"',
      ),
    ],
    keeps: ["RUNWAYML_API_SECRET=$HARBOR_KEY", "runway client pinned at 4b825dc642cb6eb9a060e54bf8d69288fbee4904"],
  },
});
