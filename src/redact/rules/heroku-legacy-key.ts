import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";
import { UUID } from "../uuid-form.ts";

export default defineLabelled({
  id: "heroku-legacy-key",
  title: "Heroku API key: a UUID, known by its label",
  labels: ["heroku"],
  says: "key|token|auth|pass",
  value: `(?:HRKU-)?${UUID}`,
  examples: {
    hides: [
      sample("HEROKU_API_KEY=", "7721aa28-9f4e-5c55", "-186d-0d0ecf4e0611"),
      sample("heroku auth token: ", "333197c8-046b-38c5", "-33be-580fe034ca53"),
      sample("export HEROKU_OAUTH_TOKEN=HRKU-", "d91154b8-f194-6dab", "-84c6-cd2f8f2aaf82"),
    ],
    keeps: [
      "heroku release v42 at 4b825dc642cb6eb9a060e54bf8d69288fbee4904",
      "heroku request_id=8f14e45f-ceea-467f-a83c-7b2d6a1e9c55",
      "git push heroku 4b825dc642cb:main",
    ],
  },
});
