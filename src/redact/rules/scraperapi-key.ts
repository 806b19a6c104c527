import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "scraperapi-key",
  title: "ScraperAPI key",
  labels: ["scraperapi", "scraper_api", "scraper-api"],
  value: "[a-f0-9]{32}",
  examples: {
    hides: [
      sample("SCRAPERAPI_KEY=", "5da95b581cf978e5c85a9885310d0d1b"),
      sample('"scraperapi key": "', "95305649e200a8edf42bcb7b2b4597ab", '"'),
    ],
    keeps: [
      "SCRAPERAPI_KEY=$HARBOR_KEY",
      "scraperapi client at 4b825dc642cb6eb9a060e54bf8d69288",
      "scraperapi client pinned at 4b825dc642cb6eb9a060e54bf8d69288fbee4904",
    ],
  },
});
