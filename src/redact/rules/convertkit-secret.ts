import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "convertkit-secret",
  title: "Kit (ConvertKit) API secret",
  labels: ["convertkit"],
  says: "key|token|secret",
  value: "[A-Za-z0-9_-]{22}(?:[A-Za-z0-9_-]{21})?",
  examples: {
    hides: [
      sample("CONVERTKIT_API_SECRET=", "JYzM6BnalnlcHZ31aawP0F4CUjd4os81WpD5zSYjPuJ"),
      sample('"convertkit api secret": "', "sLyNEkRMdIGQ5czKxlcLfodfhS4xzroTSz7Ev6gRdIQ", '"'),
    ],
    keeps: ["CONVERTKIT_API_SECRET=$HARBOR_KEY", "CONVERTKIT_API_SECRET=<your convertkit key>"],
  },
});
