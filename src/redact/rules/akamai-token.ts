import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "akamai-token",
  title: "Akamai EdgeGrid client or access token",
  // The host of an account is written the same way and is no secret.
  forms: [
    { prefixes: ["akab-"], alphabet: "lower36", length: 16, tail: String.raw`-[a-z0-9]{16}(?!\.luna)(?![a-z0-9])` },
  ],
  isCommonPrefix: true,
  examples: {
    hides: [
      sample("access_token = akab-", "waqdy6aqiben0o2l", "-", "rev0yu4b2xj27pwv"),
      sample('client_token: "akab-', "rrfjqwx0lbg053fp", "-", "ds3zgiqopbj2bri2", '"'),
    ],
    keeps: [
      "akab-",
      sample("host = akab-", "49l97nai8sd55c3d", "-", "u1w149roodhck4fo", ".luna.akamaiapis.net"),
      "akab-xxxxxxxxxxxxxxxx-xxxxxxxxxxxxxxxx",
    ],
  },
});
