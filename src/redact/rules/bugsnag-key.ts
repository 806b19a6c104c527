import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";
import { UUID } from "../uuid-form.ts";

export default defineLabelled({
  id: "bugsnag-key",
  title: "Bugsnag API key",
  labels: ["bugsnag"],
  says: "key|token",
  value: `(?:[a-f0-9]{32}|${UUID})`,
  examples: {
    hides: [
      sample("BUGSNAG_API_KEY=", "b3bbf3737e6226da", "996aa1fc41f9ee10"),
      sample("bugsnag api key: ", "322548645051b951", "ba1db829976eb85a"),
    ],
    keeps: ["BUGSNAG_API_KEY=$KEY", "bugsnag release of revision 4b825dc642cb6eb9a060e54bf8d69288"],
  },
});
