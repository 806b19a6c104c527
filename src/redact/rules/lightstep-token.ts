import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";
import { looksDrawn } from "../drawn-at-random.ts";

export default defineLabelled({
  id: "lightstep-token",
  title: "Lightstep (ServiceNow Observability) access token",
  labels: ["lightstep", "ls_access_token", "ls_service_token"],
  says: "token|(?<=token)",
  value: "[A-Za-z0-9+/]{64,120}={0,2}",
  accept: looksDrawn,
  examples: {
    hides: [
      sample(
        "LIGHTSTEP_ACCESS_TOKEN=",
        "EZH1xKyOiK8HLYnzIROyLI9gHwsel9cPsNJ9AHbe",
        "N+9KUdzLW1gPSVzcRzxnNJ9s8xA97qpZ3yH8N4TF",
      ),
      sample(
        "LS_ACCESS_TOKEN=",
        "wbc3mbz0J6pofNsFkVxFvbs2IUZ5CMTbUSJEyiOspZT2uPGn8wjYMol",
        "DTqpFbB1TEqpzwBiCNm3075nHYOsAhKN5rqkz+hldjJZH9zWMv9rRmm",
        "=",
      ),
    ],
    keeps: ["LIGHTSTEP_ACCESS_TOKEN=$TOKEN", "lightstep token rotation"],
  },
});
