import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";
import { looksDrawn } from "../drawn-at-random.ts";

export default defineLabelled({
  id: "fusionauth-key",
  title: "FusionAuth API key or client secret",
  labels: ["fusionauth"],
  says: "key|secret",
  value: "[A-Za-z0-9_-]{43,64}",
  accept: looksDrawn,
  examples: {
    hides: [
      sample("FUSIONAUTH_API_KEY=", "YPbYdNtoBuWokicixt0piMRCH6lIkUf9", "RDuESB2ZQSDCXROj9fxUrUu7Y63McP2x"),
      sample("fusionauth client secret: ", "z9MP6eOD_V4VVpynzG0iM", "Z1_SFKnRbyvBXJO54Xn2HW"),
    ],
    keeps: [
      "FUSIONAUTH_API_KEY=$KEY",
      "fusionauth key rotation",
      "fusionauth_key: of-the-night-watch-of-the-harbor-gateway-crew",
    ],
  },
});
