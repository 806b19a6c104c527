import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";
import { looksDrawn } from "../drawn-at-random.ts";

export default defineLabelled({
  id: "semaphore-token",
  title: "Semaphore CI API token",
  labels: ["semaphore_api", "semaphore_auth", "semaphoreci"],
  says: "token|key",
  value: "[A-Za-z0-9_-]{20,43}",
  accept: looksDrawn,
  examples: {
    hides: [
      sample("SEMAPHORE_API_TOKEN=", "ojqfofF2ePLJ8GvGVbeu", "DG2NgsWcqn7vmEylPysv"),
      sample("semaphoreci token: ", "9JVK86oEZ1", "zf1FF3fXBF"),
    ],
    keeps: ["SEMAPHORE_API_TOKEN=$TOKEN", "semaphore api token of-the-night-watch-crew"],
  },
});
