import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "mixpanel-secret",
  title: "Mixpanel API secret or service account secret",
  labels: ["mixpanel"],
  says: "secret",
  value: "[A-Za-z0-9]{32}",
  examples: {
    hides: [
      sample("MIXPANEL_API_SECRET=", "dIBfNPUr2jZAPqlqYgPTt6Or09cPHrKN"),
      sample('"mixpanel api secret": "', "jx0f4DIxWTk26zjKv64MWokytBsBgyhW", '"'),
    ],
    keeps: ["MIXPANEL_API_SECRET=$HARBOR_KEY", "MIXPANEL_TOKEN is public: 4b825dc642cb"],
  },
});
