import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "nylas-key",
  title: "Nylas API key",
  forms: [{ prefixes: ["nyk_v0_", "nyk_"], alphabet: "base62", length: 64 }],
  examples: {
    hides: [
      sample("nyk_v0_", "BHZamozBX2kpwj9hBQvgy1eIl7REXquhVnI9kX26gIUVPxgM3OtC1QzlLPUk4vdQ"),
      sample("NYLAS_API_KEY=nyk_", "R555gNWsN00ftRkIjlWWKF6d2REoz6psvfCjq2IRsLsw9ZZJ6C1LI3Y2AI9k1Khl"),
    ],
    keeps: ["nyk_v0_", "nyk_v0_"],
  },
});
