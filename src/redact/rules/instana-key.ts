import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";
import { looksDrawn } from "../drawn-at-random.ts";

export default defineLabelled({
  id: "instana-key",
  title: "Instana agent key or API token",
  labels: ["instana"],
  says: "key|token",
  value: "[A-Za-z0-9_-]{22}",
  accept: looksDrawn,
  examples: {
    hides: [
      sample("INSTANA_AGENT_KEY=", "hk8uLlOPgU6", "o1Sm_jjMM3O"),
      sample("instana api token: ", "2uONeo5btJC", "8v_-orWluuo"),
    ],
    keeps: ["INSTANA_AGENT_KEY=$KEY", "instana_agent_key: of-the-night-watch-crw"],
  },
});
