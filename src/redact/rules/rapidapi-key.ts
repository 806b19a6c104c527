import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "rapidapi-key",
  title: "RapidAPI key",
  labels: ["rapidapi", "rapid_api"],
  value: "[a-z0-9]{10}msh[a-z0-9]{15}p1[a-z0-9]{5,6}jsn[a-z0-9]{11,12}",
  examples: {
    hides: [
      sample("X-RapidAPI-Key=", "1b9edb9656mshe5bbf685a1d6486p18b2a1cjsn9ace08d530a"),
      sample('"rapidapi key": "', "0d75d3649emshb1a64526daac352p13459d9jsn6bb002130bc", '"'),
    ],
    keeps: ["X-RapidAPI-Key=$HARBOR_KEY", "rapidapi client pinned at 4b825dc642cb6eb9a060e54bf8d69288fbee4904"],
  },
});
