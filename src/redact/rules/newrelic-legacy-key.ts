import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "newrelic-legacy-key",
  title: "New Relic license key of forty hex letters",
  labels: ["new_relic", "nria_"],
  says: "key|license",
  value: "[a-f0-9]{40}",
  examples: {
    hides: [
      sample("NEW_RELIC_LICENSE_KEY=", "fd784b6965fca2f45d53", "c252e7c3782d9453f5db"),
      sample('newrelic license: "', "b9447386304de8ae502b", "4b44afb65a61a227848c", '"'),
    ],
    keeps: [
      "newrelic agent commit 4b825dc642cb6eb9a060e54bf8d69288fbee4904",
      "NEW_RELIC_APP_NAME=harbor",
      "NEW_RELIC_LICENSE_KEY=$KEY",
    ],
  },
});
