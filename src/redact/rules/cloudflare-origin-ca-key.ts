import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "cloudflare-origin-ca-key",
  title: "Cloudflare Origin CA key",
  forms: [{ prefixes: ["v1.0-"], alphabet: "hex", length: 24, tail: "-[a-f0-9]{146}" }],
  isCommonPrefix: true,
  examples: {
    hides: [
      sample(
        "v1.0-",
        "a2ff8b80ae2e",
        "f423a2ee60df",
        "-",
        "0bc6d0c3b489dc2969e3b4593df675ea85c8127389b962adfd4713e37f447320e2b670721",
        "0490dad4e66253fcfb7bbb195715d0a1c7b0c1f7feb6e9c7785ccb79bc3beeeb587a71f37",
      ),
      sample(
        "CLOUDFLARE_API_USER_SERVICE_KEY=v1.0-",
        "42c3927a1612",
        "5813f222318d",
        "-",
        "afa18bc34b76ab7a62cff96b05a79c14f1ec208cb379b5c9b193ddf657a0ecd36862ae855",
        "5bb5611046127e40b823ae335b0489029579e3d42053d8191cfc096a246b48a26f3ebfd42",
      ),
    ],
    keeps: ["v1.0-14-g4b825dc", sample("v1.0-", "888fc3b8508d47cc3ef2", "ea169b11c8dfdaf4d212"), "v1.0-beta"],
  },
});
