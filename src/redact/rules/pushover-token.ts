import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "pushover-token",
  title: "Pushover application token",
  labels: ["pushover"],
  says: "key|token|secret",
  value: "[a-z0-9]{30}",
  examples: {
    hides: [
      sample("PUSHOVER_TOKEN=", "68on1em6ohw7ahrf0n05axu8n1pmn1"),
      sample('"pushover token": "', "lpfwow8g5cotkzz54m08di5ezd7dxf", '"'),
    ],
    keeps: ["PUSHOVER_TOKEN=$HARBOR_KEY", "PUSHOVER_TOKEN=<your pushover key>"],
  },
});
