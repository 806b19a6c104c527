import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "twitch-oauth-token",
  title: "Twitch chat token",
  forms: [{ prefixes: ["oauth:"], alphabet: "lower36", length: 30 }],
  examples: {
    hides: [
      sample("oauth:", "br1sgy1fvxf8yfmmkfghr42n0mn943"),
      sample("TWITCH_OAUTH_TOKEN=oauth:", "5vu4z0wnjp4m7am2s7q335y8yw30zi"),
    ],
    keeps: ["oauth:", "oauth:device", "urn:ietf:wg:oauth:2.0:oob", "oauth:grant-type:device_code"],
  },
});
