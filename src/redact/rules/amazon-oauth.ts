import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "amazon-oauth",
  title: "Login with Amazon: client secret, access token or refresh token",
  forms: [
    { prefixes: ["amzn1.oa2-cs.v1."], alphabet: "hex", length: 64 },
    { prefixes: ["Atza|", "Atzr|"], alphabet: "base64url", length: [100, Number.POSITIVE_INFINITY] },
  ],
  examples: {
    hides: [
      sample("client_secret=amzn1.oa2-cs.v1.", "5d20fa52c100db214083d84adc1c6a10", "29a49cb2e5d0b5a11d7b1607fed67510"),
      sample(
        "refresh_token: Atzr|",
        "WUzcdpVZO5ST0Jipt8XFlxYL226S429B4iT7dt-Q7L9pRSuziova-WAc_b7hZHKEfF-Vo69EYECcfV2_NHL9G8x4dAQmmLFx1WH2jTv3902vwb",
        "SvPauko8P8KdZUFusFZEhVaM-KwtAWGD-jpoqLEFes2xIKNvaHX_caB8OUvLPWCUAD6kwYYQIqOu4EYPWEf3U7LX-oiPOEtaxoRCtyVnxL3pOP",
      ),
    ],
    keeps: ["amzn1.application-oa2-client.4b825dc642cb6eb9", "Atza|…", "amzn1.oa2-cs.v1."],
  },
});
