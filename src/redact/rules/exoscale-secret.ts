import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";
import { looksDrawn } from "../drawn-at-random.ts";

export default defineLabelled({
  id: "exoscale-secret",
  title: "Exoscale API secret",
  labels: ["exoscale"],
  says: "secret",
  value: "[A-Za-z0-9_-]{43}",
  accept: looksDrawn,
  examples: {
    hides: [
      sample("EXOSCALE_API_SECRET=", "sE5pD3dSUaSiGLL7txzee", "3J-3QXg44Gn8O19BX8Qhja"),
      sample('exoscale secret = "', "EELD5-UFJuQ9RBFifdhRG", "0EftBUJE3tC--d07xtwI94", '"'),
    ],
    keeps: [
      "EXOSCALE_API_SECRET=$SECRET",
      "exoscale secret rotation",
      "exoscale_secret = var.exoscale_secret_of_the_harbor_gateway",
    ],
  },
});
