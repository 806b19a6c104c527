import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "liveblocks-key",
  title: "Liveblocks secret key",
  forms: [{ prefixes: ["sk_prod_", "sk_dev_"], alphabet: "base64url", length: [40, 70] }],
  examples: {
    hides: [
      sample("sk_prod_", "jJ6yOrn8pOt9dJvITQH1DeDZ5woYrKcJySUuff8362Fdzz9rOdVStG1HuXwMQ0Cj"),
      sample("LIVEBLOCKS_SECRET_KEY=sk_dev_", "Sz1nmXx24LiNQvuln2fYipP5TVM7WtfmQ139OHBCJqPrL9s35M6sroY516I7iwOw"),
    ],
    keeps: ["sk_prod_", "sk_prod_", "sk_dev_settings"],
  },
});
