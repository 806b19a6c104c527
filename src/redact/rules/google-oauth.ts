import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "google-oauth",
  title: "Google OAuth access token, refresh token or client secret",
  forms: [
    {
      prefixes: ["ya29.", "ya29.a.", "ya29.c.", "ya29.d.", "ya29.l.", "ya29.m."],
      alphabet: "base64url",
      length: [30, Number.POSITIVE_INFINITY],
      tail: String.raw`(?:\.[\w-]{10,500})?`,
    },
    { prefixes: ["GOCSPX-"], alphabet: "base64url", length: 28 },
    { prefixes: ["1//0"], alphabet: "base64url", length: [40, Number.POSITIVE_INFINITY] },
  ],
  examples: {
    hides: [
      sample(
        "ya29.a0A",
        "u7O5VgRVwwVdd6FVHEgdyOe1k90EzeDkaX42oI9oEZYHj7VMCq8aWMQbhwYNHNhqEGYN9tjgnca",
        "80Nu4oYmi6cmPH642yS2PLMz-HEp4ORJ0btCi_cOeIx9tBGr7VSoRQaTZNiDLSmbPGbwAa6b_cs",
      ),
      sample("GOCSPX-", "2RpBFFoa7PbuVN", "7rVuYsp-YS2u1J"),
      sample("refresh_token=1//0", "kcAEN1L67hhvcdcYBu0zv7ISmhSKTf", "JzXlLHNiJfOjUkp-wUR7xslfZdX8pO"),
    ],
    keeps: ["ya29.", "GOCSPX-", "http://10.0.0.1//0", "1//0 is no division"],
  },
});
