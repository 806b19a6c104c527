import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "customerio-key",
  title: "Customer.io API key",
  labels: ["customerio", "customer_io", "customer.io", "cio_api", "cio_app", "cio_track"],
  says: "key|token|secret",
  value: "[a-f0-9]{20,32}",
  examples: {
    hides: [
      sample("CUSTOMERIO_API_KEY=", "8496478622255f0ca50a62a254ab7ffb"),
      sample('"customer.io api key": "', "0e9cdc1ca31bd78ccc6842a74cd34daf", '"'),
    ],
    keeps: ["CUSTOMERIO_API_KEY=$HARBOR_KEY", "customer.io client pinned at 4b825dc642cb6eb9a060e54bf8d69288fbee4904"],
  },
});
