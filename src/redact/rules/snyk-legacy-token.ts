import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";
import { UUID } from "../uuid-form.ts";

export default defineLabelled({
  id: "snyk-legacy-token",
  title: "Snyk token: a UUID, known by its label",
  labels: ["snyk"],
  says: "token|auth|key|api",
  value: UUID,
  examples: {
    hides: [
      sample("SNYK_TOKEN=", "1399987f-f2a7-34f6", "-01ca-669d214cc608"),
      sample("snyk auth ", "bc707506-ff81-f67b", "-0dff-f543d29320b5"),
      sample("snyk config set api=", "93c7ee1d-8731-9897", "-8405-30c450a2093f"),
    ],
    keeps: [
      "SNYK_ORG_ID=8f14e45f-ceea-467f-a83c-7b2d6a1e9c55",
      "snyk project 8f14e45f-ceea-467f-a83c-7b2d6a1e9c55",
      "SNYK_TOKEN=$TOKEN",
    ],
  },
});
