import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";
import { looksDrawn } from "../drawn-at-random.ts";

export default defineLabelled({
  id: "bitrise-token",
  title: "Bitrise access token",
  labels: ["bitrise"],
  says: "token|key",
  value: "[A-Za-z0-9_-]{86}",
  accept: looksDrawn,
  examples: {
    hides: [
      sample(
        "BITRISE_TOKEN=",
        "WsTznWocw7y1gfgJmwadHpAOhQE0y-28b3oEcioGlfM",
        "cEjouBUMUauUOOVDo8erWH_N3ot_pU1dwGkInR-Vjv5",
      ),
      sample(
        "bitrise access token: ",
        "WVb38TsF23QH4ogMkoqczTIWzE4uN72F08LSxUAXgdV",
        "YnXSKj8IVGtGnrR5V-4wwZ_Nt_bm4SQ5S1WQBFeu4rn",
      ),
    ],
    keeps: ["BITRISE_GIT_COMMIT=4b825dc642cb6eb9a060e54bf8d69288fbee4904", "BITRISE_TOKEN=$TOKEN"],
  },
});
