import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "vonage-secret",
  title: "Vonage (Nexmo) API secret or signature secret",
  labels: ["vonage", "nexmo"],
  says: "secret",
  value: "(?:[A-Za-z0-9]{16}|[A-Za-z0-9]{50,64})",
  examples: {
    hides: [sample("VONAGE_API_SECRET=", "tywSU1nO9NU9JZPD"), sample('"nexmo api secret": "', "NH259UBzCzkxG29F", '"')],
    keeps: ["VONAGE_API_SECRET=$HARBOR_KEY", "vonage secret: harborNightWatch"],
  },
});
