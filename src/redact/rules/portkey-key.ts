import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "portkey-key",
  title: "Portkey API key",
  labels: ["portkey"],
  says: "key|token",
  value: "(?=[A-Za-z]{0,20}[0-9])[A-Za-z0-9+/]{26,32}=?",
  examples: {
    hides: [
      sample("PORTKEY_API_KEY=", "kvKGQsYM51RfK8jPvganaeH1Nifb"),
      sample('"x-portkey-api-key": "', "0RZ5j1Q3rlsVYgoXTahRR8c2M57k", '"'),
    ],
    keeps: ["PORTKEY_API_KEY=$HARBOR_KEY", "portkey key: harborPortOfTheNightWatchman"],
  },
});
