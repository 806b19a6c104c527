import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "smartsheet-token",
  title: "Smartsheet access token",
  labels: ["smartsheet"],
  says: "key|token|secret",
  value: "[A-Za-z0-9]{37}",
  examples: {
    hides: [
      sample("SMARTSHEET_ACCESS_TOKEN=", "Mv4OR0TS3vZXKBBGJB6ER5jCqGzoQi9haBEIq"),
      sample('"smartsheet token": "', "1EViyg8EvmhsE481eOD34alvIiO8Jy34LJoqy", '"'),
    ],
    keeps: ["SMARTSHEET_ACCESS_TOKEN=$HARBOR_KEY", "SMARTSHEET_ACCESS_TOKEN=<your smartsheet key>"],
  },
});
