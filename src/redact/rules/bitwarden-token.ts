import { defineRule, sample } from "../define-rule.ts";
import { looksMadeUp } from "../made-up.ts";
import { UUID } from "../uuid-form.ts";

export default defineRule({
  id: "bitwarden-token",
  title: "Bitwarden Secrets Manager access token",
  keywords: ["access token", "access-token", "access_token"],
  // Version, id, client secret and the key that opens the secrets.
  pattern: new RegExp(
    String.raw`access[-_ ]token["'\\]{0,4}(?:\s{0,4}[:=]\s{0,4}|\s{1,4})["'\\]{0,4}(?<secret>0\.${UUID}\.[A-Za-z0-9]{30}:[A-Za-z0-9+/]{22}==)`,
    "gi",
  ),
  kind: "specific",
  accept: (token) => !looksMadeUp(token),
  examples: {
    hides: [
      sample(
        "BWS_ACCESS_TOKEN=0.",
        "4ef305b8-026e-0df7",
        "-0d5a-d9d34301d646",
        ".",
        "kIvEaPjFDZ0PufJ",
        "tob9RgDD8Y6QjCI",
        ":",
        "6oMd8jRUImC",
        "NdrlPDNWbO7",
        "==",
      ),
      sample(
        "bws secret list --access-token 0.",
        "831dbdf0-9da8-6980",
        "-8a02-b173dc56eb83",
        ".",
        "Neuzp1FOLLS1p2W",
        "leVWVkxgfTthO3m",
        ":",
        "dUFkhCqX5m3",
        "LTvSi+Fie9C",
        "==",
      ),
    ],
    keeps: ["access_token: $BWS_ACCESS_TOKEN", "the access token 0.1.2"],
  },
});
