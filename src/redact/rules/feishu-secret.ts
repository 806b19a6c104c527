import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "feishu-secret",
  title: "Feishu or Lark app secret, or token to verify events",
  labels: ["feishu", "lark_", "lark-", "larkapp", "lark app"],
  says: "secret|token|encrypt",
  value: "[A-Za-z0-9]{32}",
  examples: {
    hides: [
      sample("FEISHU_APP_SECRET=", "aEpUMNRg7Li4e8WbsqOKKuds9DcNF2ld"),
      sample('"feishu app secret": "', "hu2vzCiqf4nq6YE2emkvYX7R3iTnGbTw", '"'),
    ],
    keeps: ["FEISHU_APP_SECRET=$HARBOR_KEY", "feishu tokens of the harbor: harborSettingsOfTheNightWatchIsIt"],
  },
});
