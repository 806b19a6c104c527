import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "polar-token",
  title: "Polar access token",
  forms: [{ prefixes: ["polar_oat_", "polar_pat_", "polar_whs_", "polar_cst_"], alphabet: "base62", length: [40, 64] }],
  examples: {
    hides: [
      sample("polar_oat_", "V8T0GgOmxkp0NWLgOO5uB1aEt0RvkgRKvfrTIHQoj6e"),
      sample("POLAR_ACCESS_TOKEN=polar_cst_", "LTbx8eTyYuSd3YIV2Deg78AuVhJumd7nHDrw2hERwsy"),
    ],
    keeps: ["polar_oat_", "polar_oat_", "polar_bear_of_the_harbor"],
  },
});
