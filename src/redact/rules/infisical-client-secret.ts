import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "infisical-client-secret",
  title: "Infisical machine identity client secret",
  labels: ["infisical"],
  says: "secret",
  value: "[a-f0-9]{64}",
  examples: {
    hides: [
      sample("INFISICAL_CLIENT_SECRET=", "f7e5c3f4ba3876758a5ae3e757b68b7f", "593153947d323f6732259d2dc705251f"),
      sample("infisical client-secret: ", "e090fceab065aebc15d7b5c8b508bfd6", "31734996bbdd8635e0aeca3880404256"),
    ],
    keeps: [
      "infisical secret rotation",
      "INFISICAL_CLIENT_SECRET=$SECRET",
      sample("infisical secret digest: ", "a7157cc39bcf6536bf63a83bedb73ede", "a6a6b1f7ef014eb65f4502cd745b5c91"),
    ],
  },
});
