import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "yandex-token",
  title: "Yandex Cloud API key, IAM token or OAuth token",
  forms: [
    { prefixes: ["AQVN"], alphabet: "base64url", length: [35, 38] },
    { prefixes: ["t1."], alphabet: "base64url", length: [10, 300], tail: String.raw`={0,2}\.[A-Za-z0-9_-]{86}={0,2}` },
    { prefixes: ["y0_", "y1_", "y2_", "y3_"], alphabet: "base64url", length: [50, Number.POSITIVE_INFINITY] },
  ],
  isCommonPrefix: true,
  examples: {
    hides: [
      sample("YANDEX_API_KEY=AQVN", "Mr4QvZqZ4Lu864bYy", "KOru558wlj2I0K3qiR"),
      sample(
        "Authorization: Bearer t1.",
        "5QdMPHaJswj3ZkSKdrD3KZDy3TBNy8PlmSJxofsnuLvrN209uPvqqpmgscYUnylHTEfpLWEvfkdbQTmfvdsABhuUIH",
        "7u5vQTnoawJbIDG48BQ8TArcoWzSlUQh1I7dDfWe2CwW9QNU5z6I2ZOHM29IvLpqncTsNN3vl6mQXmHws4ktTZLjSG",
        ".",
        "LsDm69dVk661ZRcJzlXwyyZhcwdN76aQaweTRv2ql2v",
        "BRTpPxcQUcCuJKCwlSd6qpeAvroh3URcIzH1rjb4eAy",
      ),
      sample("OAuth y0_", "u2iYSuucvVQZchrmLg04B22YwBF", "IGMJ1JcyypYSTA6oYSICC3TGMReY"),
    ],
    keeps: ["AQVN", "t1.micro", "y0_offset", "t1.columns_of_the_harbor"],
  },
});
