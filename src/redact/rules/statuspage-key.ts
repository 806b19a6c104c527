import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";
import { UUID } from "../uuid-form.ts";

export default defineLabelled({
  id: "statuspage-key",
  title: "Statuspage API key",
  labels: ["status_page"],
  says: "key|token",
  value: `(?:${UUID}|[a-f0-9]{64})`,
  examples: {
    hides: [
      sample("STATUSPAGE_API_KEY=", "e73444e1-98ec-9baa", "-cb6c-a3d3af4854b9"),
      sample("statuspage_api_key: ", "79c4980b08ed7ffb73c8fa23f5baa878", "c1ce629e7edef012e02f62437925c92f"),
    ],
    keeps: [
      "STATUSPAGE_API_KEY=$KEY",
      sample("statuspage key digest: ", "0366dff95b8d9ee2880eacafda94eec6", "a9f129e7fd130e7079789344490503e9"),
      "statuspage_page_id=kctbh9vrtdwd",
    ],
  },
});
