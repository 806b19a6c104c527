import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "reddit-secret",
  title: "Reddit client secret",
  labels: ["reddit"],
  says: "secret",
  value: "[A-Za-z0-9_-]{27,30}",
  examples: {
    hides: [
      sample("REDDIT_CLIENT_SECRET=", "NZejOY8wVZQObrCo3ePG8m3uzPemRg"),
      sample('"reddit client secret": "', "szmeJAj4j84DrSe49Znw6B81eX1M4n", '"'),
    ],
    keeps: ["REDDIT_CLIENT_SECRET=$HARBOR_KEY", "reddit secret: see-the-harbor-manual-on-page"],
  },
});
