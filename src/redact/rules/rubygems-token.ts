import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "rubygems-token",
  title: "RubyGems API key",
  forms: [{ prefixes: ["rubygems_"], alphabet: "hex", length: 48 }],
  examples: {
    hides: [
      sample("rubygems_", "10d4bac83f0f76abe03f46de", "cf72b7b2aff4ea6fbd851bc2"),
      sample("GEM_HOST_API_KEY=rubygems_", "4c215d7c1828a935da3a65de", "d4f20990b9be4dd6307b6334"),
    ],
    keeps: ["rubygems_", "rubygems_version", "rubygems_integration_of_the_harbor"],
  },
});
