import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "here-key",
  title: "HERE API key or access key secret",
  labels: ["here_api", "here_access", "here-api", "here_key", "hereapi", "here.access.key.secret"],
  value: "(?=[A-Za-z_-]{0,20}[0-9])(?:[A-Za-z0-9_-]{86}|[A-Za-z0-9_-]{43})",
  examples: {
    hides: [
      sample("HERE_API_KEY=", "ribJWTVvFU89If2QlN4zl4oytOCUE77ioP2YbhQycB8"),
      sample('"here_api_key": "', "eJLbHiuvw2Nxy8vgAB5JmR32LSI6xQ0gt2a7GW1s2RN", '"'),
    ],
    keeps: ["HERE_API_KEY=$HARBOR_KEY", "HERE_API_KEY=<your here key>"],
  },
});
