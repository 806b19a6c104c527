import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "algolia-admin-key",
  title: "Algolia admin or write key",
  labels: ["algolia"],
  says: "admin|write|secret",
  value: "[a-f0-9]{32}",
  examples: {
    hides: [
      sample("ALGOLIA_ADMIN_KEY=", "e9ab7adaf973163bb09ca12edc5ffc37"),
      sample('"algolia admin key": "', "dc54f379b96a619616fe04fb5e592a6f", '"'),
    ],
    keeps: [
      "ALGOLIA_ADMIN_KEY=$HARBOR_KEY",
      "algolia search-only index key at page 3",
      "algolia client pinned at 4b825dc642cb6eb9a060e54bf8d69288fbee4904",
    ],
  },
});
