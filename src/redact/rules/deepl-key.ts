import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";
import { UUID } from "../uuid-form.ts";

export default defineLabelled({
  id: "deepl-key",
  title: "DeepL API key",
  labels: ["deepl"],
  value: `${UUID}(?::(?:fx|dp))?`,
  examples: {
    hides: [
      sample("DEEPL_AUTH_KEY=", "dbc1db45-6947-09e8-51ec-385552de88e6:fx"),
      sample('"deepl key": "', "0d9b958f-5589-ce4e-4e05-5e006ea06b32:fx", '"'),
    ],
    keeps: ["DEEPL_AUTH_KEY=$HARBOR_KEY", "deepl job at 550e8400-e29b-41d4-a716-446655440000"],
  },
});
