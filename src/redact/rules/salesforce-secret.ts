import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "salesforce-secret",
  title: "Salesforce consumer secret or security token",
  labels: ["salesforce", "sf_client", "sf_consumer", "sf_security", "sfdc"],
  says: "secret|token",
  value: "(?:[A-F0-9]{64}|[0-9]{16,20}|[A-Za-z0-9]{24,25})",
  examples: {
    hides: [
      sample("SALESFORCE_CLIENT_SECRET=", "262A175CDED5AF01433E0571D21FFE830C5A9F3C2EC231E30438F3B424D84E08"),
      sample(
        '"salesforce consumer secret": "',
        "68660C09FEF449AE67B7200AB809A323D6A8BC088F193510BE25B09A12D8F7B3",
        '"',
      ),
    ],
    keeps: ["SALESFORCE_CLIENT_SECRET=$HARBOR_KEY", "SALESFORCE_CLIENT_SECRET=<your salesforce key>"],
  },
});
