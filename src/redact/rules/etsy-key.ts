import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "etsy-key",
  title: "Etsy API keystring or shared secret",
  labels: ["etsy_", "etsy-", "etsyapi", "etsy api", "etsy key"],
  value: "(?:[a-z0-9]{24}|[a-z0-9]{10})",
  examples: {
    hides: [
      sample("ETSY_API_KEY=", "8qdskwnp79uu4fanq8fqrkq1"),
      sample('"etsy api key": "', "q15hxbpdg1zdw2kk6b5eosmi", '"'),
    ],
    keeps: ["ETSY_API_KEY=$HARBOR_KEY", "etsy_listing_id: 1234567890"],
  },
});
