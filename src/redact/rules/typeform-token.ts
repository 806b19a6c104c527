import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "typeform-token",
  title: "Typeform personal access token",
  forms: [
    { prefixes: ["tfp_"], alphabet: "base64url", length: [40, 64], tail: String.raw`(?:=|\.[A-Za-z0-9_-]{1,20})?` },
  ],
  examples: {
    hides: [
      sample("tfp_", "s8O3rzoiopVO3jnfz6fW3cBpBsfY72D3ORERmbJ4gr30w2wliWOwzLtRasP"),
      sample("TYPEFORM_TOKEN=tfp_", "FeQHJYFuuKhkEv94d1g5CwOXG2gLeYcuINJVMJTkkzrYPUMa0Bt4J0ZXipB"),
    ],
    keeps: ["tfp_", "tfp_distributions", "tfp_harbor"],
  },
});
