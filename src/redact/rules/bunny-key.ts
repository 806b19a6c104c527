import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";
import { UUID } from "../uuid-form.ts";

export default defineLabelled({
  id: "bunny-key",
  title: "Bunny.net account key or storage password",
  labels: ["bunny"],
  says: "key|password",
  value: `(?:${UUID}(?:[a-f0-9]{8}-[a-f0-9-]{27})?|[a-f0-9]{8}(?:-[a-f0-9]{4}){2}-[a-f0-9]{12}(?:-[a-f0-9]{4}){2})`,
  examples: {
    hides: [
      sample("BUNNY_ACCESS_KEY=", "67b4fdca-c129-545d", "-6669-f4bbca62cac3"),
      sample("bunny_storage_password: ", "b2b1d632", "-2932-ec9d-", "2932ec9d5d03", "-f779-ac5a"),
    ],
    keeps: ["BUNNY_ACCESS_KEY=$KEY", "bunny key rotation", "bunny zone 8f14e45f-ceea-467f-a83c-7b2d6a1e9c55"],
  },
});
