import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "contentful-delivery-token",
  title: "Contentful delivery or preview token",
  labels: ["contentful"],
  says: "token|key",
  value: "(?=[A-Za-z_-]{0,20}[0-9])[A-Za-z0-9_-]{43}(?:[A-Za-z0-9_-]{21})?",
  examples: {
    hides: [
      sample("CONTENTFUL_ACCESS_TOKEN=", "5KoOP2G4g62TIUAut7sEuqBSveMteY7BDsdLVn8tLRg"),
      sample('"contentful delivery token": "', "16BOVf79QeReoWLZwdaymSgIlrekNWpJciaoP5ByO5r", '"'),
    ],
    keeps: ["CONTENTFUL_ACCESS_TOKEN=$HARBOR_KEY", "CONTENTFUL_ACCESS_TOKEN=<your contentful key>"],
  },
});
