import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "binance-key",
  title: "Binance API key or secret",
  labels: ["binance"],
  says: "key|token|secret",
  value: "[A-Za-z0-9]{64}",
  examples: {
    hides: [
      sample("BINANCE_API_SECRET=", "j2jexRSEIBdrmxBxGxIod11GVSNKKMROi5AzVODDUyegHMlr20jOOEAq99qswrH3"),
      sample('"binance api key": "', "vnuktPj8w7lGQBAof8XCOf8GDYGj3n478pYSlUZpomS5ljO7CzRPDPL9eyyCHn6Q", '"'),
    ],
    keeps: ["BINANCE_API_SECRET=$HARBOR_KEY", "BINANCE_API_SECRET=<your binance key>"],
  },
});
