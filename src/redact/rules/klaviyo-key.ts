import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "klaviyo-key",
  title: "Klaviyo private API key",
  forms: [
    { prefixes: ["pk_"], alphabet: "base62", length: 34 },
    { prefixes: ["pk_"], alphabet: "base62", length: 6, tail: "_[a-f0-9]{34}" },
  ],
  isCommonPrefix: true,
  examples: {
    hides: [
      sample("pk_", "VjDOl8YCyobsH2IeRSaGBKsrl3yKeakHO9"),
      sample("pk_", "W17Q7Q_8bf1c3453497fccda25e0b23557010bcbc"),
      sample("KLAVIYO_PRIVATE_KEY=pk_", "VgXZXk1FrlCtfZgC5H0b6VxFnIM0pDAsVS"),
    ],
    keeps: ["pk_", "pk_harbor", sample("pk_live_", "fJWN9df4vCZllBqoTsCLe73y")],
  },
});
