import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "baseten-key",
  title: "Baseten API key",
  labels: ["baseten"],
  says: "key|token|secret",
  value: String.raw`[A-Za-z0-9]{8}\.[A-Za-z0-9]{32}`,
  examples: {
    hides: [
      sample("BASETEN_API_KEY=", "U6cv8l86.nuICF2aemy9o25IPLZu1pVwtHubXso9J"),
      sample('"baseten api key": "', "4w0ZwUVK.17SQ0n84Quu8N7FgWZMZpv1GwNDjPTf0", '"'),
    ],
    keeps: ["BASETEN_API_KEY=$HARBOR_KEY", "BASETEN_API_KEY=<your baseten key>"],
  },
});
