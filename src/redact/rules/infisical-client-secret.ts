import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "infisical-client-secret",
  title: "Infisical or Akeyless machine client secret",
  labels: ["infisical", "akeyless"],
  says: "secret|key",
  value: "(?:[a-f0-9]{64}|[A-Za-z0-9+/]{43}=)",
  examples: {
    hides: [
      sample("INFISICAL_CLIENT_SECRET=", "f7e5c3f4ba3876758a5ae3e757b68b7f", "593153947d323f6732259d2dc705251f"),
      sample("akeyless_access_key: ", "5aMa8Y7PSdzuR6TXfx3ES", "vZGVudGS+3BpeEnqMLyVV3", "="),
    ],
    keeps: [
      "infisical secret rotation",
      "INFISICAL_CLIENT_SECRET=$SECRET",
      sample("infisical secret digest: ", "d8635e0aeca3880404256a7157cc39bc", "f6536bf63a83bedb73edea6a6b1f7ef0"),
    ],
  },
});
